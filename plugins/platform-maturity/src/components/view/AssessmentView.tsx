import type { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import type { ExplainedAssessment } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { CutoffsProvider } from '../../hooks';
import { AnswerCard } from '../answer';
import { ContextCard } from '../context';
import { ScopeNotes } from '../scope';
import { StandingCard } from '../standing';
import { NextStepsCard } from '../steps';
import { UnknownCard } from '../unknown';

const useStyles = makeStyles(theme => ({
  row: { marginTop: theme.spacing(3) },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    marginTop: theme.spacing(3),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gridTemplateRows: 'auto auto 1fr',
    gridTemplateAreas: '"context standing" "steps standing" "unknown standing"',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'none',
      gridTemplateAreas: '"context" "standing" "steps" "unknown"',
    },
  },
  context: { gridArea: 'context' },
  standing: { gridArea: 'standing' },
  // Without any step, the grid has no gap for them.
  steps: { gridArea: 'steps', '&:empty': { display: 'none' } },
  unknown: { gridArea: 'unknown' },
}));

/**
 * An assessment in the order in which it is read: the answer, then what it
 * rests on, then what is not known. Children stand after the answer.
 */
export function AssessmentView(props: {
  assessment: ExplainedAssessment;
  /** The entity of the page, where it is about one. */
  entity?: Entity;
  subjectName: string;
  children?: ReactNode;
}) {
  const classes = useStyles();
  const { assessment, entity, subjectName, children } = props;
  return (
    <CutoffsProvider value={assessment.cutoffs}>
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
        <div className={classes.steps}>
          {/* What to register stands in the answer itself. */}
          {assessment.move !== 'registerEvidence' && (
            <NextStepsCard assessment={assessment} entity={entity} />
          )}
        </div>
        <div className={classes.unknown}>
          <UnknownCard assessment={assessment} />
        </div>
      </div>
    </CutoffsProvider>
  );
}
