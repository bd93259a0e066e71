import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  refreshCreatePermission,
  type RefreshState,
} from '@paved/plugin-platform-maturity-common';
import { useCallback, useEffect, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useInterval from 'react-use/esm/useInterval';
import { platformMaturityApiRef } from '../api';
import { failureOf } from './failure';

const pollWhileRunning = 2_000;
const pollWhileWaiting = 5_000;

/** How refreshing stands, and how to start it. */
export interface Refresh {
  loading: boolean;
  /** Whether the caller may see how refreshing stands. */
  readable: boolean;
  /** Whether the caller may start a refresh. */
  startable: boolean;
  state?: RefreshState;
  error?: Error;
  start: () => Promise<void>;
  reload: () => void;
}

/**
 * Follows the refresh of all assessments: every two seconds while one runs, and
 * now and then while `waiting` for the first.
 */
export function useRefresh(options: { waiting?: boolean } = {}): Refresh {
  const api = useApi(platformMaturityApiRef);
  const create = usePermission({ permission: refreshCreatePermission });
  const [state, setState] = useState<RefreshState>();
  const [loaded, load] = useAsyncFn(async () => {
    setState(await api.getRefresh());
  }, [api]);
  const [started, start] = useAsyncFn(async () => {
    setState(await api.refresh());
  }, [api]);

  // Asked for at once, together with what else the page reads: a caller who may
  // not see it is told so by the answer.
  useEffect(() => {
    load();
  }, [load]);
  const readable = !loaded.error || failureOf(loaded.error) !== 'forbidden';

  const idle = options.waiting ? pollWhileWaiting : null;
  const delay = state?.running ? pollWhileRunning : idle;
  useInterval(load, readable ? delay : null);

  return {
    loading: !state && !loaded.error,
    readable,
    startable: create.allowed,
    state,
    error: started.error ?? (readable ? loaded.error : undefined),
    start: useCallback(async () => {
      await start();
    }, [start]),
    reload: load,
  };
}
