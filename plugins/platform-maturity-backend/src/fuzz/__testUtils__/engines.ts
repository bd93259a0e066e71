import { randomBytes } from 'node:crypto';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import { testDatabases } from '../../__testUtils__/databases';

/** What a portal needs to keep everything in one engine. */
interface Engine {
  name: string;
  features: BackendFeature[];
  config: JsonObject;
}

const connection =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;

const postgres = (): Engine => ({
  name: 'PostgreSQL',
  features: [databaseServiceFactory],
  config: {
    backend: {
      database: {
        client: 'pg',
        connection: connection!,
        // Other tests keep theirs on the same server.
        prefix: `fuzz_${randomBytes(4).toString('hex')}_`,
      },
    },
  },
});

/** Those that are there: one of them refuses text that the other one keeps. */
export function engines(): Engine[] {
  const isThere = testDatabases().supports('POSTGRES_18') && connection;
  return [
    { name: 'SQLite', features: [], config: {} },
    ...(isThere ? [postgres()] : []),
  ];
}
