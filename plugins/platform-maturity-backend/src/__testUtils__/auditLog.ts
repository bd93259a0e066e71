import {
  DefaultAuditorService,
  type AuditorEvent,
} from '@backstage/backend-defaults/auditor';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';

/** The real auditor, over a list of what this plugin writes. */
export function auditLog() {
  const events: AuditorEvent[] = [];
  const feature = createServiceFactory({
    service: coreServices.auditor,
    deps: {
      auth: coreServices.auth,
      httpAuth: coreServices.httpAuth,
      plugin: coreServices.pluginMetadata,
    },
    factory: dependencies =>
      DefaultAuditorService.create(async event => {
        if (event.plugin === 'platform-maturity') {
          events.push(event);
        }
      }, dependencies),
  });
  return { events, feature };
}
