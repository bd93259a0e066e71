import { makeStyles } from '@material-ui/core/styles';
import ArrowForward from '@material-ui/icons/ArrowForward';
import TrendingDown from '@material-ui/icons/TrendingDown';
import TrendingUp from '@material-ui/icons/TrendingUp';
import { moveTitles } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { ApproachMark, stageWords } from '../marks';
import { movesMessages } from './messages';
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
  const { step } = props;
  const [before, after] = wordsOf(step);
  return (
    <div className={classes.line}>
      <span className={classes.label}>{movesMessages[step.part]}</span>
      <span>{before}</span>
      <ArrowForward aria-hidden className={classes.icon} />
      <span className={classes.spoken}>{movesMessages.to}</span>
      <span className={classes.after}>{after}</span>
      {step.part === 'stage' && <Direction step={step} />}
    </div>
  );
}

function Direction(props: { step: Extract<MoveStep, { part: 'stage' }> }) {
  const classes = useStyles();
  const direction = directionOf(props.step.before, props.step.after);
  if (!direction) {
    return null;
  }
  const Icon = direction === 'forward' ? TrendingUp : TrendingDown;
  return (
    <span className={classes.direction}>
      <Icon aria-hidden className={classes.icon} />
      {movesMessages[direction]}
    </span>
  );
}

function wordsOf(step: MoveStep): [ReactNode, ReactNode] {
  switch (step.part) {
    case 'approach':
      return [
        <ApproachMark approach={step.before} />,
        <ApproachMark approach={step.after} />,
      ];
    case 'stage':
      return [stageWords[step.before], stageWords[step.after]];
    default:
      return [moveTitles[step.before].title, moveTitles[step.after].title];
  }
}
