import { makeStyles } from '@material-ui/core/styles';
import type { Approach, Outcome } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { useWords } from '../../translation';
import { ApproachGlyph } from './ApproachGlyph';
import { OutcomeGlyph } from './OutcomeGlyph';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    whiteSpace: 'nowrap',
  },
}));

function Mark(props: { glyph: ReactNode; children: ReactNode }) {
  const classes = useStyles();
  return (
    <span className={classes.mark}>
      {props.glyph}
      <span>{props.children}</span>
    </span>
  );
}

/** What a context or a measure calls for: a shape and its word. */
export function ApproachMark(props: { approach: Approach; children?: string }) {
  const { marks } = useWords();
  return (
    <Mark glyph={<ApproachGlyph approach={props.approach} />}>
      {props.children ?? marks.approaches[props.approach]}
    </Mark>
  );
}

/** How a practice stands: an icon and its word. */
export function OutcomeMark(props: { outcome: Outcome; children?: string }) {
  const { marks } = useWords();
  return (
    <Mark glyph={<OutcomeGlyph outcome={props.outcome} />}>
      {props.children ?? marks.outcomes[props.outcome]}
    </Mark>
  );
}
