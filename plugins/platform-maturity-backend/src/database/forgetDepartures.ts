import type { Knex } from 'knex';
import type { OriginRow } from './originRows';

/**
 * Forgets that components left their paths before then. Returns how many rows
 * changed.
 */
export async function forgetDepartures(
  knex: Knex,
  before: Date,
): Promise<number> {
  const departed = () =>
    knex<OriginRow>('template_origins').where('left_at', '<', before);
  const gone = await departed().where({ made: false }).delete();
  return (
    gone + (await departed().update({ left_at: null, left_template: null }))
  );
}
