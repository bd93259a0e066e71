import type { Entity } from '@backstage/catalog-model';

/** What an entity has relations of a type to, in lower case. */
export function targetsOf(
  entity: Pick<Entity, 'relations'> | undefined,
  type: string,
): string[] {
  const targets = (entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  return [...new Set(targets)];
}
