import {
  assessmentReadPermission,
  organizationReadPermission,
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import type { ReactElement } from 'react';
import { useSubject } from '../../hooks';
import { FollowProvider, useFollowing } from '../../hooks/attestations';
import { Failed, Forbidden, Loading, NotAssessed, Stale } from '../gate';

/** Shows the assessment of a subject, or in which other state it is. */
export function SubjectGate(props: {
  subjectRef: string;
  children: (assessment: ExplainedAssessment) => ReactElement;
}) {
  const { subjectRef, children } = props;
  const { state, refresh, reload } = useSubject(subjectRef);
  const follow = useFollowing(reload);
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
        <FollowProvider value={follow}>
          <Stale refresh={refresh} />
          {children(state.assessment)}
        </FollowProvider>
      );
  }
}
