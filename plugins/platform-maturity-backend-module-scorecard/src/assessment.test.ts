import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import platformMaturityPlugin from '@paved/plugin-platform-maturity-backend';
import { provider, schedulesOf } from './__testUtils__/provider';
import { catalogLocations, peerFeatures } from './__testUtils__/startPeer';
import scorecardModule from '.';

jest.setTimeout(60_000);

const providers = [
  provider('dora.deploymentFrequency', { cart: 14 }, { unit: '/week' }),
  provider('dora.changeFailureRate', { cart: 5 }, { unit: '%' }),
  provider('sonarqube.securityRating', { cart: 2 }, { title: 'Security' }),
];

it('lets an assessment rest on metrics of Scorecard', async () => {
  const backend = await startTestBackend({
    features: [
      schedulerServiceFactory,
      ...peerFeatures(...providers),
      platformMaturityPlugin,
      scorecardModule,
      mockServices.rootConfig.factory({
        data: {
          catalog: catalogLocations,
          scorecard: schedulesOf(providers),
          platformMaturity: {
            scorecard: {
              schedule: {
                frequency: { seconds: 1 },
                timeout: { seconds: 30 },
                initialDelay: { seconds: 0 },
              },
            },
          },
        },
      }),
    ],
  });
  const address = `http://localhost:${backend.server.port()}/api/platform-maturity/assessments/by-name/component/default/cart`;
  let assessment: any;
  while (
    assessment?.facts?.deploymentsPerDay.value === undefined ||
    assessment.practices.devSecOps.score === undefined
  ) {
    await new Promise(done => setTimeout(done, 250));
    const response = await fetch(address, {
      headers: { Authorization: mockCredentials.user.header() },
    });
    assessment = await response.json();
  }
  expect(assessment.facts.deploymentsPerDay).toMatchObject({
    value: 2,
    source: 'collector:scorecard',
  });
  expect(assessment.delivery.changeFailureShare).toMatchObject({ value: 0.05 });
  expect(assessment.practices.devSecOps).toMatchObject({
    score: 1,
    tools: [{ tool: 'SonarQube', components: 1 }],
    evidence: [
      {
        type: 'report',
        source: 'collector:scorecard',
        title: 'Security: 2',
      },
    ],
  });
  await backend.stop();
});
