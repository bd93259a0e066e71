import type {
  Assessment,
  AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';

/** The most owners that the API takes at a time. */
const ownersLimit = 100;

/** Asks for the components of a subject; nothing where they cannot be asked for. */
export function componentsOf({
  subject,
  ownerScope,
}: Pick<Assessment, 'subject' | 'ownerScope'>): AssessmentQuery | undefined {
  const query: AssessmentQuery = { kind: ['Component'] };
  switch (subject.kind) {
    case 'Organization':
      return query;
    case 'System':
      return { ...query, system: [subject.ref] };
    case 'Domain':
      return { ...query, domain: [subject.ref] };
    case 'Group':
      return ownerScope.refs.length > 0 && ownerScope.refs.length <= ownersLimit
        ? { ...query, owner: ownerScope.refs }
        : undefined;
    default:
      return undefined;
  }
}
