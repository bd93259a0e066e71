import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { PushedReport } from '@paved/plugin-platform-maturity-common';
import express from 'express';
import type { PlatformMaturityService } from './PlatformMaturityService';
import { platformMaturityServiceRef } from './platformMaturityServiceRef';

describe('platformMaturityServiceRef', () => {
  it('reads and tells on behalf of the caller', async () => {
    const seen: string[] = [];
    let service: PlatformMaturityService | undefined;

    const backend = await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'platform-maturity',
          register({ registerInit }) {
            registerInit({
              deps: {
                httpAuth: coreServices.httpAuth,
                httpRouter: coreServices.httpRouter,
              },
              async init({ httpAuth, httpRouter }) {
                const router = express.Router().use(express.json());
                router.use(async (request, response) => {
                  const { principal } = await httpAuth.credentials(request, {
                    allow: ['user'],
                  });
                  seen.push(`${principal.userEntityRef} ${request.url}`);
                  if (request.path.endsWith('/none')) {
                    response.status(404).json({ error: { message: 'No' } });
                    return;
                  }
                  response.json({ path: request.path, body: request.body });
                });
                httpRouter.use(router);
              },
            });
          },
        }),
        createBackendPlugin({
          pluginId: 'reader',
          register({ registerInit }) {
            registerInit({
              deps: { assessments: platformMaturityServiceRef },
              async init({ assessments }) {
                service = assessments;
              },
            });
          },
        }),
      ],
    });

    const options = { credentials: mockCredentials.user('user:default/ann') };
    await service!.getAssessment('component:default/cart', options);
    await service!.getOrganization(options);
    await service!.listAssessments({ kind: ['Group', 'System'] }, options);
    expect(seen).toEqual([
      'user:default/ann /assessments/by-name/component/default/cart',
      'user:default/ann /assessments/organization',
      'user:default/ann /assessments?kind=Group&kind=System',
    ]);
    const reports: PushedReport[] = [
      {
        subject: 'component:default/cart',
        fact: 'deploymentsPerDay',
        value: 3,
      },
    ];
    expect(await service!.pushFacts(reports, options)).toEqual({
      path: '/facts',
      body: { reports },
    });
    await expect(
      service!.getAssessment('component:default/none', options),
    ).rejects.toThrow('404');
    await backend.stop();
  });
});
