import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * The Platform maturity page.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'platform-maturity' });

/** Where the Maturity tab of an entity page is mounted. */
export const entityMaturityRouteRef = createRouteRef({
  id: 'platform-maturity:entity',
});

/** The path of the Maturity tab below the page of an entity. */
export const entityMaturityPath = '/maturity';

/** The path of the What if tab below the Platform maturity page. */
export const whatIfPath = '/what-if';
