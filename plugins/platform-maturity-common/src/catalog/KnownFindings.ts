import type { CapabilityId, ComponentFinding, PracticeId } from '../practices';
import type { ComponentFindings } from './SubjectReading';

type Id = PracticeId | CapabilityId;
type FindingsOf = (id: Id) => readonly ComponentFinding[];

/** The findings of smaller scopes are as soon put together anew. */
const manyComponents = 500;
/** To compare more of them takes longer than to begin anew. */
const fewChanges = 50;

/** A scope, as it was seen last. */
interface KnownScope {
  findings: readonly ComponentFindings[];
  lists: Map<Id, readonly ComponentFinding[]>;
}

/**
 * The findings of large scopes, practice by practice: the same list as before
 * as long as no component says anything else of a practice, so that what is
 * made of the list holds, too.
 */
export class KnownFindings {
  #scopes: ReadonlyMap<string, KnownScope> = new Map();
  #seen = new Map<string, KnownScope>();

  /** What the components of a scope say, given as all that each of them says. */
  of(ref: string, findings: readonly ComponentFindings[]): FindingsOf {
    if (findings.length < manyComponents) {
      return id => findings.map(each => each[id]);
    }
    const known = this.#scopes.get(ref);
    const changed = known && changesOf(known.findings, findings);
    const lists: KnownScope['lists'] = new Map();
    this.#seen.set(ref, { findings, lists });
    return id => {
      const before = changed && known.lists.get(id);
      const list =
        before &&
        changed.every(index => saysTheSame(before[index], findings[index][id]))
          ? before
          : findings.map(each => each[id]);
      lists.set(id, list);
      return list;
    };
  }

  /** To be called after a pass: what was not asked for in it is forgotten. */
  finish(): void {
    this.#scopes = this.#seen;
    this.#seen = new Map();
  }
}

/** Where two lists differ; `undefined` where that is too much to follow. */
function changesOf(
  before: readonly ComponentFindings[],
  after: readonly ComponentFindings[],
): number[] | undefined {
  if (before.length !== after.length) {
    return undefined;
  }
  const changed: number[] = [];
  for (let index = 0; index < after.length; index += 1) {
    if (before[index] !== after[index]) {
      changed.push(index);
      if (changed.length > fewChanges) {
        return undefined;
      }
    }
  }
  return changed;
}

/** The same form means the same order of keys: they are made in one place. */
function saysTheSame(one: ComponentFinding, other: ComponentFinding): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
