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
  nameOf: (assessment: StoredAssessment) => string;
  children?: ReactNode;
}) {
  const { subjectRef, nameOf, children } = props;
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
            subjectName={nameOf(state.assessment)}
          >
            {children}
          </AssessmentView>
        </>
      );
  }
}
