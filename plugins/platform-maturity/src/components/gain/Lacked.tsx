import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  capabilities,
  lackedByMost,
  practices,
  type Assessment,
  type LackedPractice,
} from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { OutcomeGlyph } from '../marks';
import { plainText } from '../text';
import { gainMessages } from './messages';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  list: { margin: theme.spacing(1, 0, 0), padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    padding: theme.spacing(0.5, 0),
  },
  title: { flex: '1 1 12em' },
  counts: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** The practices and capabilities that most components are not seen to have. */
export function Lacked(props: { assessment: Assessment }) {
  const classes = useStyles();
  const lacked = lackedByMost(props.assessment);
  return (
    <div className={classes.root}>
      <Typography variant="subtitle2" component="h3">
        {gainMessages.lacked}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {lacked.length ? gainMessages.lackedIntro : gainMessages.lackedNone}
      </Typography>
      <ul className={classes.list} aria-label={gainMessages.lacked}>
        {lacked.map(each => (
          <li key={each.id} className={classes.item}>
            <OutcomeGlyph
              outcome={each.unmet >= each.unknown ? 'unmet' : 'unknown'}
            />
            <span className={classes.title}>
              {{ ...practices, ...capabilities }[each.id].title}
            </span>
            <span className={classes.counts}>{countsOf(each)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function countsOf({ unmet, unknown, applicable }: LackedPractice): string {
  return plainText({
    template: templateOf(unmet, unknown),
    values: {
      unmet: formatCount(unmet),
      unknown: formatCount(unknown),
      of: formatCount(applicable),
    },
  });
}

function templateOf(unmet: number, unknown: number): string {
  if (unknown === 0) {
    return gainMessages.onlyUnmet;
  }
  return unmet === 0 ? gainMessages.onlyUnknown : gainMessages.lackedCounts;
}
