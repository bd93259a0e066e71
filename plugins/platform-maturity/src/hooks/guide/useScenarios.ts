import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useMemo, useState } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { useWords } from '../../translation';
import type { Answers } from './answers';
import {
  nextIdAfter,
  readScenarios,
  writeScenarios,
  type Scenario,
  type StoredScenario,
} from './scenarios';

const bucket = 'platform-maturity';
const key = 'scenarios';

/** The reader's own scenarios, and the ways to change them. */
export interface Scenarios {
  /** While it is not known what is stored, nothing can be saved. */
  loading: boolean;
  /** By name. */
  list: Scenario[];
  /** What the last change failed with. */
  error?: Error;
  save: (name: string, answers: Answers) => void;
  rename: (id: string, name: string) => void;
  remove: (id: string) => void;
  /** Puts back what was removed. */
  restore: (scenario: Scenario) => void;
}

/**
 * Keeps scenarios in the app's storage: where the portal stores the settings of
 * its users they follow the reader, otherwise they stay in the browser.
 */
export function useScenarios(): Scenarios {
  const api = useApi(storageApiRef);
  const { locale } = useWords().reader;
  const { storage, changes } = useMemo(() => {
    const own = api.forBucket(bucket);
    return { storage: own, changes: own.observe$<StoredScenario[]>(key) };
  }, [api]);
  const snapshot = useObservable(
    changes,
    storage.snapshot<StoredScenario[]>(key),
  );
  const [error, setError] = useState<Error>();
  const list = useMemo(
    () =>
      readScenarios(snapshot.value).sort((a, b) =>
        a.name.localeCompare(b.name, locale),
      ),
    [snapshot.value, locale],
  );

  const store = (next: Scenario[]) => {
    setError(undefined);
    storage.set(key, writeScenarios(next)).catch(setError);
  };
  return {
    loading: snapshot.presence === 'unknown',
    list,
    error,
    save: (name, answers) =>
      store([
        ...list,
        {
          id: nextIdAfter(list),
          name,
          savedAt: new Date().toISOString(),
          answers,
        },
      ]),
    rename: (id, name) =>
      store(list.map(item => (item.id === id ? { ...item, name } : item))),
    remove: id => store(list.filter(item => item.id !== id)),
    restore: scenario => store([...list, scenario]),
  };
}
