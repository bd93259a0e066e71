import type { ComponentUse } from './ComponentUse';

/** Counts components and their owners under some names. */
export class Tally {
  readonly #uses = new Map<
    string,
    { components: number; owners: Set<string> }
  >();

  add(name: string, { owners }: Pick<ComponentUse, 'owners'>): void {
    let use = this.#uses.get(name);
    if (!use) {
      use = { components: 0, owners: new Set() };
      this.#uses.set(name, use);
    }
    use.components += 1;
    for (const owner of owners) {
      use.owners.add(owner);
    }
  }

  /** Distinct names. */
  get size(): number {
    return this.#uses.size;
  }

  has(name: string): boolean {
    return this.#uses.has(name);
  }

  /** The names with the most components; ties by name. */
  top(
    limit: number,
  ): { name: string; components: number; owners: ReadonlySet<string> }[] {
    return [...this.#uses]
      .map(([name, use]) => ({ name, ...use }))
      .sort((a, b) => b.components - a.components || (a.name < b.name ? -1 : 1))
      .slice(0, limit);
  }
}
