import type { CatalogIndex } from './CatalogIndex';
import { Hierarchy } from './Hierarchy';
import type { ProblemLog } from './ProblemLog';

/** Owners as an entity names them, told apart by whether they exist. */
export interface Owners {
  refs: string[];
  dangling: string[];
}

/** Who owns what, and how many people an owner is. */
export class Ownership {
  readonly groups: Hierarchy;
  readonly #index: CatalogIndex;
  readonly #owners: Map<string, Owners>;
  readonly #usersOfGroup = new Map<string, Set<string>>();
  readonly #members = new Map<string, ReadonlySet<string>>();

  constructor(
    index: CatalogIndex,
    problems: ProblemLog,
    /** Those that are known of entities that are related alike. */
    owners: Map<string, Owners> = new Map(),
  ) {
    this.#index = index;
    this.#owners = owners;
    this.groups = new Hierarchy(index, 'group', {
      toChild: 'parentOf',
      toParent: 'childOf',
    });
    for (const { ref } of index.ofKind('group')) {
      const users = index
        .related(ref, 'user', 'hasMember')
        .map(user => user.ref);
      this.#usersOfGroup.set(ref, new Set(users));
      if (this.groups.isOwnAncestor(ref)) {
        problems.add('ownGroupParent', ref);
      }
    }
    for (const { ref } of index.ofKind('user')) {
      for (const group of index.related(ref, 'group', 'memberOf')) {
        this.#usersOfGroup.get(group.ref)?.add(ref);
      }
    }
  }

  /** The owners of an entity. */
  ownersOf(ref: string): Owners {
    let owners = this.#owners.get(ref);
    if (!owners) {
      owners = this.#ownersIn(ref);
      this.#owners.set(ref, owners);
    }
    return owners;
  }

  #ownersIn(ref: string): Owners {
    const owners: Owners = { refs: [], dangling: [] };
    for (const owner of this.#index.targets(ref, 'ownedBy')) {
      const kind = this.#index.get(owner)?.kind;
      (kind === 'group' || kind === 'user'
        ? owners.refs
        : owners.dangling
      ).push(owner);
    }
    return owners;
  }

  /** The distinct people of some owners: members of groups and of all below, and users. */
  membersOf(owners: readonly string[]): ReadonlySet<string> {
    if (owners.length === 1) {
      return this.#membersOfOne(owners[0]);
    }
    const members = new Set<string>();
    for (const owner of owners) {
      for (const user of this.#membersOfOne(owner)) {
        members.add(user);
      }
    }
    return members;
  }

  #membersOfOne(owner: string): ReadonlySet<string> {
    let members = this.#members.get(owner);
    if (!members) {
      members =
        this.#index.get(owner)?.kind === 'user'
          ? new Set([owner])
          : this.#collect(owner);
      this.#members.set(owner, members);
    }
    return members;
  }

  #collect(group: string): ReadonlySet<string> {
    const members = new Set<string>();
    for (const below of this.groups.descendants(group)) {
      for (const user of this.#usersOfGroup.get(below) ?? []) {
        members.add(user);
      }
    }
    return members;
  }
}
