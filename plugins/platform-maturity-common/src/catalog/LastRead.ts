import type { Steps } from '../facts/steps';
import type { CatalogIndex } from './CatalogIndex';
import type { ComponentProfile } from './ComponentProfile';
import { areSame } from './portfolio';
import type { ScopedSubject } from './subjects';

/** What was read of a catalog as a whole, to begin with the next time. */
export interface LastRead {
  index: CatalogIndex;
  /** What the catalog alone shows of components, by reference. */
  profiles: ReadonlyMap<string, ComponentProfile>;
  /** Groups with the size that they declare. */
  sizes: ReadonlyMap<string, number>;
  subjects: ReadonlyMap<string, ScopedSubject>;
}

/** Whether profiles of the same components see the same beside them. */
export function hasSameResources(
  one: Pick<LastRead, 'index'>,
  other: Pick<LastRead, 'index'>,
): boolean {
  return (
    one.index.relations === other.index.relations &&
    areSame(one.index.ofKind('resource'), other.index.ofKind('resource'))
  );
}

/** Whether the same subjects have the same scopes. */
export function* hasSameScopes(
  one: Omit<LastRead, 'subjects'>,
  other: Omit<LastRead, 'subjects'>,
): Steps<boolean> {
  if (
    one.index.relations !== other.index.relations ||
    !areSameSizes(one.sizes, other.sizes)
  ) {
    return false;
  }
  for (const [ref, { counted }] of one.profiles) {
    if (other.profiles.get(ref)?.counted !== counted) {
      return false;
    }
    yield;
  }
  return true;
}

/** Whether the same groups declare the same sizes. */
export function areSameSizes(
  one: LastRead['sizes'],
  other: LastRead['sizes'],
): boolean {
  return (
    one.size === other.size &&
    [...one].every(([ref, size]) => other.get(ref) === size)
  );
}
