import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import {
  platformMaturityFactCollectorsExtensionPoint,
  platformMaturityPolicyExtensionPoint,
  type FactCollectorsExtensionPoint,
  type PolicyExtensionPoint,
} from '@paved/plugin-platform-maturity-node';
import type { Express } from 'express';
import request from 'supertest';
import platformMaturityPlugin from '.';
import { collectorOf } from './__testUtils__/collectors';

type Extend = (points: {
  collectors: FactCollectorsExtensionPoint;
  policy: PolicyExtensionPoint;
}) => void;

const startWith = (extend: Extend, configured: object = {}) =>
  startTestBackend({
    features: [
      platformMaturityPlugin,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({
        data: { platformMaturity: { policy: configured as never } },
      }),
      createBackendModule({
        pluginId: 'platform-maturity',
        moduleId: 'delivery',
        register({ registerInit }) {
          registerInit({
            deps: {
              collectors: platformMaturityFactCollectorsExtensionPoint,
              policy: platformMaturityPolicyExtensionPoint,
            },
            async init(points) {
              extend(points);
            },
          });
        },
      }),
    ],
  });

const signal = {
  id: 'acme-build/project',
  filter: { 'metadata.annotations.acme-build/project': { $exists: true } },
};

describe('modules', () => {
  it.each<[string, Extend, string]>([
    [
      'a collector that makes no sense',
      ({ collectors }) => collectors.addCollector(collectorOf({ id: 'A B' })),
      'Fact collector "A B": id: must be lower-case letters',
    ],
    [
      'two collectors of one id',
      ({ collectors }) => collectors.addCollector(collectorOf(), collectorOf()),
      'Fact collector "deployments": id: another collector has it',
    ],
    [
      'an error of its own',
      () => {
        throw new Error('deliveryService.baseUrl: must be an address');
      },
      "Module 'delivery' for plugin 'platform-maturity' startup failed",
    ],
    [
      'a pack with a malformed id',
      ({ policy }) => policy.addSignals({ id: 'Acme' }),
      'Policy pack "Acme": id: must be lower-case letters',
    ],
    [
      'a pack of signals with thresholds',
      ({ policy }) => policy.addSignals({ id: 'acme', factors: {} } as never),
      'Policy pack "acme": factors: unknown key; it may have practices and capabilities',
    ],
    [
      'a pack with an unknown practice',
      ({ policy }) =>
        policy.addSignals({
          id: 'acme',
          practices: { cicd: { signals: [signal] } } as never,
        }),
      'policy pack "acme": practices',
    ],
    [
      'a pack with a signal that says nothing',
      ({ policy }) =>
        policy.addSignals({
          id: 'acme',
          practices: { ciCd: { signals: [{ id: 'x', filter: {} }] } },
        }),
      'policy pack "acme": practices.ciCd.signals.0.filter',
    ],
    [
      'a pack with thresholds that contradict each other',
      ({ policy }) =>
        policy.addThresholds({
          id: 'survey',
          factors: { teamSize: { measures: { developers: { low: 99 } } } },
        }),
      'policy pack "survey": factors.teamSize.measures.developers',
    ],
    [
      'two packs of one id',
      ({ policy }) => {
        policy.addSignals({ id: 'acme' });
        policy.addThresholds({ id: 'acme', factors: {} });
      },
      'policy pack "acme": another pack has the same id',
    ],
  ])('stop the start with %s', async (_, extend, message) => {
    await expect(startWith(extend)).rejects.toThrow(message);
  });

  it('change the policy, and the configuration has the last word', async () => {
    const backend = await startWith(
      ({ policy }) => {
        policy.addSignals({
          id: 'acme',
          practices: { ciCd: { signals: [{ ...signal, tool: 'Acme' }] } },
        });
        policy.addThresholds({
          id: 'survey',
          factors: {
            teamSize: { weight: 3, measures: { teams: { low: 5, high: 9 } } },
          },
        });
      },
      { factors: { teamSize: { weight: 4 } } },
    );
    const { body } = await request(backend.server as unknown as Express)
      .get('/api/platform-maturity/policy')
      .set('Authorization', mockCredentials.user.header())
      .expect(200);
    const settings = new Map(
      body.settings.map((setting: PolicySetting) => [setting.key, setting]),
    );
    expect(settings.get('factors.teamSize.weight')).toMatchObject({
      value: 4,
      changedBy: 'configuration',
    });
    expect(settings.get('factors.teamSize.measures.teams.low')).toMatchObject({
      value: 5,
      changedBy: 'survey',
    });
    expect(settings.get('practices.ciCd.signals')).toMatchObject({
      value: expect.arrayContaining([
        { ...signal, tool: 'Acme', kind: 'declared', outcome: 'met' },
      ]),
      changedBy: 'acme',
    });
    await backend.stop();
  });
});
