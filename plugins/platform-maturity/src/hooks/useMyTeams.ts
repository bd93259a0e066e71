import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformMaturityApiRef } from '../api';

/** So many groups fit into one request. */
const most = 100;

/** The answers for the groups that the reader belongs to. */
export interface MyTeams {
  /** How many groups the reader belongs to. */
  groups: number;
  /** How many of them were asked for. */
  asked: number;
  /** Those of them that are assessed and may be read, by name. */
  teams: AssessmentSummary[];
}

/** The groups of the reader, of which one request asks for all. */
export function useMyTeams(): {
  value?: MyTeams;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(platformMaturityApiRef);
  const identityApi = useApi(identityApiRef);
  const { value, error, retry } = useAsyncRetry(async () => {
    const identity = await identityApi.getBackstageIdentity();
    const groups = identity.ownershipEntityRefs.filter(isGroup);
    const ref = groups.slice(0, most);
    // A list without references would be that of everything.
    const { items } =
      ref.length > 0
        ? await api.listAssessments({ ref, orderField: 'name', limit: most })
        : { items: [] };
    return { groups: groups.length, asked: ref.length, teams: items };
  }, [api, identityApi]);
  return { value, error, retry };
}

function isGroup(ref: string): boolean {
  return (
    parseEntityRef(ref, { defaultKind: 'user' }).kind.toLowerCase() === 'group'
  );
}
