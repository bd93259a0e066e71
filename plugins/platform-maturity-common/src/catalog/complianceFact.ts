import type { Subject } from '../assessment';
import type { Fact } from '../facts';
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
  const refs = item
    ? [subject, ...components.map(ref => subjectOf.get(ref)!)].flatMap(
        ({ ref, systems, domains }) => [ref, ...systems, ...domains],
      )
    : [...index.all()].map(({ ref }) => ref);
  const showing = [...new Set(refs)]
    .map(ref => ({ ref, regimes: profiler.regimesOf(index.get(ref)!) }))
    .filter(({ regimes }) => regimes.length > 0);
  const regimes = new Set(showing.flatMap(each => each.regimes));
  return factOf('complianceRegimes', scope, regimes.size, {
    entities: showing.map(({ ref }) => ref),
    values: regimes,
  });
}
