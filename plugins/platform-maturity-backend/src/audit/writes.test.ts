import { startTestBackend } from '@backstage/backend-test-utils';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Express } from 'express';
import request from 'supertest';
import platformMaturityPlugin from '..';
import { component } from '../__testUtils__/assessments';
import { auditLog } from '../__testUtils__/auditLog';
import { openApi } from '../router/spec/openapi';
import { auditEvents, type AuditEvent } from './auditEvents';

jest.setTimeout(60_000);

const byName = '/attestations/by-name/component/default/cart';
const answer = { question: 'incidentReviews', answer: 'met' };

/** A request for each operation that does more than read, and what is noted. */
const writes: Record<string, { path: string; body?: object; as: AuditEvent }> =
  {
    refresh: { path: '/refresh', as: auditEvents.refresh },
    pushFacts: {
      path: '/facts',
      body: {
        reports: [
          {
            subject: 'component:default/cart',
            fact: 'deploymentsPerDay',
            value: 1,
          },
        ],
      },
      as: auditEvents.pushFacts,
    },
    previewPolicy: {
      path: '/policy/preview',
      body: { policy: {} },
      as: auditEvents.policyPreview,
    },
    attestEntity: { path: byName, body: answer, as: auditEvents.attest },
    attestOrganization: {
      path: '/attestations/organization',
      body: answer,
      as: auditEvents.attest,
    },
    withdrawAttestation: {
      path: '/attestations/missing',
      as: auditEvents.withdrawAttestation,
    },
  };

/** What answers without a trace, as it stores nothing. */
const traceless = ['simulate', 'batch'];

const operations = Object.values(openApi.paths).flatMap(methods =>
  Object.entries(methods)
    .filter(([method]) => method !== 'get')
    .map(([method, { operationId }]) => ({
      method: method as 'post' | 'delete',
      operationId: operationId as string,
    }))
    .filter(({ operationId }) => !traceless.includes(operationId)),
);

describe('the audit log', () => {
  const { events, feature } = auditLog();
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        platformMaturityPlugin,
        catalogServiceMock.factory({ entities: [component('cart')] }),
        mockServices.userInfo.factory(),
        feature,
      ],
    });
  });
  afterAll(() => backend.stop());

  it.each(operations)(
    'has an entry for $operationId, and how it ended',
    async ({ method, operationId }) => {
      const { path, body, as } = writes[operationId];
      events.length = 0;
      const { status } = await request(backend.server as unknown as Express)
        [method](`/api/platform-maturity${path}`)
        .set('Authorization', mockCredentials.user.header())
        .send(body);
      expect(
        events.map(({ eventId, severityLevel, status: ended, actor }) => ({
          eventId,
          severityLevel,
          ended,
          by: actor.actorId,
        })),
      ).toEqual(
        ['initiated', status < 300 ? 'succeeded' : 'failed'].map(ended => ({
          ...as,
          ended,
          by: 'user:default/mock',
        })),
      );
    },
  );
});
