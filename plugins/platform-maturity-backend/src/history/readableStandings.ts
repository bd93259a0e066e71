import { organizationRef } from '@paved/plugin-platform-maturity-common';
import type { View } from '../permissions/Access';
import type { PastStanding } from './HistoryStore';
import { redactCauses } from './redactCauses';

/** Those of subjects that the viewer may read, without the names of others. */
export async function readableStandings(
  standings: PastStanding[],
  view: View,
): Promise<PastStanding[]> {
  const visible = await view.visible(
    standings
      .map(({ subject }) => subject.ref)
      .filter(ref => ref !== organizationRef),
  );
  const readable = standings.filter(({ subject: { ref }, next }) =>
    // Nobody is asked about what is not in the catalog any more.
    ref === organizationRef || !next ? view.organization : visible.has(ref),
  );
  return redactCauses(readable, view);
}
