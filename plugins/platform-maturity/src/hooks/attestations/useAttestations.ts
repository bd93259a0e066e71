import { useApi } from '@backstage/core-plugin-api';
import type {
  AttestationInput,
  Attestations,
} from '@paved/plugin-platform-maturity-common';
import { useCallback, useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../../api';
import { useFollow } from './follow';

/** What a subject is asked, and the ways to answer. */
export interface AttestationsOf {
  attestations?: Attestations;
  /** Why they could not be read. */
  error?: Error;
  reload: () => void;
  /** Throws what the API throws. */
  attest: (input: AttestationInput) => Promise<void>;
  /** Throws what the API throws. */
  withdraw: (id: string) => Promise<void>;
}

/**
 * The questions of an entity, or of the organization. What a change answers is
 * shown at once, and the assessment is followed until it shows the change.
 */
export function useAttestations(subjectRef: string): AttestationsOf {
  const api = useApi(platformMaturityApiRef);
  const follow = useFollow();
  const [changed, setChanged] = useState<Attestations>();
  const { value, error, retry } = useAsyncRetry(
    () => api.getAttestations(subjectRef),
    [api, subjectRef],
  );
  const reload = useCallback(() => {
    setChanged(undefined);
    retry();
  }, [retry]);
  const change = useCallback(
    async (answer: Promise<Attestations>) => {
      setChanged(await answer);
      follow();
    },
    [follow],
  );
  return {
    attestations: changed?.subject === subjectRef ? changed : value,
    error,
    reload,
    attest: useCallback(
      input => change(api.attest(subjectRef, input)),
      [api, change, subjectRef],
    ),
    withdraw: useCallback(
      id => change(api.withdrawAttestation(id)),
      [api, change],
    ),
  };
}
