import { randomBytes } from 'node:crypto';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';

/** Address of the PostgreSQL that `npm test` starts. */
const postgres =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;

/** The engines that other plugins are tested on; a CI has both. */
export const engines =
  postgres || process.env.CI ? ['SQLite', 'PostgreSQL'] : ['SQLite'];

/** Where plugins keep their tables: on PostgreSQL in databases of their own. */
export function databaseOn(engine: string) {
  if (engine === 'SQLite') {
    return { features: [], config: {} };
  }
  if (!postgres) {
    throw new Error('Tests need PostgreSQL, which cannot be had');
  }
  return {
    features: [databaseServiceFactory],
    config: {
      backend: {
        database: {
          client: 'pg',
          connection: postgres,
          prefix: `peer_${randomBytes(6).toString('hex')}_`,
        },
      },
    },
  };
}
