import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import Ajv from 'ajv';
// The very file, not a copy of it.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import exampleModule from '../../../docs/examples/fact-collector-module';
import { startCompanyPortal, type Portal } from './__testUtils__/startPortal';
import { openApi } from './router/spec/openapi';

jest.setTimeout(90_000);

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...openApi });

const measuredAt = new Date(Date.now() - 60_000).toISOString();

/** The module that docs/extending.md shows, as it stands there. */
describe('the example of a module', () => {
  const requests: unknown[] = [];
  let delivery: Server;
  let portal: Portal;

  beforeAll(async () => {
    delivery = createServer(async (request, response) => {
      requests.push(await json(request));
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify([
          {
            service: 'parcel-service',
            deploymentsPerDay: 5,
            failedShare: 0.2,
            pipelineOnly: false,
            measuredAt,
          },
        ]),
      );
    });
    await new Promise<void>(done => delivery.listen(0, done));
    const { port } = delivery.address() as AddressInfo;
    portal = await startCompanyPortal({
      with: ['delivery'],
      features: [schedulerServiceFactory, exampleModule],
      config: { delivery: { baseUrl: `http://localhost:${port}` } },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    delivery.close();
  });

  const read = async (path: string) =>
    (await portal.as('admin').get(path)).body;
  const assessmentOf = async (name: string) =>
    read(`/assessments/by-name/component/default/${name}`);

  it('tells facts, signs and thresholds, without anybody asking for them', async () => {
    let parcels = await assessmentOf('parcels');
    while (parcels.facts?.deploymentsPerDay.value === undefined) {
      await new Promise(done => setTimeout(done, 500));
      parcels = await assessmentOf('parcels');
    }
    expect(parcels.facts.deploymentsPerDay).toMatchObject({
      value: 5,
      source: 'collector:delivery',
      observedAt: measuredAt,
    });
    expect(parcels.delivery.changeFailureShare).toMatchObject({ value: 0.2 });
    // Between the thresholds of the module, and not beyond those of the model.
    expect(parcels.factors.deliveryFrequency.measures).toMatchObject([
      { measure: 'deploymentsPerDay', low: 2, high: 8, level: 'hybrid' },
    ]);
    expect(parcels.practices.ciCd).toMatchObject({
      tools: [{ tool: 'Delivery service', components: 1 }],
      evidence: expect.arrayContaining([
        expect.objectContaining({
          type: 'annotation',
          key: 'delivery.example.com/service',
          value: 'parcel-service',
        }),
        expect.objectContaining({
          type: 'report',
          source: 'collector:delivery',
          title: 'Some changes go around the pipeline',
        }),
      ]),
    });

    // The sign is declared, and nothing was collected about it.
    const { ciCd } = (await assessmentOf('letters')).practices;
    expect(ciCd.strengths).toMatchObject({ declared: 1, observed: 0 });
  });

  it('asks about the components that name their service', () => {
    expect(requests[0]).toEqual({
      services: ['letter-service', 'parcel-service'],
    });
  });

  it('shows how its collector stands', async () => {
    const state = await read('/refresh');
    ajv.validate('document#/components/schemas/RefreshState', state);
    expect(ajv.errors).toBeNull();
    const { collectors } = state;
    expect(collectors).toEqual([
      {
        id: 'delivery',
        title: 'Delivery service',
        running: false,
        startedAt: expect.stringMatching(/Z$/),
        finishedAt: expect.stringMatching(/Z$/),
        outcome: 'succeeded',
        lastSuccessAt: expect.stringMatching(/Z$/),
        dropped: 0,
        reports: 3,
      },
    ]);
  });
});
