import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { platformMaturityFactCollectorsExtensionPoint } from '@paved/plugin-platform-maturity-node';
import request from 'supertest';
import { component } from '../__testUtils__/assessments';
import { collectorOf } from '../__testUtils__/collectors';
import { recordedMetrics } from '../__testUtils__/recordedMetrics';
import platformMaturityPlugin from '..';
import { metricDefinitions, metricOutcomes } from './metricDefinitions';

const cart = 'component:default/cart';

/** Two collectors, of which one fails. */
const collectors = createBackendModule({
  pluginId: 'platform-maturity',
  moduleId: 'delivery',
  register({ registerInit }) {
    registerInit({
      deps: { collectors: platformMaturityFactCollectorsExtensionPoint },
      async init({ collectors: point }) {
        point.addCollector(
          collectorOf({
            id: 'works',
            collect: async () => [
              { subject: cart, fact: 'deploymentsPerDay', value: -1 },
            ],
          }),
          collectorOf({
            id: 'fails',
            collect: async () => {
              throw new Error('401 Unauthorized');
            },
          }),
        );
      },
    });
  },
});

describe('the metrics of a running plugin', () => {
  const metrics = recordedMetrics();
  const sums = (name: keyof typeof metricDefinitions) =>
    metrics.sums(metricDefinitions[name].name);
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        platformMaturityPlugin,
        collectors,
        catalogServiceMock.factory({ entities: [component('cart')] }),
        metrics.feature,
        mockServices.scheduler.factory({
          includeInitialDelayedTasksOnStartup: true,
        }),
      ],
    });
  }, 60_000);
  afterAll(() => backend.stop());

  const post = (path: string, body: object = {}) =>
    request(backend.server)
      .post(`/api/platform-maturity${path}`)
      .set('Authorization', mockCredentials.user.header())
      .send(body);

  it('are those that are defined, each with its instrument', () => {
    expect(Object.fromEntries(metrics.created)).toEqual(
      Object.fromEntries(
        Object.values(metricDefinitions).map(({ name, instrument }) => [
          name,
          instrument,
        ]),
      ),
    );
  });

  it('count refreshes and what they wrote', async () => {
    const [first] = metrics.of(metricDefinitions.refreshDuration.name);
    expect(first.attributes).toEqual({ outcome: 'changed' });
    expect(first.value).toBeGreaterThan(0);
    expect(first.value).toBeLessThan(60);
    expect(sums('refreshChanged')).toEqual({ '': 2 });
    expect(sums('refreshRemoved')).toEqual({ '': 0 });

    const gauges = await metrics.collect();
    const valueOf = (metric: keyof typeof metricDefinitions) =>
      gauges.find(({ name }) => name === metricDefinitions[metric].name)?.value;
    expect(valueOf('entities')).toBe(1);
    expect(valueOf('subjects')).toBe(2);
    expect(valueOf('lastSuccessAge')).toBeLessThan(60);
    expect(
      gauges.find(({ attributes }) => attributes.problem === 'danglingOwner')
        ?.value,
    ).toBe(1);
  });

  it('count what collectors did', () => {
    expect(sums('collectorRuns')).toMatchObject({
      'works succeeded': 1,
      'works failed': 0,
      'fails succeeded': 0,
      'fails failed': 1,
    });
    expect(sums('collectorDropped')).toEqual({ works: 1, fails: 0 });
  });

  it('count pushed reports by what became of them', async () => {
    const report = { subject: cart, fact: 'deploymentsPerDay', value: 3 };
    const other = { ...report, subject: 'component:default/other' };
    await post('/facts', {
      reports: [{ ...report, key: 'a' }, other],
    }).expect(200);
    await post('/facts', {
      reports: [{ ...report, value: 4, key: 'a' }],
    }).expect(409);
    expect(sums('pushedReports')).toEqual({
      stored: 1,
      unknownEntity: 1,
      conflict: 1,
    });
  });

  it('count previews by what became of them', async () => {
    await post('/policy/preview', { policy: {} }).expect(200);
    await post('/policy/preview', { policy: { no: 1 } }).expect(400);
    const { name } = metricDefinitions.previewDuration;
    expect(metrics.of(name).map(({ attributes }) => attributes)).toEqual([
      { outcome: 'answered' },
      { outcome: 'refused' },
    ]);
  });

  it.each(Object.entries(metricDefinitions))(
    'carry the attributes that are defined, and outcomes of the list: %s',
    (key, { name, attributes }) => {
      const outcomes: readonly unknown[] =
        metricOutcomes[key as keyof typeof metricOutcomes] ?? [];
      const measured = metrics.of(name);
      expect(measured.map(entry => Object.keys(entry.attributes))).toEqual(
        measured.map(() => [...attributes]),
      );
      const unlisted = measured
        .flatMap(entry => entry.attributes.outcome ?? [])
        .filter(outcome => !outcomes.includes(outcome));
      expect(unlisted).toEqual([]);
    },
  );
});
