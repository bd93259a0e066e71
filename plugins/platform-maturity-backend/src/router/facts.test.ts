import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import { mockServices } from '@backstage/backend-test-utils';
import {
  factsTopic,
  type PushedReport,
} from '@paved/plugin-platform-maturity-common';
import Ajv from 'ajv';
import { auditLog } from '../__testUtils__/auditLog';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { openApi } from './spec/openapi';

jest.setTimeout(90_000);

const cart = 'component:default/cart';
const noon = '2026-03-01T12:00:00.000Z';
const rate: PushedReport = {
  subject: cart,
  fact: 'deploymentsPerDay',
  value: 3,
  observedAt: noon,
};
const scan: PushedReport = {
  subject: cart,
  practice: 'devSecOps',
  outcome: 'met',
  tool: 'Trivy',
  observedAt: noon,
};

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...openApi });

describe('POST /facts', () => {
  const audit = auditLog();
  const logger = mockServices.rootLogger.mock();
  let events: EventsService;
  let portal: Portal;

  beforeAll(async () => {
    logger.child.mockReturnValue(logger);
    portal = await startCompanyPortal({
      features: [
        audit.feature,
        eventsServiceFactory,
        logger.factory,
        createBackendPlugin({
          pluginId: 'publisher',
          register({ registerInit }) {
            registerInit({
              deps: { service: eventsServiceRef, _: coreServices.logger },
              async init({ service }) {
                events = service;
              },
            });
          },
        }),
      ],
      config: { events: { useEventBus: 'never' } },
    });
  });
  afterAll(() => portal.stop());
  beforeEach(() => jest.clearAllMocks());

  const pushAs = (name: string | undefined, ...reports: unknown[]) =>
    portal.as(name).post('/facts', { reports });
  const push = (...reports: unknown[]) => pushAs('admin', ...reports);
  /** What the next refresh makes of the facts of an entity. */
  const factsOf = async (name = 'cart') => {
    await portal.as('admin').post('/refresh').expect(202);
    const { body } = await portal
      .as('admin')
      .get(`/assessments/by-name/component/default/${name}`)
      .expect(200);
    return body.facts;
  };

  it('takes facts and outcomes, which the next refresh shows', async () => {
    const { status, body } = await push(rate, scan);
    expect(body).toEqual({ outcomes: ['stored', 'stored'] });
    expect(status).toBe(200);
    ajv.validate('document#/components/schemas/PushResult', body);
    expect(ajv.errors).toBeNull();

    expect(await factsOf()).toMatchObject({
      deploymentsPerDay: {
        value: 3,
        source: 'pushed',
        observedAt: noon,
        by: 'user:default/admin',
      },
    });
    const again = await push(rate, {
      ...rate,
      observedAt: '2026-01-01T00:00:00Z',
    });
    expect(again.body).toEqual({ outcomes: ['unchanged', 'superseded'] });
  });

  it('asks for a refresh by itself', async () => {
    await push({
      ...rate,
      value: 9,
      subject: 'resource:default/cart-db',
      observedAt: noon,
    });
    const read = async () =>
      (
        await portal
          .as('admin')
          .get('/assessments/by-name/resource/default/cart-db')
      ).body.facts?.deploymentsPerDay.value;
    while ((await read()) !== 9) {
      await new Promise(done => setTimeout(done, 500));
    }
    expect(await read()).toBe(9);
  });

  it.each([
    [undefined, 401, 'Missing credentials'],
    ['reader', 403, 'platform-maturity.facts.push'],
    ['blind', 403, 'platform-maturity.facts.push'],
    ['nobody', 403, 'platform-maturity.facts.push'],
  ])('answers %s with %i and %s', async (name, status, message) => {
    const response = await pushAs(name, rate);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
  });

  it('takes what services push, and says who', async () => {
    const observedAt = '2026-03-02T12:00:00.000Z';
    const reports = [{ ...rate, value: 4, observedAt }];
    const { body } = await portal.asService().post('/facts', { reports });
    expect(body).toEqual({ outcomes: ['stored'] });
    expect(await factsOf()).toMatchObject({
      deploymentsPerDay: { value: 4, by: 'external:test-service' },
    });
  });

  it('does not tell a hidden entity from a missing one', async () => {
    const reports = ['vault', 'vaudt'].map(name => ({
      ...rate,
      subject: `component:default/${name}`,
    }));
    expect((await pushAs('auditor', ...reports, rate)).body.outcomes).toEqual([
      'unknownEntity',
      'unknownEntity',
      expect.not.stringContaining('unknownEntity'),
    ]);
    expect((await push(...reports)).body.outcomes).toEqual([
      'stored',
      'unknownEntity',
    ]);
  });

  it('refuses all when one is wrong, and names it', async () => {
    const observedAt = '2026-03-03T12:00:00.000Z';
    const { status, body } = await push(
      { ...rate, value: 77, observedAt },
      { ...rate, fact: 'deploymentPerDay' },
    );
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      'reports.1.fact: unknown fact "deploymentPerDay"; did you mean deploymentsPerDay?',
    );
    expect(await factsOf()).not.toMatchObject({
      deploymentsPerDay: { value: 77 },
    });
  });

  it('takes a key once', async () => {
    const keyed = {
      ...rate,
      value: 5,
      observedAt: '2026-03-04T12:00:00.000Z',
      key: 'build-1',
    };
    const answers = await Promise.all([push(keyed), push(keyed), push(keyed)]);
    expect(answers.map(({ body }) => body.outcomes[0]).sort()).toEqual([
      'stored',
      'unchanged',
      'unchanged',
    ]);

    const { status, body } = await push(scan, { ...keyed, value: 6 });
    expect(status).toBe(409);
    expect(body.error.message).toContain('reports.1.key: "build-1" was used');
  });

  it('takes a value back', async () => {
    const observedAt = '2026-03-05T12:00:00.000Z';
    await push({ ...rate, value: null, observedAt });
    expect(await factsOf()).not.toHaveProperty('deploymentsPerDay.value');
    const old = await push({ ...rate, observedAt: '2026-03-04T13:00:00Z' });
    expect(old.body).toEqual({ outcomes: ['superseded'] });
  });

  it('refuses a body that is too large', async () => {
    const title = 'x'.repeat(1200);
    const reports = Array.from({ length: 1000 }, () => ({ ...scan, title }));
    const { status, body } = await push(...reports);
    expect(body.error.message).toBe('request entity too large');
    expect(status).toBe(400);
  });

  it('writes who pushed how much to the audit log', async () => {
    audit.events.length = 0;
    await push(rate, { ...rate, subject: 'component:default/none' });
    await pushAs('reader', rate);
    expect(audit.events).toMatchObject([
      { eventId: 'push-facts', status: 'initiated', severityLevel: 'medium' },
      {
        status: 'succeeded',
        meta: { reports: 2, superseded: 1, unknownEntity: 1 },
        actor: { actorId: 'user:default/admin' },
      },
      { status: 'initiated' },
      { status: 'failed', actor: { actorId: 'user:default/reader' } },
    ]);
  });

  describe('as events', () => {
    const publish = (
      eventPayload: unknown,
      metadata?: Record<string, string>,
    ) => events.publish({ topic: factsTopic, eventPayload, metadata });
    const errors = () =>
      logger.error.mock.calls.map(([message]) => message as unknown as string);

    it('takes what other plugins publish', async () => {
      const observedAt = '2026-03-06T12:00:00.000Z';
      await publish(
        { reports: [{ ...rate, value: 8, observedAt }] },
        { by: 'delivery' },
      );
      expect(await factsOf()).toMatchObject({
        deploymentsPerDay: { value: 8, source: 'pushed', by: 'delivery' },
      });
      expect(errors()).toEqual([]);
    });

    it('names the sender of an event that says nothing', async () => {
      const observedAt = '2026-03-07T12:00:00.000Z';
      await publish({ reports: [{ ...rate, value: 9, observedAt }] });
      expect(await factsOf()).toMatchObject({
        deploymentsPerDay: { value: 9, by: 'events' },
      });
    });

    it.each<[string, unknown, string]>([
      [
        'wrong',
        { reports: [{ ...rate, value: -1 }] },
        'reports.0.value: must not be negative',
      ],
      ['no object', 'facts', 'body: must be a JSON object'],
      ['nothing', undefined, 'body: must be a JSON object'],
    ])('logs once what is %s, and goes on', async (_, payload, problem) => {
      await publish(payload, { by: 'delivery' });
      expect(errors()).toEqual([
        expect.stringContaining(
          'An event on platform-maturity.facts by delivery was refused',
        ),
      ]);
      expect(errors()[0]).toContain(problem);
    });

    it('refuses a key that stands for something else', async () => {
      const keyed = {
        ...rate,
        key: 'run-1',
        observedAt: '2026-03-08T12:00:00Z',
      };
      await publish({ reports: [keyed] });
      await publish({ reports: [{ ...keyed, value: 1 }] });
      expect(errors()).toEqual([expect.stringContaining('reports.0.key')]);
    });

    it('warns of entities that are not there', async () => {
      await publish({
        reports: [rate, { ...rate, subject: 'component:default/none' }],
      });
      expect(logger.warn).toHaveBeenCalledWith(
        expect.stringContaining('the catalog has no component:default/none'),
      );
    });
  });
});
