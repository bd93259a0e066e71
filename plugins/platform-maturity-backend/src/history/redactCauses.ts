import type {
  Cause,
  EntitySample,
} from '@paved/plugin-platform-maturity-common';
import type { View } from '../permissions/Access';
import type { PastStanding } from './HistoryStore';

/**
 * Leaves out the names of components that the viewer may not read; one request
 * decides about all of them. How many there were stays, less those left out.
 */
export async function redactCauses(
  standings: PastStanding[],
  view: View,
): Promise<PastStanding[]> {
  if (view.entities === 'all') {
    return standings;
  }
  const names = standings.flatMap(({ causes }) =>
    causes.flatMap(cause =>
      cause.type === 'components'
        ? [...(cause.appeared?.refs ?? []), ...(cause.vanished?.refs ?? [])]
        : [],
    ),
  );
  const visible = await view.nameable(names);
  return standings.map(standing => ({
    ...standing,
    causes: standing.causes.map(cause => withNames(cause, visible)),
  }));
}

function withNames(cause: Cause, visible: ReadonlySet<string>): Cause {
  if (cause.type !== 'components') {
    return cause;
  }
  const { appeared, vanished, ...rest } = cause;
  return {
    ...rest,
    ...(appeared ? { appeared: sampleWith(appeared, visible) } : {}),
    ...(vanished ? { vanished: sampleWith(vanished, visible) } : {}),
  };
}

function sampleWith(
  { total, refs }: EntitySample,
  visible: ReadonlySet<string>,
): EntitySample {
  const named = refs.filter(ref => visible.has(ref));
  return { total: total - (refs.length - named.length), refs: named };
}
