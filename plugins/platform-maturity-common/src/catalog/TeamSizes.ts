import type { CatalogIndex } from './CatalogIndex';
import type { Ownership } from './Ownership';

/** How many people some owners are. */
export interface TeamSize {
  people: number;
  /** The users among them. */
  users: ReadonlySet<string>;
  /** Groups that count with the size they declare. */
  declared: string[];
}

/**
 * How many people owners are: their users, and where a group and all below it
 * list none, the size that it declares.
 */
export class TeamSizes {
  readonly #ownership: Ownership;
  /** Whether the catalog has any user. */
  readonly hasUsers: boolean;
  /** Without those whose users are known, which say it better. */
  readonly #sizes: ReadonlyMap<string, number>;

  constructor(
    index: CatalogIndex,
    ownership: Ownership,
    sizes: ReadonlyMap<string, number>,
  ) {
    this.#ownership = ownership;
    this.hasUsers = index.ofKind('user').length > 0;
    this.#sizes = new Map(
      [...sizes].filter(([group]) => ownership.membersOf([group]).size === 0),
    );
  }

  /** Whether the size of anybody is known. */
  get known(): boolean {
    return this.hasUsers || this.#sizes.size > 0;
  }

  /**
   * The size of some owners together, each person counted once. `undefined`
   * where the catalog has no user at all and one of the teams declares no size:
   * a part is not the whole.
   */
  sizeOf(
    owners: readonly string[],
    teams: readonly string[] = owners,
  ): TeamSize | undefined {
    const below = this.#sizes.size ? this.#below(owners) : new Set<string>();
    if (!this.hasUsers && !teams.every(team => this.#covers(team, below))) {
      return undefined;
    }
    const users = this.#ownership.membersOf(owners);
    const declared = [...this.#sizes.keys()]
      .filter(group => below.has(group) && this.#isTopmost(group, below))
      .sort();
    const sizes = declared.map(group => this.#sizes.get(group)!);
    return {
      people: users.size + sizes.reduce((sum, size) => sum + size, 0),
      users,
      declared,
    };
  }

  /** Whether some owners are one person together. */
  isOnePerson(owners: readonly string[], teams: readonly string[]): boolean {
    // Most are more, and to find two of them is quicker than to count all.
    if (this.#ownership.membersOf(owners.slice(0, 1)).size > 1) {
      return false;
    }
    return this.sizeOf(owners, teams)?.people === 1;
  }

  /** A group above that is in the scope and declares a size counts this one in. */
  #isTopmost(group: string, scope: ReadonlySet<string>): boolean {
    const { groups } = this.#ownership;
    return ![...groups.ancestors(group)].some(
      above =>
        above !== group &&
        scope.has(above) &&
        this.#sizes.has(above) &&
        // Of groups in a circle, which are above each other, one counts.
        (above < group || !groups.ancestors(above).has(group)),
    );
  }

  #covers(team: string, scope: ReadonlySet<string>): boolean {
    const { groups } = this.#ownership;
    return (
      [...groups.ancestors(team)].some(
        above => scope.has(above) && this.#sizes.has(above),
      ) || [...groups.descendants(team)].some(group => this.#sizes.has(group))
    );
  }

  #below(owners: readonly string[]): Set<string> {
    return new Set(
      owners.flatMap(owner => [...this.#ownership.groups.descendants(owner)]),
    );
  }
}
