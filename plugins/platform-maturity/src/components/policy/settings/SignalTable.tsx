import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import type { PolicyValue } from '../../../hooks';
import { formatCount, formatShare } from '../../figures';
import { OutcomeMark } from '../../marks';
import { plainText } from '../../text';
import { FilterText } from '../filter';
import { RowHeader } from '../RowHeader';
import { FateMark, Removed } from './Fate';
import { signalsOf, type AnySignal } from './lists';
import { settingMessages, strengthWords } from './messages';

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
  const { signals, removed } = signalsOf(props.setting);
  const heads = [
    settingMessages.id,
    settingMessages.tool,
    settingMessages.strength,
    settingMessages.outcome,
    settingMessages.condition,
  ];
  return (
    <div className={classes.scroll}>
      {signals.length > 0 && (
        <Table size="small" aria-label={props.title}>
          <TableHead>
            <TableRow>
              {heads.map(head => (
                <TableCell key={head} className={classes.cell}>
                  {head}
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
                  {strengthWords[signal.kind] ?? signal.kind}
                </TableCell>
                <TableCell className={classes.cell}>
                  <OutcomeMark outcome={signal.outcome} />
                </TableCell>
                <TableCell className={classes.cell}>
                  <Condition signal={signal} />
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

function Condition(props: { signal: AnySignal }) {
  const { filter, on, title, atLeast, atLeastShareOfComponents } = props.signal;
  const words = [];
  if (atLeastShareOfComponents !== undefined) {
    words.push(
      plainText({
        template: settingMessages.atLeastShare,
        values: { share: formatShare(atLeastShareOfComponents) },
      }),
    );
  } else if (title !== undefined) {
    words.push(
      plainText({
        template: settingMessages.atLeast,
        values: { count: formatCount(atLeast ?? 1) },
      }),
    );
  }
  if (title !== undefined) {
    words.push(`${title}:`);
  }
  if (on === 'resource') {
    words.push(settingMessages.onResource);
  }
  return (
    <>
      {words.length > 0 && `${words.join(' ')} `}
      <FilterText filter={filter as unknown as PolicyValue} />
    </>
  );
}
