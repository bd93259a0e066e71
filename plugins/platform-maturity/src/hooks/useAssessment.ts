import { useApi } from '@backstage/core-plugin-api';
import {
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../api';
import { failureOf } from './failure';

/** Where loading the assessment of one subject stands. */
export type AssessmentState =
  | { status: 'loading' }
  | { status: 'ready'; assessment: ExplainedAssessment }
  | { status: 'notAssessed' }
  | { status: 'forbidden'; error: Error }
  | { status: 'error'; error: Error };

/**
 * The assessment of an entity, or of the organization for
 * {@link organizationRef}. Reloading keeps what is shown until the new answer
 * is there.
 */
export function useAssessment(subjectRef: string): {
  state: AssessmentState;
  reload: () => void;
} {
  const api = useApi(platformMaturityApiRef);
  const { value, error, retry } = useAsyncRetry(
    () =>
      subjectRef === organizationRef
        ? api.getOrganization()
        : api.getAssessment(subjectRef),
    [api, subjectRef],
  );
  return { state: stateOf(value, error), reload: retry };
}

function stateOf(
  assessment: ExplainedAssessment | undefined,
  error: Error | undefined,
): AssessmentState {
  if (assessment) {
    return { status: 'ready', assessment };
  }
  if (!error) {
    return { status: 'loading' };
  }
  const failure = failureOf(error);
  if (failure === 'notFound') {
    return { status: 'notAssessed' };
  }
  return { status: failure, error };
}
