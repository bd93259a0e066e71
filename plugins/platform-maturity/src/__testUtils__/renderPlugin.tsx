import { ConfigReader } from '@backstage/config';
import { prepareSpecializedApp } from '@backstage/frontend-app-api';
import {
  ApiBlueprint,
  coreExtensionData,
  createFrontendModule,
  createFrontendPlugin,
  type ExtensionDefinition,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import appPlugin from '@backstage/plugin-app';
import { RouterBlueprint } from '@backstage/plugin-app-react';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { platformMaturityApiRef } from '../api';
import plugin from '../plugin';
import type { FakeApi } from './FakeApi';

/**
 * Renders the plugin, with extensions beside it, in an app over a catalog's API.
 * Whether an extension is there may depend on permissions, which an app asks for
 * before it shows anything; `renderTestApp` does not wait for that.
 */
export async function renderPlugin(
  api: FakeApi,
  options: {
    extensions?: ExtensionDefinition[];
    path?: string;
  },
) {
  const { extensions = [], path = '/' } = options;
  const app = prepareSpecializedApp({
    config: new ConfigReader({
      app: { baseUrl: 'http://localhost:3000' },
      backend: { baseUrl: 'http://localhost:7007' },
    }),
    features: [
      createFrontendModule({
        pluginId: 'app',
        extensions: [
          RouterBlueprint.make({
            params: {
              component: ({ children }) => (
                <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>
              ),
            },
          }),
          ApiBlueprint.make({
            name: 'permission',
            params: defineParams =>
              defineParams({
                api: permissionApiRef,
                deps: {},
                factory: () => mockApis.permission(),
              }),
          }),
        ],
      }),
      createFrontendPlugin({
        pluginId: 'catalog',
        extensions: [
          ApiBlueprint.make({
            params: defineParams =>
              defineParams({
                api: catalogApiRef,
                deps: {},
                factory: () => catalogApiMock(),
              }),
          }),
        ],
      }),
      appPlugin.withOverrides({
        extensions: [
          appPlugin
            .getExtension('sign-in-page:app')
            .override({ disabled: true }),
        ],
      }),
      createFrontendPlugin({ pluginId: 'test', extensions }),
      plugin,
      createFrontendModule({
        pluginId: 'platform-maturity',
        extensions: [
          ApiBlueprint.make({
            params: defineParams =>
              defineParams({
                api: platformMaturityApiRef,
                deps: {},
                factory: () => api,
              }),
          }),
        ],
      }),
    ],
  });
  const { tree } = await new Promise<
    Parameters<Parameters<typeof app.onFinalized>[0]>[0]
  >(resolve => app.onFinalized(resolve));
  return render(tree.root.instance!.getData(coreExtensionData.reactElement)!);
}
