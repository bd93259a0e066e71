import type {
  Assessment,
  AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';

/** More than are shown, as groups of one person are left out. */
const asked = 10;
/** The most owners that the API takes at a time. */
const ownersLimit = 100;

const nearest = {
  move: ['strengthenFoundation'],
  orderField: 'foundation',
  order: 'desc',
  limit: asked,
} satisfies AssessmentQuery;

/** Groups whose foundation is nearest to the cut-off. */
export const nearestGroups: AssessmentQuery = { kind: ['Group'], ...nearest };

/** The same of the components of a subject; nothing where they cannot be asked for. */
export function nearestComponents({
  subject,
  ownerScope,
}: Pick<Assessment, 'subject' | 'ownerScope'>): AssessmentQuery | undefined {
  const query: AssessmentQuery = { kind: ['Component'], ...nearest };
  switch (subject.kind) {
    case 'Organization':
      return query;
    case 'System':
      return { ...query, system: [subject.ref] };
    case 'Domain':
      return { ...query, domain: [subject.ref] };
    default:
      return ownerScope.refs.length > 0 && ownerScope.refs.length <= ownersLimit
        ? { ...query, owner: ownerScope.refs }
        : undefined;
  }
}
