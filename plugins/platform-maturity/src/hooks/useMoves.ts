import { useApi } from '@backstage/core-plugin-api';
import type { SubjectMoves } from '@paved/plugin-platform-maturity-common';
import { DateTime } from 'luxon';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../api';

/** Who moved in so many days until now. Those before stay until the new are there. */
export function useMoves(days: number): {
  moves?: SubjectMoves;
  loading: boolean;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(platformMaturityApiRef);
  const { value, loading, error, retry } = useAsyncRetry(
    () => api.listMoves({ since: DateTime.utc().minus({ days }).toISO() }),
    [api, days],
  );
  return { moves: value, loading, error, retry };
}
