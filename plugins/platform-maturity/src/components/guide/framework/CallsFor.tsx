import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import FlagOutlined from '@material-ui/icons/FlagOutlined';
import {
  factors,
  type FactorDefinition,
  type FactorId,
  type FactorPolicy,
  type Level,
} from '@paved/plugin-platform-maturity-common';
import { choicesOf } from '../../../hooks/guide';
import { useWords, type Words } from '../../../translation';
import { ApproachMark } from '../../marks';
import { mainMeasures } from './mainMeasures';
import { rangePhrase } from './rangePhrase';

const levels: Level[] = ['devops', 'hybrid', 'platformEngineering'];

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    borderLeft: `3px solid ${theme.palette.divider}`,
    paddingLeft: theme.spacing(1.5),
  },
  chosen: { borderLeftColor: theme.palette.text.primary },
  head: { fontWeight: 600, '& span': { whiteSpace: 'normal' } },
  yours: {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    marginTop: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 400,
  },
  flag: { fontSize: 15 },
  signs: { margin: theme.spacing(0.5, 0) },
}));

/** What of a factor speaks for DevOps, a thin platform and a platform, and why. */
export function CallsFor(props: {
  factor: FactorId;
  rules: FactorPolicy;
  /** What the answers given call for. */
  level?: Level;
}) {
  const classes = useStyles();
  const { factor, rules, level } = props;
  const words = useWords();
  const { framework } = words.guide;
  return (
    <div className={classes.columns}>
      {levels.map(item => (
        <div
          key={item}
          className={`${classes.column} ${
            item === level ? classes.chosen : ''
          }`}
        >
          <Typography variant="body2" component="h5" className={classes.head}>
            <ApproachMark approach={item} />
          </Typography>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.signs}
          >
            {signsOf(factor, rules, item, words)}
          </Typography>
          <Typography variant="body2">
            {framework.reasons[factor].why[item]}
          </Typography>
          {item === level && (
            <span className={classes.yours}>
              <FlagOutlined aria-hidden className={classes.flag} />
              {framework.yours}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/**
 * The words of the registry name the shipped thresholds; where the policy has
 * others, its own ranges take their place.
 */
function signsOf(
  factor: FactorId,
  rules: FactorPolicy,
  level: Level,
  words: Words,
): string {
  if (hasOwnThresholds(factor, rules)) {
    return mainMeasures[factor]
      .flatMap(measure => {
        const thresholds = rules.measures[measure];
        const choice =
          thresholds &&
          choicesOf(measure, thresholds).find(item => item.level === level);
        return choice ? [rangePhrase(measure, choice, words)] : [];
      })
      .join(', ');
  }
  const { explanation, guide } = words;
  const { callsForDevOps, callsForPlatform } =
    explanation.definitions.factors[factor];
  return {
    devops: callsForDevOps,
    hybrid: guide.framework.reasons[factor].callsForThinPlatform,
    platformEngineering: callsForPlatform,
  }[level];
}

function hasOwnThresholds(factor: FactorId, { measures }: FactorPolicy) {
  const definition: FactorDefinition = factors[factor];
  return mainMeasures[factor].some(
    measure =>
      measures[measure]?.low !== definition.measures[measure]?.low ||
      measures[measure]?.high !== definition.measures[measure]?.high,
  );
}
