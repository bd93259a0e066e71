import type { Entity, EntityRelation } from '@backstage/catalog-model';

/**
 * Lets relations of many entities hold one copy of each text: as they come from
 * the catalog, each has its own, which together is as much as all the rest.
 */
export class SharedStrings {
  readonly #known = new Map<string, string>();

  /** The same entity, word for word. */
  in(entity: Entity): Entity {
    const { relations } = entity;
    return Array.isArray(relations)
      ? { ...entity, relations: relations.map(each => this.#inRelation(each)) }
      : entity;
  }

  #inRelation(relation: EntityRelation): EntityRelation {
    // What is odd is left as it is, to be reported.
    return typeof relation?.type === 'string' &&
      typeof relation.targetRef === 'string'
      ? {
          ...relation,
          type: this.#copyOf(relation.type),
          targetRef: this.#copyOf(relation.targetRef),
        }
      : relation;
  }

  #copyOf(text: string): string {
    const known = this.#known.get(text);
    if (known === undefined) {
      this.#known.set(text, text);
    }
    return known ?? text;
  }
}
