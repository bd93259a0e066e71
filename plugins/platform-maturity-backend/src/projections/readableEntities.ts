import type { View } from '../permissions/Access';
import { isPerson } from '../visibility/attributes';
import type { EntityStore, ReadEntity } from '../visibility/EntityStore';

/**
 * The stored entities that the viewer may read, by reference. Where the store
 * cannot tell which, the catalog is asked, a batch at a time: so it is about
 * people, of whom nothing is kept to tell by.
 */
export async function readableEntities(
  store: Pick<EntityStore, 'batches'>,
  view: View,
): Promise<ReadonlyMap<string, ReadEntity>> {
  const where = view.conditions?.where;
  const readable = new Map<string, ReadEntity>();
  for await (const batch of store.batches(
    where && { any: [where, isPerson] },
  )) {
    const isOpen = ({ entity }: ReadEntity) =>
      where === undefined || entity.kind.toLocaleLowerCase('en-US') === 'user';
    const visible = await view.visible(
      batch.filter(isOpen).map(({ ref }) => ref),
    );
    for (const each of batch) {
      if (!isOpen(each) || visible.has(each.ref)) {
        readable.set(each.ref, each);
      }
    }
  }
  return readable;
}
