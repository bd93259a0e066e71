import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import platformMaturityPlugin from '@paved/plugin-platform-maturity';
import { render, screen, waitFor } from '@testing-library/react';

// A whole app takes a busy machine a while.
jest.setTimeout(60_000);
const slow = { timeout: 30_000 };

const config = {
  app: {
    baseUrl: 'http://localhost:3000',
    // Nobody has to sign in.
    extensions: [{ 'sign-in-page:app': false }],
  },
  backend: { baseUrl: 'http://localhost:7007' },
};

/** The portal for somebody without these permissions. */
function openFor(...denied: string[]) {
  process.env = {
    NODE_ENV: 'test',
    APP_CONFIG: [{ data: config, context: 'test' }] as any,
  };
  window.history.pushState({}, '', '/platform-maturity/guide');
  const permissions = ApiBlueprint.make({
    name: 'permission',
    params: defineParams =>
      defineParams({
        api: permissionApiRef,
        deps: {},
        factory: () => ({
          authorize: async ({ permission }) => ({
            result: denied.includes(permission.name) ? 'DENY' : 'ALLOW',
          }),
        }),
      }),
  });
  const app = createApp({
    features: [
      platformMaturityPlugin,
      createFrontendModule({ pluginId: 'app', extensions: [permissions] }),
    ],
  });
  render(app.createRoot());
}

async function tabs(): Promise<(string | null)[]> {
  const found = await screen.findAllByRole('tab', {}, slow);
  return found.map(({ textContent }) => textContent);
}

describe('the Platform maturity page', () => {
  it('has all tabs for those who may read everything', async () => {
    openFor();

    expect(await tabs()).toEqual([
      'Overview',
      'Teams',
      'Groups',
      'Entities',
      'What if',
      'Guide',
      'Policy',
      'Last refresh',
    ]);
  });

  it('has no tab that could only say what is forbidden', async () => {
    openFor(
      'platform-maturity.assessment.read',
      'platform-maturity.policy.read',
    );

    expect(await tabs()).toEqual([
      'Overview',
      'What if',
      'Guide',
      'Last refresh',
    ]);
  });

  it('is not there for those who may read nothing', async () => {
    openFor(
      'platform-maturity.assessment.read',
      'platform-maturity.organization.read',
      'platform-maturity.policy.read',
      'platform-maturity.refresh.read',
    );

    await waitFor(
      () => expect(document.body).toHaveTextContent(/404|not found/i),
      slow,
    );
    expect(screen.queryByText('Platform maturity')).not.toBeInTheDocument();
  });
});
