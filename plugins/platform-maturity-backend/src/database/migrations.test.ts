import {
  changeOf,
  assessmentOf,
  component,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { migrationsDirectory } from './connect';
import { DatabaseAttestationStore } from './DatabaseAttestationStore';
import { DatabaseCollectorStore } from './DatabaseCollectorStore';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

describe('migrations', () => {
  const databases = testDatabases();

  it.each(databases.eachSupportedId())(
    'go down with data and up again on %s',
    async engine => {
      const knex = await migrated(databases, engine);
      const store = new DatabaseRefreshStore(knex);
      const till = assessmentOf(component('till'));
      const lease = (await store.begin())!;
      await store.commit(
        lease,
        {
          changed: [
            changeOf(assessmentOf(component('cart'))),
            changeOf({
              ...till,
              subject: {
                ...till.subject,
                origin: { template: 'template:default/service' },
              },
            }),
          ],
          removed: [],
        },
        runOf(lease),
      );
      await new DatabaseAttestationStore(knex).add({
        id: 'reviews',
        subject: 'system:default/shop',
        question: 'incidentReviews',
        answer: 'met',
        attestedBy: 'user:default/alice',
        attestedAt: new Date(0).toISOString(),
        expiresAt: new Date(0).toISOString(),
      });

      const collectors = new DatabaseCollectorStore(knex);
      await collectors.succeed(await collectors.begin('delivery', 1000), {
        subjects: ['component:default/cart'],
        reports: [
          {
            subject: 'component:default/cart',
            about: 'deploymentsPerDay',
            content: { fact: 'deploymentsPerDay', value: 3 },
            observedAt: new Date(0).toISOString(),
          },
        ],
        dropped: 0,
      });

      await knex.migrate.rollback({ directory: migrationsDirectory }, true);
      for (const table of [
        'assessments',
        'assessment_relations',
        'refresh_runs',
        'refresh_state',
        'attestations',
        'preview_inputs',
        'stored_entities',
        'organization_views',
        'reports',
        'push_keys',
        'collectors',
        'snapshots',
        'daily_standings',
        'policies',
        'template_origins',
      ]) {
        expect(await knex.schema.hasTable(table)).toBe(false);
      }

      await knex.migrate.latest({ directory: migrationsDirectory });
      expect(await store.state()).toEqual({ running: false });
      await knex.destroy();
    },
  );
});
