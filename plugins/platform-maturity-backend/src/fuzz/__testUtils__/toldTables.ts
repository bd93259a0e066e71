import { createHash } from 'node:crypto';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import type { Knex } from 'knex';

/** Where callers can write. A refresh writes elsewhere, whenever it likes. */
const tables = ['reports', 'push_keys', 'attestations'];

/** A view on what the plugin has stored, and on the events that it hears. */
export function inside() {
  let knex: Knex | undefined;
  let events: EventsService | undefined;
  const feature = createBackendModule({
    pluginId: 'platform-maturity',
    moduleId: 'inside',
    register({ registerInit }) {
      registerInit({
        deps: { database: coreServices.database, service: eventsServiceRef },
        async init({ database, service }) {
          knex = await database.getClient();
          events = service;
        },
      });
    },
  });
  return {
    feature,
    events: () => events!,
    /** Differs when anything that was told differs. */
    async digest(): Promise<string> {
      const hash = createHash('sha256');
      for (const table of tables) {
        const rows: object[] = await knex!(table).select();
        hash.update(
          rows
            .map(row => JSON.stringify(row))
            .sort()
            .join('\n'),
        );
      }
      return hash.digest('hex');
    },
    /** The number of rows in all tables. */
    async count(): Promise<number> {
      const counts = await Promise.all(
        tables.map(table => knex!(table).count({ count: '*' }).first()),
      );
      return counts.reduce((sum, row) => sum + Number(row?.count ?? 0), 0);
    },
  };
}
