import { createApiRef } from '@backstage/core-plugin-api';
import type { PlatformMaturityApi } from '@paved/plugin-platform-maturity-common';

/**
 * The client of the backend, in both frontend systems.
 *
 * @public
 */
export const platformMaturityApiRef = createApiRef<PlatformMaturityApi>({
  id: 'plugin.platform-maturity.client',
});
