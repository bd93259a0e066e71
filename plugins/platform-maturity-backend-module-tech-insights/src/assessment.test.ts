import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import platformMaturityPlugin from '@paved/plugin-platform-maturity-backend';
import { observedAt, retrievers } from './__testUtils__/retrievers';
import { catalogLocations, peerFeatures } from './__testUtils__/startPeer';
import techInsightsModule from '.';

jest.setTimeout(60_000);

const soon = { seconds: 0 };
const everySecond = { seconds: 1 };

it('lets an assessment rest on a fact of Tech Insights', async () => {
  const backend = await startTestBackend({
    features: [
      schedulerServiceFactory,
      ...peerFeatures(retrievers),
      platformMaturityPlugin,
      techInsightsModule,
      mockServices.rootConfig.factory({
        data: {
          catalog: catalogLocations,
          techInsights: {
            factRetrievers: {
              deployments: { cadence: '* * * * * *', initialDelay: soon },
            },
          },
          platformMaturity: {
            techInsights: {
              schedule: {
                frequency: everySecond,
                timeout: { seconds: 30 },
                initialDelay: soon,
              },
              // The test facts are of a fixed day.
              maxAge: { years: 100 },
              mappings: [
                {
                  retriever: 'deployments',
                  fact: 'perWeek',
                  to: 'deploymentsPerDay',
                  scale: 1 / 7,
                },
                {
                  retriever: 'deployments',
                  fact: 'pipeline',
                  practice: 'ciCd',
                  when: { oneOf: ['tekton'] },
                  outcome: 'met',
                  tool: 'Tekton',
                },
              ],
            },
          },
        },
      }),
    ],
  });
  const address = `http://localhost:${backend.server.port()}/api/platform-maturity/assessments/by-name/component/default/cart`;
  let assessment: any;
  while (assessment?.facts?.deploymentsPerDay.value === undefined) {
    await new Promise(done => setTimeout(done, 250));
    const response = await fetch(address, {
      headers: { Authorization: mockCredentials.user.header() },
    });
    assessment = await response.json();
  }
  expect(assessment.facts.deploymentsPerDay).toMatchObject({
    value: 2,
    source: 'collector:tech-insights',
    observedAt,
  });
  expect(assessment.practices.ciCd).toMatchObject({
    score: 1,
    tools: [{ tool: 'Tekton', components: 1 }],
    evidence: [
      {
        type: 'report',
        source: 'collector:tech-insights',
        title: 'Where it is built: tekton',
        observedAt,
      },
    ],
  });
  await backend.stop();
});
