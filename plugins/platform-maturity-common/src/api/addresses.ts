import { parseEntityRef } from '@backstage/catalog-model';
import { organizationRef } from '../assessment';
import type { BatchedRead } from './batch';

/** Where the backend answers one read alone, below its base URL. */
export function addressOf(read: BatchedRead): string {
  switch (read.operation) {
    case 'getAssessment':
      return `/assessments/${pathOf(read.subject)}`;
    case 'listAssessments':
      return `/assessments?${parametersOf(read.query ?? {})}`;
    case 'getHistory':
      return `/history/${pathOf(read.subject)}`;
    case 'listMoves':
      return `/history/moves?${parametersOf({ since: read.since })}`;
    case 'getGoldenPaths':
      return `/golden-paths/${pathOf(read.subject)}?${parametersOf({
        since: read.since,
      })}`;
    case 'getAttestations':
      return `/attestations/${pathOf(read.subject)}`;
    case 'getPolicy':
      return '/policy';
    default:
      return '/refresh';
  }
}

/** The parameters of an address; a list is named once for each of its items. */
export function parametersOf(query: object): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item !== undefined) {
        parameters.append(name, String(item));
      }
    }
  }
  return parameters;
}

/** The part of an address that names a subject. */
export function pathOf(subjectRef: string): string {
  return subjectRef === organizationRef ? organizationRef : byName(subjectRef);
}

function byName(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return ['by-name', kind, namespace, name].map(encodeURIComponent).join('/');
}
