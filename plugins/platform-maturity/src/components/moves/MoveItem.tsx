import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  organizationRef,
  type SubjectMove,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { usePagePath } from '../../hooks';
import { useWords } from '../../translation';
import { MaturityLink } from '../entities';
import { Ago, RichText } from '../text';
import { BeforeAfter } from './BeforeAfter';
import { stepsOf } from './steps';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1),
    overflowWrap: 'anywhere',
  },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
}));

/** Who moved, when, and from what to what; children tell why. */
export function MoveItem(props: { move: SubjectMove; children?: ReactNode }) {
  const classes = useStyles();
  const { moves: texts, marks } = useWords();
  const { move, children } = props;
  const { subject, before } = move;
  return (
    <>
      <div className={classes.head}>
        <Name move={move} />
        <span className={classes.aside}>
          {subject.ref !== organizationRef && `${subject.kind} · `}
          <Ago at={move.at} />
        </span>
      </div>
      {stepsOf(move).map(step => (
        <BeforeAfter key={step.part} step={step} />
      ))}
      {!move.after && (
        <Typography variant="body2" color="textSecondary">
          <RichText
            template={texts.gone}
            values={{
              approach: marks.approaches[before.approach],
              stage: marks.stages[before.stage],
            }}
          />
        </Typography>
      )}
      {children}
    </>
  );
}

function Name(props: { move: SubjectMove }) {
  const { explanation } = useWords();
  const { subject, after } = props.move;
  const page = usePagePath();
  if (subject.ref === organizationRef) {
    const name = subject.title ?? explanation.terms.organization.start;
    return page === undefined ? <>{name}</> : <Link to={page}>{name}</Link>;
  }
  // Those that left have no page to lead to.
  return after ? (
    <MaturityLink entityRef={subject.ref} />
  ) : (
    <strong>{subject.title ?? subject.name}</strong>
  );
}
