import { useApi } from '@backstage/core-plugin-api';
import type { GoldenPathHistory } from '@paved/plugin-platform-maturity-common';
import { DateTime } from 'luxon';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../api';

/**
 * The golden paths of a subject in so many days until now. Those before stay
 * until the new are there.
 */
export function useGoldenPaths(
  subjectRef: string,
  days: number,
): {
  history?: GoldenPathHistory;
  loading: boolean;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(platformMaturityApiRef);
  const { value, loading, error, retry } = useAsyncRetry(
    () =>
      api.getGoldenPaths(subjectRef, {
        since: DateTime.utc().minus({ days }).toISO(),
      }),
    [api, subjectRef, days],
  );
  return { history: value, loading, error, retry };
}
