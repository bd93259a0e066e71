import type { Entity } from '@backstage/catalog-model';
import {
  assessmentReadPermission,
  organizationReadPermission,
  organizationRef,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { useSubject } from '../../hooks';
import { Failed, Forbidden, Loading, NotAssessed, Stale } from '../gate';
import { AssessmentView } from './AssessmentView';

/** The assessment of a subject in whatever state it is. */
export function SubjectView(props: {
  subjectRef: string;
  /** The entity of the page, where it is about one. */
  entity?: Entity;
  nameOf: (assessment: StoredAssessment) => string;
  children?: ReactNode;
}) {
  const { subjectRef, entity, nameOf, children } = props;
  const { state, refresh, reload } = useSubject(subjectRef);
  const whole = subjectRef === organizationRef;
  switch (state.status) {
    case 'loading':
      return <Loading />;
    case 'forbidden':
      return (
        <Forbidden
          permission={
            whole ? organizationReadPermission : assessmentReadPermission
          }
        />
      );
    case 'error':
      return <Failed error={state.error} retry={reload} />;
    case 'notAssessed':
      return (
        <>
          <Stale refresh={refresh} />
          <NotAssessed refresh={refresh} whole={whole} />
        </>
      );
    default:
      return (
        <>
          <Stale refresh={refresh} />
          <AssessmentView
            assessment={state.assessment}
            entity={entity}
            subjectName={nameOf(state.assessment)}
          >
            {children}
          </AssessmentView>
        </>
      );
  }
}
