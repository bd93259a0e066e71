import { makeStyles } from '@material-ui/core/styles';
import {
  facts,
  type FactDefinition,
  type MeasureFinding,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { LinedBar, useMarkColors } from '../marks';
import { plainText } from '../text';

/** Where the thresholds of every measure stand. */
const lowAt = '33.33%';
const highAt = '66.67%';

const useStyles = makeStyles(theme => ({
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
      <LinedBar
        isKnown={value !== undefined}
        // A value of zero keeps a sliver, to be told from no value.
        filled={
          score !== undefined && level ? `max(${score * 100}%, 3px)` : undefined
        }
        color={level && colors[level].fill}
        lines={[lowAt, highAt]}
      />
      <div className={classes.scale}>
        <span className={classes.tick} style={{ left: lowAt }}>
          {values.low}
        </span>
        <span className={classes.tick} style={{ left: highAt }}>
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
