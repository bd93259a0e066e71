import { createContext, useCallback, useContext, useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import useTimeoutFn from 'react-use/esm/useTimeoutFn';

/** Between two looks, while a change is followed. */
const everyMs = 5_000;
/** A refresh waits some seconds for further changes, and then takes some. */
const forMs = 45_000;

const FollowContext = createContext<() => void>(() => {});

/** Tells everything below how to have the assessment follow a change. */
export const FollowProvider = FollowContext.Provider;

/** Call it after a change that the next refresh shows. */
export function useFollow(): () => void {
  return useContext(FollowContext);
}

/** Reloads now and then for a while, from each call on. */
export function useFollowing(reload: () => void): () => void {
  const [following, setFollowing] = useState(false);
  const [, , restart] = useTimeoutFn(() => setFollowing(false), forMs);
  useInterval(reload, following ? everyMs : null);
  return useCallback(() => {
    setFollowing(true);
    restart();
  }, [restart]);
}
