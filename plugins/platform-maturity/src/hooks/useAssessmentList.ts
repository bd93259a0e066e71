import { useApi } from '@backstage/core-plugin-api';
import type {
  AssessmentPage,
  AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../api';

/** One page of a list. The page before stays until the new one is there. */
export function useAssessmentList(query: AssessmentQuery): {
  page?: AssessmentPage;
  loading: boolean;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(platformMaturityApiRef);
  const { value, loading, error, retry } = useAsyncRetry(
    () => api.listAssessments(query),
    [api, query],
  );
  return { page: value, loading, error, retry };
}
