import type { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import {
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { CutoffsProvider } from '../../hooks';
import { AnswerCard } from '../answer';
import { AttestationsSection } from '../attestations';
import { Attention } from '../attention';
import { ContextCard } from '../context';
import { DeliveryCard } from '../delivery';
import { Everything } from '../download';
import { HistoryCard } from '../history';
import { ScopeNotes } from '../scope';
import { StandingCard } from '../standing';
import { NextStepsCard } from '../steps';
import { UnknownCard } from '../unknown';
import { AnswerMatrix } from './AnswerMatrix';
import { RollUpCards } from './RollUpCards';

const useStyles = makeStyles(theme => ({
  row: { marginTop: theme.spacing(3) },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    marginTop: theme.spacing(3),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  left: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    // In one column, where it stands comes right after what is called for.
    [theme.breakpoints.down('sm')]: { display: 'contents' },
  },
  context: { order: 1 },
  standing: { order: 2 },
  steps: { order: 3 },
  unknown: { order: 4 },
  delivery: { order: 5 },
}));

/**
 * An assessment in the order in which it is read: the answer, then what it
 * rests on, then what is not known, then what only people can tell. Children
 * stand after the answer, below the matrix that narrows them.
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
  const { subject } = assessment;
  const isWhole = subject.ref === organizationRef;
  return (
    <CutoffsProvider value={assessment.cutoffs}>
      <ScopeNotes assessment={assessment} />
      <AnswerCard assessment={assessment} subjectName={subjectName} />
      <Attention assessment={assessment} />
      {isWhole && <AnswerMatrix assessment={assessment} />}
      {children && <div className={classes.row}>{children}</div>}
      <div className={classes.columns}>
        <div className={classes.left}>
          <div className={classes.context}>
            <ContextCard assessment={assessment} />
          </div>
          {/* What to register stands in the answer itself. */}
          {assessment.move !== 'registerEvidence' && (
            <div className={classes.steps}>
              <NextStepsCard assessment={assessment} entity={entity} />
            </div>
          )}
          <div className={classes.unknown}>
            <UnknownCard assessment={assessment} />
          </div>
          {assessment.delivery && (
            <div className={classes.delivery}>
              <DeliveryCard assessment={assessment} />
            </div>
          )}
        </div>
        <div className={classes.standing}>
          <StandingCard assessment={assessment} />
        </div>
      </div>
      {!isWhole && <AnswerMatrix assessment={assessment} />}
      <div className={classes.row}>
        <AttestationsSection subjectRef={subject.ref} kind={subject.kind} />
      </div>
      {assessment.rollUp && (
        <div className={classes.row}>
          <RollUpCards assessment={assessment} />
        </div>
      )}
      <div className={classes.row}>
        <HistoryCard subjectRef={subject.ref} />
      </div>
      {isWhole && (
        <div className={classes.row}>
          <Everything />
        </div>
      )}
    </CutoffsProvider>
  );
}
