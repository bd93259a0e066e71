import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type {
  CollectorState,
  Outcome,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { OutcomeMark } from '../marks';
import { Ago, plainText, RichText } from '../text';

const useStyles = makeStyles(theme => ({
  intro: { marginBottom: theme.spacing(1) },
  // Words that break anywhere would let columns shrink to a letter.
  table: { tableLayout: 'fixed' },
  cell: {
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    padding: theme.spacing(1),
  },
  wide: { width: '30%' },
  number: { textAlign: 'right', width: '20%' },
  detail: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
  },
}));

type Standing = NonNullable<CollectorState['outcome']> | 'running' | 'never';

const marks: Record<Standing, Outcome> = {
  succeeded: 'met',
  failed: 'unmet',
  running: 'unknown',
  never: 'unknown',
};

/** How the systems that are asked for facts answered. */
export function Collectors(props: { collectors: CollectorState[] }) {
  const classes = useStyles();
  const { refresh: texts } = useWords();
  return (
    <InfoCard
      title={texts.collectorsTitle}
      titleTypographyProps={{ component: 'h2' }}
    >
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.intro}
      >
        <RichText template={texts.collectorsIntro} />
      </Typography>
      <Table
        size="small"
        aria-label={texts.collectorsTitle}
        className={classes.table}
      >
        <TableHead>
          <TableRow>
            <TableCell className={`${classes.cell} ${classes.wide}`}>
              {texts.collector}
            </TableCell>
            <TableCell className={`${classes.cell} ${classes.wide}`}>
              {texts.outcome}
            </TableCell>
            <TableCell className={classes.cell}>{texts.lastAnswer}</TableCell>
            <TableCell className={`${classes.cell} ${classes.number}`}>
              {texts.reports}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.collectors.map(collector => (
            <CollectorRow key={collector.id} collector={collector} />
          ))}
        </TableBody>
      </Table>
    </InfoCard>
  );
}

function CollectorRow(props: { collector: CollectorState }) {
  const classes = useStyles();
  const { refresh: texts, format } = useWords();
  const { title, id, error, lastSuccessAt, reports, dropped } = props.collector;
  const standing = standingOf(props.collector);
  return (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.cell}>
        {title}
        <div className={classes.detail}>{id}</div>
      </TableCell>
      <TableCell className={classes.cell}>
        <OutcomeMark outcome={marks[standing]}>
          {texts.collectorStates[standing]}
        </OutcomeMark>
        {error && <div className={classes.detail}>{error}</div>}
      </TableCell>
      <TableCell className={classes.cell}>
        {lastSuccessAt ? <Ago at={lastSuccessAt} /> : texts.noAnswer}
      </TableCell>
      <TableCell className={`${classes.cell} ${classes.number}`}>
        {format.count(reports)}
        {dropped > 0 && (
          <div className={classes.detail}>
            {plainText({
              template: texts.dropped,
              values: { count: format.count(dropped) },
            })}
          </div>
        )}
      </TableCell>
    </TableRow>
  );
}

/** A collector that is asked for the first time has no outcome yet. */
function standingOf({ outcome, running }: CollectorState): Standing {
  return outcome ?? (running ? 'running' : 'never');
}
