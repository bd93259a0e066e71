import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import type { PolicyValue } from '../../../hooks';
import { useWords } from '../../../translation';
import { OutcomeMark } from '../../marks';
import { plainText, type Message } from '../../text';
import { FilterText } from '../filter';
import { RowHeader } from '../RowHeader';
import { FateMark, Removed } from './Fate';
import { signalsOf, signalTitle, type AnySignal } from './lists';

const heads = ['id', 'tool', 'strength', 'outcome', 'condition'] as const;

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(0.75, 2, 0.75, 0),
    overflowWrap: 'anywhere',
  },
  id: { fontFamily: 'monospace', fontWeight: 400, minWidth: 140 },
}));

/** The signals of a practice or a capability. */
export function SignalTable(props: { title: string; setting: PolicySetting }) {
  const classes = useStyles();
  const words = useWords();
  const { policy, strengths } = words;
  const { setting } = props;
  const { signals, removed } = signalsOf(setting);
  return (
    <div className={classes.scroll}>
      {signals.length > 0 && (
        <Table size="small" aria-label={props.title}>
          <TableHead>
            <TableRow>
              {heads.map(head => (
                <TableCell key={head} className={classes.cell}>
                  {policy.settings[head]}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {signals.map(({ signal, fate }) => (
              <TableRow key={signal.id}>
                <RowHeader className={`${classes.cell} ${classes.id}`}>
                  {signal.id}
                  <FateMark fate={fate} />
                </RowHeader>
                <TableCell className={classes.cell}>
                  {signal.tool ?? '–'}
                </TableCell>
                <TableCell className={classes.cell}>
                  {strengths.words[signal.kind]}
                </TableCell>
                <TableCell className={classes.cell}>
                  <OutcomeMark outcome={signal.outcome} />
                </TableCell>
                <TableCell className={classes.cell}>
                  <Condition
                    signal={signal}
                    title={signalTitle({ signal, fate }, setting.key, words)}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <Removed names={removed} />
    </div>
  );
}

function Condition(props: { signal: AnySignal; title?: string }) {
  const { policy, format } = useWords();
  const { atLeast, atLeastShare, onResource } = policy.settings;
  const { title = '', signal } = props;
  const { filter, on, atLeastShareOfComponents: share } = signal;
  const found: Message =
    share === undefined
      ? {
          template: atLeast,
          values: { title, count: format.count(signal.atLeast ?? 1) },
        }
      : {
          template: atLeastShare,
          values: { title, share: format.share(share) },
        };
  return (
    <>
      {title && `${plainText(found)} `}
      {on === 'resource' && `${onResource} `}
      <FilterText filter={filter as unknown as PolicyValue} />
    </>
  );
}
