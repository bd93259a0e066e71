// A process of its own, as a replica of the backend is one: does with the
// database what a backend does, at the parent's command.
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  defaultPolicy,
  nothingReported,
} from '@paved/plugin-platform-maturity-common';
import { knex as createKnex, type Knex } from 'knex';
import { KnownCatalog } from '../../catalog/KnownCatalog';
import { policyHashOf } from '../../assessments/hash';
import { connect } from '../../database/connect';
import { DatabaseAssessmentStore } from '../../database/DatabaseAssessmentStore';
import { DatabaseRefreshStore } from '../../database/DatabaseRefreshStore';
import { Refresher } from '../../schedule/Refresher';
import type { Order, Told } from './Replica';
import { componentRefs, entitiesOf, generationOf } from './world';

const tell = (told: Told) => process.send?.(told);

/** Only one replica at a time may hold it: a witness that asks no lease. */
const witness = 7_405;

/** Tells the parent where a refresh is, so that it knows what it interrupts. */
class ToldRefreshStore extends DatabaseRefreshStore {
  /** Called when the next one may begin any time. */
  beforeEnd: () => Promise<unknown> = async () => {};

  async begin() {
    const lease = await super.begin();
    if (lease) {
      tell({ told: 'phase', phase: 'reading' });
    }
    return lease;
  }

  async renew(...args: Parameters<DatabaseRefreshStore['renew']>) {
    const held = await super.renew(...args);
    tell({ told: 'phase', phase: args[1] });
    return held;
  }

  async commit(...args: Parameters<DatabaseRefreshStore['commit']>) {
    await this.beforeEnd();
    await super.commit(...args);
  }

  async end(...args: Parameters<DatabaseRefreshStore['end']>) {
    await this.beforeEnd();
    await super.end(...args);
  }
}

async function refreshForever(
  knex: Knex,
  { leaseMs, pauseMs }: Order & { order: 'refresh' },
): Promise<void> {
  // Locks of a session: they need a connection that is never given back.
  const session = await knex.client.acquireConnection();
  const ask = async (sql: string): Promise<Record<string, unknown>> =>
    (await knex.raw(sql).connection(session)).rows[0];
  const assessments = new DatabaseAssessmentStore(knex);
  let overlapped = false;

  let found = new Map<string, Entity>();

  async function read(): Promise<Entity[]> {
    const { free } = await ask(`select pg_try_advisory_lock(${witness}) free`);
    overlapped = !free;
    const stored = await assessments.get(componentRefs[0]);
    const { attempt } = await ask(`select nextval('attempts') attempt`);
    const entities = entitiesOf({
      number: stored ? generationOf(stored.subject.title).number + 1 : 1,
      attempt: Number(attempt),
    }).map(entity => ({
      ...entity,
      metadata: { ...entity.metadata, etag: String(attempt) },
    }));
    found = new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    return entities;
  }

  /** Of a catalog in which everything changes from one look to the next. */
  const reader = {
    read,
    async readEtags() {
      await read();
      return new Map(
        [...found].map(([ref, { metadata }]) => [ref, metadata.etag]),
      );
    },
    async readByRefs(refs: ReadonlySet<string>) {
      return new Map([...found].filter(([ref]) => refs.has(ref)));
    },
  };

  const store = new ToldRefreshStore(knex, Date.now, leaseMs);
  store.beforeEnd = () => ask(`select pg_advisory_unlock_all()`);
  let error: string | undefined;
  const note = (message: string) => {
    error = message;
  };
  const logger = { info() {}, warn: note, error: note };
  const refresher = new Refresher({
    catalog: new KnownCatalog({
      reader: reader as never,
      readAllEveryMs: 60_000,
    }),
    awaiter: { settle: async () => 1 } as never,
    store,
    reported: { read: async () => nothingReported },
    reports: { prune: async () => {} },
    policy: defaultPolicy,
    policyHash: policyHashOf(defaultPolicy),
    logger: logger as unknown as LoggerService,
  });
  for (;;) {
    overlapped = false;
    error = undefined;
    const result = await refresher.refresh(new AbortController().signal);
    tell({ told: 'ended', result, overlapped, error });
    await sleep(pauseMs);
  }
}

let knex: Knex | undefined;

async function obey(order: Order): Promise<void> {
  if (order.order === 'connect') {
    await knex?.destroy();
    const client = createKnex({
      client: 'pg',
      connection: order.connection,
      // A connection that is ended is what some tests are about.
      log: { error() {} },
    });
    knex = client;
    await connect({ getClient: async () => client });
    tell({ told: 'connected' });
  } else {
    await refreshForever(knex!, order);
  }
}

process.on('message', (order: Order) => {
  obey(order).catch(error => tell({ told: 'failed', error: String(error) }));
});
// No replica outlives the test that asked for it.
process.on('disconnect', () => process.exit());
tell({ told: 'started' });
