import { useApi } from '@backstage/core-plugin-api';
import type { PolicyDescription } from '@paved/plugin-platform-maturity-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../../api';
import { failureOf } from '../failure';

/** Where loading the policy in force stands. */
export type PolicyState =
  | { status: 'loading' }
  | { status: 'ready'; description: PolicyDescription }
  | { status: 'forbidden' }
  | { status: 'error'; error: Error };

/** The policy in force, as people read it. */
export function usePolicy(): { state: PolicyState; reload: () => void } {
  const api = useApi(platformMaturityApiRef);
  const { value, error, retry } = useAsyncRetry(() => api.getPolicy(), [api]);
  return { state: stateOf(value, error), reload: retry };
}

function stateOf(
  description: PolicyDescription | undefined,
  error: Error | undefined,
): PolicyState {
  if (description) {
    return { status: 'ready', description };
  }
  if (!error) {
    return { status: 'loading' };
  }
  return failureOf(error) === 'forbidden'
    ? { status: 'forbidden' }
    : { status: 'error', error };
}
