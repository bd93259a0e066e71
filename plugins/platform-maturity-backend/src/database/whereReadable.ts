import type { Knex } from 'knex';
import { attributeMark } from '../visibility/attributes';
import type { ReadableWhere } from '../visibility/ReadableWhere';
import { containing } from './containing';
import type { StoredEntityRow } from './writeEntities';

/** The references of the stored entities that a caller may read. */
export function readableRefs(
  knex: Knex,
  where: ReadableWhere,
): Knex.QueryBuilder {
  const refs = knex<StoredEntityRow>('stored_entities').select('ref');
  whereReadable(refs, where);
  return refs;
}

/** Narrows a query of stored entities to those that a caller may read. */
export function whereReadable(
  query: Knex.QueryBuilder,
  where: ReadableWhere,
): void {
  if ('all' in where) {
    query.where(all => {
      all.whereRaw('1 = 1');
      where.all.forEach(each => all.andWhere(one => whereReadable(one, each)));
    });
  } else if ('any' in where) {
    query.where(any => {
      any.whereRaw('1 = 0');
      where.any.forEach(each => any.orWhere(one => whereReadable(one, each)));
    });
  } else if ('not' in where) {
    query.whereNot(not => whereReadable(not, where.not));
  } else {
    const end = where.match === 'whole' ? attributeMark : '';
    query.whereRaw(
      ...containing('attributes', attributeMark + where.attribute + end),
    );
  }
}
