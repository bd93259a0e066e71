import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * From so many changed rows on, what PostgreSQL believes of the tables is worth
 * renewing at once. By itself it does so up to a minute later, and until then
 * it reads pages of lists as if there were hardly anything to go through.
 */
const many = 1_000;

/** The tables that a refresh writes and lists are read from. */
export const listed = [
  'assessments',
  'assessment_relations',
  'stored_entities',
  'snapshots',
];

/** Lets the database count what it holds, where a refresh has written much. */
export async function analyze(
  knex: Knex,
  { changed, removed }: { changed: number; removed: number },
): Promise<void> {
  if (changed + removed >= many && isPostgres(knex)) {
    await knex.raw(`analyze ${listed.map(() => '??').join(', ')}`, listed);
  }
}
