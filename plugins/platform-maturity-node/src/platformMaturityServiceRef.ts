import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  DefaultPlatformMaturityService,
  type PlatformMaturityService,
} from './PlatformMaturityService';

/**
 * The assessments, for other backend plugins and modules to read.
 *
 * @public
 */
export const platformMaturityServiceRef =
  createServiceRef<PlatformMaturityService>({
    id: 'platform-maturity',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: { auth: coreServices.auth, discovery: coreServices.discovery },
        factory: options => new DefaultPlatformMaturityService(options),
      }),
  });
