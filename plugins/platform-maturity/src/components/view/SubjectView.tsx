import type { Entity } from '@backstage/catalog-model';
import type { StoredAssessment } from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { AssessmentView } from './AssessmentView';
import { SubjectGate } from './SubjectGate';

/** The assessment of a subject in whatever state it is. */
export function SubjectView(props: {
  subjectRef: string;
  /** The entity of the page, where it is about one. */
  entity?: Entity;
  nameOf: (assessment: StoredAssessment) => string;
  children?: ReactNode;
}) {
  const { subjectRef, entity, nameOf, children } = props;
  return (
    <SubjectGate subjectRef={subjectRef}>
      {assessment => (
        <AssessmentView
          assessment={assessment}
          entity={entity}
          subjectName={nameOf(assessment)}
        >
          {children}
        </AssessmentView>
      )}
    </SubjectGate>
  );
}
