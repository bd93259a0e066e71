import type { Subject } from '../assessment';
import type { Fact } from '../facts';
import type { CatalogItem } from './CatalogItem';
import type { CatalogModel } from './CatalogModel';
import { factOf } from './factBuilders';
import type { ScopedSubject } from './subjects';

/**
 * Regimes that the subject or its components declare, or a system or domain
 * around any of them: what applies to the whole applies to its parts.
 */
export function complianceFact(
  { index, profiler, declared }: CatalogModel,
  { subject, components, item }: ScopedSubject,
  subjectOf: ReadonlyMap<string, Subject>,
): Fact {
  const scope = { kind: 'subject' as const, refs: item ? [subject.ref] : [] };
  if (!declared.regimes) {
    return factOf('complianceRegimes', scope, undefined, {
      unknown: 'notDeclared',
    });
  }
  const showing = new Set<string>();
  const regimes = new Set<string>();
  const look = (at: CatalogItem) => {
    const found = profiler.regimesOf(at);
    if (found.length > 0) {
      showing.add(at.ref);
      found.forEach(regime => regimes.add(regime));
    }
  };
  const lookAround = ({ ref, systems, domains }: Subject) => {
    look(index.get(ref)!);
    systems.forEach(system => look(index.get(system)!));
    domains.forEach(domain => look(index.get(domain)!));
  };
  if (item) {
    lookAround(subject);
    components.forEach(ref => lookAround(subjectOf.get(ref)!));
  } else {
    for (const each of index.all()) {
      look(each);
    }
  }
  return factOf('complianceRegimes', scope, regimes.size, {
    entities: showing,
    values: regimes,
  });
}
