import { alpha, makeStyles } from '@material-ui/core/styles';
import {
  facts,
  type FactDefinition,
  type MeasureFinding,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { useMarkColors } from '../marks';
import { plainText } from '../text';

const useStyles = makeStyles(theme => ({
  track: {
    position: 'relative',
    height: 14,
    borderRadius: 3,
    overflow: 'hidden',
    backgroundColor: alpha(theme.palette.text.primary, 0.09),
  },
  unknown: {
    boxSizing: 'border-box',
    backgroundColor: 'transparent',
    border: `1.5px dashed ${theme.palette.text.secondary}`,
  },
  fill: { position: 'absolute', top: 3, bottom: 3, left: 0, borderRadius: 2 },
  threshold: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: 2,
    marginLeft: -1,
    backgroundColor: theme.palette.text.primary,
    boxShadow: `0 0 0 1px ${theme.palette.background.paper}`,
  },
  scale: { position: 'relative', height: 18 },
  tick: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

/**
 * A measure against its two thresholds. The bar shows the score, so that the
 * thresholds of all measures stand in the same places; the ticks carry their
 * values.
 */
export function BulletBar(props: {
  finding: MeasureFinding;
  /** Says what is seen, where the words for measured values do not fit. */
  description?: string;
  /** It has a value, which may not be told. */
  withheld?: boolean;
}) {
  const classes = useStyles();
  const colors = useMarkColors();
  const { measure, value, score, level, low, high } = props.finding;
  const { context, explanation, format } = useWords();
  const { unit }: FactDefinition = facts[measure];
  const values = {
    title: explanation.definitions.facts[measure].title,
    value: value === undefined ? '' : format.fact(measure, value),
    low: format.figure(unit, low),
    high: format.figure(unit, high),
  };
  return (
    <div
      role="img"
      aria-label={
        props.description ??
        plainText({
          template: context[barOf(value, props.withheld)],
          values,
        })
      }
    >
      <div
        className={`${classes.track} ${
          value === undefined ? classes.unknown : ''
        }`}
      >
        {score !== undefined && level && (
          <div
            className={classes.fill}
            style={{
              // A value of zero keeps a sliver, to be told from no value.
              width: `max(${score * 100}%, 3px)`,
              backgroundColor: colors[level].fill,
            }}
          />
        )}
        <div className={classes.threshold} style={{ left: '33.33%' }} />
        <div className={classes.threshold} style={{ left: '66.67%' }} />
      </div>
      <div className={classes.scale}>
        <span className={classes.tick} style={{ left: '33.33%' }}>
          {values.low}
        </span>
        <span className={classes.tick} style={{ left: '66.67%' }}>
          {values.high}
        </span>
      </div>
    </div>
  );
}

function barOf(value: number | undefined, withheld: boolean = false) {
  if (value !== undefined) {
    return 'bar';
  }
  return withheld ? 'withheldBar' : 'unknownBar';
}
