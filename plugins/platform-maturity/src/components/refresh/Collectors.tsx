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
import { formatCount } from '../figures';
import { OutcomeMark } from '../marks';
import { Ago, plainText, RichText } from '../text';
import { refreshMessages, wordsOfCollector } from './messages';

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

type Standing = keyof typeof wordsOfCollector;

const marks: Record<Standing, Outcome> = {
  succeeded: 'met',
  failed: 'unmet',
  running: 'unknown',
  never: 'unknown',
};

/** How the systems that are asked for facts answered. */
export function Collectors(props: { collectors: CollectorState[] }) {
  const classes = useStyles();
  return (
    <InfoCard
      title={refreshMessages.collectorsTitle}
      titleTypographyProps={{ component: 'h2' }}
    >
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.intro}
      >
        <RichText template={refreshMessages.collectorsIntro} />
      </Typography>
      <Table
        size="small"
        aria-label={refreshMessages.collectorsTitle}
        className={classes.table}
      >
        <TableHead>
          <TableRow>
            <TableCell className={`${classes.cell} ${classes.wide}`}>
              {refreshMessages.collector}
            </TableCell>
            <TableCell className={`${classes.cell} ${classes.wide}`}>
              {refreshMessages.outcome}
            </TableCell>
            <TableCell className={classes.cell}>
              {refreshMessages.lastAnswer}
            </TableCell>
            <TableCell className={`${classes.cell} ${classes.number}`}>
              {refreshMessages.reports}
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
          {wordsOfCollector[standing]}
        </OutcomeMark>
        {error && <div className={classes.detail}>{error}</div>}
      </TableCell>
      <TableCell className={classes.cell}>
        {lastSuccessAt ? <Ago at={lastSuccessAt} /> : refreshMessages.noAnswer}
      </TableCell>
      <TableCell className={`${classes.cell} ${classes.number}`}>
        {formatCount(reports)}
        {dropped > 0 && (
          <div className={classes.detail}>
            {plainText({
              template: refreshMessages.dropped,
              values: { count: formatCount(dropped) },
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
