import type { Subject } from '../assessment';
import type { Fact } from '../facts';
import type { CatalogItem } from './CatalogItem';
import type { CatalogModel } from './CatalogModel';
import { factOf } from './factBuilders';
import type { ScopedSubject } from './subjects';

/**
 * Regimes that a subject or its components declare, or a system or domain
 * around any of them: what applies to the whole applies to its parts.
 */
export class ComplianceFacts {
  readonly #model: CatalogModel;
  readonly #subjectOf: ReadonlyMap<string, Subject>;
  readonly #showing = new Map<string, readonly CatalogItem[]>();

  constructor(model: CatalogModel, subjectOf: ReadonlyMap<string, Subject>) {
    this.#model = model;
    this.#subjectOf = subjectOf;
  }

  of({ subject, components, item }: ScopedSubject): Fact {
    const { declared, index, profiler } = this.#model;
    const scope = { kind: 'subject' as const, refs: item ? [subject.ref] : [] };
    if (!declared.regimes) {
      return factOf('complianceRegimes', scope, undefined, {
        unknown: 'notDeclared',
      });
    }
    const showing = new Set<string>();
    const regimes = new Set<string>();
    const add = (items: Iterable<CatalogItem>) => {
      for (const each of items) {
        const found = profiler.regimesOf(each);
        if (found.length > 0) {
          showing.add(each.ref);
          found.forEach(regime => regimes.add(regime));
        }
      }
    };
    if (item) {
      add(this.showing(subject));
      components.forEach(ref => add(this.showing(this.#subjectOf.get(ref)!)));
    } else {
      add(index.all());
    }
    return factOf('complianceRegimes', scope, regimes.size, {
      entities: showing,
      values: regimes,
    });
  }

  /** Those that declare a regime, of a subject and what is around it. */
  showing({ ref, systems, domains }: Subject): readonly CatalogItem[] {
    let showing = this.#showing.get(ref);
    if (!showing) {
      const { regulated } = this.#model;
      const found: CatalogItem[] = [];
      for (const refs of [[ref], systems, domains]) {
        for (const each of refs) {
          const item = regulated.get(each);
          if (item) {
            found.push(item);
          }
        }
      }
      showing = found;
      this.#showing.set(ref, showing);
    }
    return showing;
  }
}
