import type { DeliveryFinding } from '../assessment';
import { factIds, facts, type Fact, type FactId } from '../facts';
import { recordOf } from '../facts/recordOf';
import { deliveryMeasureIds, type DeliveryMeasureId } from '../reports';
import type { Scope } from './factBuilders';
import { reportedValue, withFailures, withReports } from './reportedFacts';
import type { ReportIndex } from './ReportIndex';
import type { ScopedSubject } from './subjects';

/**
 * The facts of a subject once what was reported about itself goes before what
 * is known of its owners and its organization, which the facts hold already.
 */
export function withOwnReports(
  of: Record<FactId, Fact>,
  scoped: ScopedSubject,
  reports: ReportIndex,
): Record<FactId, Fact> {
  const { ref } = scoped.subject;
  const own = reports.factsOf(ref);
  if (!own && reports.failures.length === 0) {
    return of;
  }
  return recordOf(factIds, id => {
    const fact = of[id];
    const told =
      own?.has(id) && !isTold(fact, scoped)
        ? withReports(fact, own, ownScope(id, scoped))
        : fact;
    return withFailures(told, reports.failures);
  });
}

/** What was reported of how a subject delivers: about itself, or its one owner. */
export function deliveryOf(
  { subject, owners }: ScopedSubject,
  reports: ReportIndex,
): { [measure in DeliveryMeasureId]?: DeliveryFinding } | undefined {
  if (!reports.hasFacts) {
    return undefined;
  }
  const isOrganization = subject.kind === 'Organization';
  const about: [string, Scope][] = [
    [
      subject.ref,
      isOrganization
        ? { kind: 'organization', refs: [] }
        : { kind: 'subject', refs: [subject.ref] },
    ],
  ];
  const [owner] = owners.refs;
  if (!isOrganization && owners.refs.length === 1 && owner !== subject.ref) {
    about.push([owner, { kind: 'owner', refs: [owner] }]);
  }
  const found = deliveryMeasureIds.flatMap(id => {
    for (const [ref, scope] of about) {
      const told = reports.factsOf(ref)?.get(id)?.valid ?? [];
      if (told.length) {
        return [[id, reportedValue(told, scope)] as const];
      }
    }
    return [];
  });
  return found.length ? Object.fromEntries(found) : undefined;
}

/** Whether reports about the subject are in the fact already, as it is its scope. */
function isTold(
  { id, scope }: Fact,
  { subject, owners }: ScopedSubject,
): boolean {
  switch (facts[id].scope) {
    case 'organization':
      return subject.kind === 'Organization' || scope.refs[0] === subject.ref;
    case 'owner':
      return (
        subject.kind === 'Organization' ||
        (owners.refs.length === 1 && owners.refs[0] === subject.ref)
      );
    default:
      return false;
  }
}

/**
 * What a report about a subject is about: the same as what the catalog shows,
 * where that is about the subject alone or, of a group, about what it owns.
 */
function ownScope(id: FactId, { subject }: ScopedSubject): Scope {
  if (subject.kind === 'Organization') {
    // Its other facts are told of it as a scope.
    return { kind: 'subject', refs: [] };
  }
  return subject.kind === 'Group' && facts[id].scope === 'owner'
    ? { kind: 'owner', refs: [subject.ref] }
    : { kind: 'subject', refs: [subject.ref] };
}
