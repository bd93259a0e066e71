import { makeStyles } from '@material-ui/core/styles';
import ArrowForward from '@material-ui/icons/ArrowForward';
import TrendingDown from '@material-ui/icons/TrendingDown';
import TrendingUp from '@material-ui/icons/TrendingUp';
import type { ReactNode } from 'react';
import { useWords, type Words } from '../../translation';
import { ApproachMark } from '../marks';
import { directionOf, type MoveStep } from './steps';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.25, 0.75),
    fontSize: theme.typography.body2.fontSize,
  },
  label: { color: theme.palette.text.secondary },
  icon: { fontSize: 16, color: theme.palette.text.secondary },
  after: { fontWeight: 500 },
  direction: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
  },
  // For those who listen: an arrow says nothing to them.
  spoken: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
}));

/** What was, and what is now, in one respect. */
export function BeforeAfter(props: { step: MoveStep }) {
  const classes = useStyles();
  const { moves: texts } = useWords();
  const { step } = props;
  const [before, after] = valuesOf(step, useWords());
  return (
    <div className={classes.line}>
      <span className={classes.label}>{texts[step.part]}</span>
      <span>{before}</span>
      <ArrowForward aria-hidden className={classes.icon} />
      <span className={classes.spoken}>{texts.to}</span>
      <span className={classes.after}>{after}</span>
      {step.part === 'stage' && <Direction step={step} />}
    </div>
  );
}

function Direction(props: { step: Extract<MoveStep, { part: 'stage' }> }) {
  const classes = useStyles();
  const { moves: texts } = useWords();
  const direction = directionOf(props.step.before, props.step.after);
  if (!direction) {
    return null;
  }
  const Icon = direction === 'forward' ? TrendingUp : TrendingDown;
  return (
    <span className={classes.direction}>
      <Icon aria-hidden className={classes.icon} />
      {texts[direction]}
    </span>
  );
}

function valuesOf(
  step: MoveStep,
  { marks, explanation }: Words,
): [ReactNode, ReactNode] {
  switch (step.part) {
    case 'approach':
      return [
        <ApproachMark approach={step.before} />,
        <ApproachMark approach={step.after} />,
      ];
    case 'stage':
      return [marks.stages[step.before], marks.stages[step.after]];
    default:
      return [
        explanation.definitions.moves[step.before].title,
        explanation.definitions.moves[step.after].title,
      ];
  }
}
