import type { AssessmentQuery } from '@paved/plugin-platform-maturity-common';
import { LoadMap } from '../components/teams';

const defaults: AssessmentQuery = {
  kind: ['Group'],
  orderField: 'servicesPerMember',
  order: 'desc',
  // The chart has a bar for each.
  limit: 25,
};

/** What the members of all groups carry. */
export function TeamsPage() {
  return <LoadMap defaults={defaults} />;
}
