import { makeStyles } from '@material-ui/core/styles';
import type { StoredAssessment } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { AnswerCard } from '../answer';
import { ContextCard } from '../context';
import { ScopeNotes } from '../scope';
import { StandingCard } from '../standing';
import { UnknownCard } from '../unknown';

const useStyles = makeStyles(theme => ({
  row: { marginTop: theme.spacing(3) },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    marginTop: theme.spacing(3),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"context standing" "unknown standing"',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'none',
      gridTemplateAreas: '"context" "standing" "unknown"',
    },
  },
  context: { gridArea: 'context' },
  standing: { gridArea: 'standing' },
  unknown: { gridArea: 'unknown' },
}));

/**
 * An assessment in the order in which it is read: the answer, then what it
 * rests on, then what is not known. Children stand after the answer.
 */
export function AssessmentView(props: {
  assessment: StoredAssessment;
  subjectName: string;
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { assessment, subjectName, children } = props;
  return (
    <>
      <ScopeNotes assessment={assessment} />
      <AnswerCard assessment={assessment} subjectName={subjectName} />
      {children && <div className={classes.row}>{children}</div>}
      <div className={classes.columns}>
        <div className={classes.context}>
          <ContextCard assessment={assessment} />
        </div>
        <div className={classes.standing}>
          <StandingCard assessment={assessment} />
        </div>
        <div className={classes.unknown}>
          <UnknownCard assessment={assessment} />
        </div>
      </div>
    </>
  );
}
