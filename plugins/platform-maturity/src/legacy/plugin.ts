import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  createCardExtension,
  type CardExtensionProps,
} from '@backstage/plugin-home-react';
import { BatchingClient, platformMaturityApiRef } from '../api';
import {
  changesWidget,
  myTeamsWidget,
  organizationWidget,
} from '../components/home';
import { entityMaturityRouteRef, rootRouteRef } from '../routes';

/**
 * The plugin for the frontend system before the new one.
 *
 * @public
 */
export const platformMaturityPlugin = createPlugin({
  id: 'platform-maturity',
  routes: { root: rootRouteRef, entityContent: entityMaturityRouteRef },
  apis: [
    createApiFactory({
      api: platformMaturityApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: dependencies => new BatchingClient(dependencies),
    }),
  ],
});

/**
 * The Platform maturity page, to be routed at `/platform-maturity`.
 *
 * @public
 */
export const PlatformMaturityPage: () => JSX.Element =
  platformMaturityPlugin.provide(
    createRoutableExtension({
      name: 'PlatformMaturityPage',
      component: () =>
        import('./PlatformMaturityPage').then(m => m.PlatformMaturityPage),
      mountPoint: rootRouteRef,
    }),
  );

/**
 * The Maturity tab, to be routed at `/maturity` of an entity page.
 *
 * @public
 */
export const EntityMaturityContent: () => JSX.Element =
  platformMaturityPlugin.provide(
    createRoutableExtension({
      name: 'EntityMaturityContent',
      component: () =>
        import('../components/view').then(m => m.EntityMaturityContent),
      mountPoint: entityMaturityRouteRef,
    }),
  );

/**
 * The card for the overview of an entity.
 *
 * @public
 */
export const EntityMaturityCard: () => JSX.Element =
  platformMaturityPlugin.provide(
    createComponentExtension({
      name: 'EntityMaturityCard',
      component: {
        lazy: () =>
          import('../components/card').then(m => m.EntityMaturityCard),
      },
    }),
  );

/**
 * A widget for the home page: the next move of each group that the reader
 * belongs to.
 *
 * @public
 */
export const HomePageMyTeamsMaturity: (
  props: CardExtensionProps<unknown>,
) => JSX.Element = platformMaturityPlugin.provide(
  createCardExtension(myTeamsWidget),
);

/**
 * A widget for the home page: the organization's answer in three lines.
 *
 * @public
 */
export const HomePageOrganizationMaturity: (
  props: CardExtensionProps<unknown>,
) => JSX.Element = platformMaturityPlugin.provide(
  createCardExtension(organizationWidget),
);

/**
 * A widget for the home page: who came to another approach, stage or move, and
 * why. `daysBack` is 1–365, 7 unless told otherwise.
 *
 * @public
 */
export const HomePageMaturityChanges: (
  props: CardExtensionProps<{ daysBack?: number }>,
) => JSX.Element = platformMaturityPlugin.provide(
  createCardExtension<{ daysBack?: number }>(changesWidget),
);
