import type { AssessmentQuery } from '@paved/plugin-platform-maturity-common';

/** Those whose foundation is nearest to the cut-off. */
export const nearest = {
  move: ['strengthenFoundation'],
  orderField: 'foundation',
  order: 'desc',
  // More than are shown, as groups of one person are left out.
  limit: 10,
} satisfies AssessmentQuery;

/** The groups among them. */
export const nearestGroups: AssessmentQuery = { kind: ['Group'], ...nearest };
