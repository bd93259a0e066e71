import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  platformMaturityFactCollectorsExtensionPoint,
  platformMaturityPolicyExtensionPoint,
} from '@paved/plugin-platform-maturity-node';
import { createDeliveryCollector } from './deliveryCollector';
import { deliverySignals, deliveryThresholds } from './deliveryPolicy';

/** Asks the delivery service what no catalog shows. */
export const deliveryModule = createBackendModule({
  pluginId: 'platform-maturity',
  moduleId: 'delivery',
  register({ registerInit }) {
    registerInit({
      deps: {
        collectors: platformMaturityFactCollectorsExtensionPoint,
        policy: platformMaturityPolicyExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ collectors, policy, config }) {
        // What is missing stops the start, with the name of the key.
        const baseUrl = config.getString('delivery.baseUrl');
        collectors.addCollector(createDeliveryCollector({ baseUrl }));
        policy.addSignals(deliverySignals);
        policy.addThresholds(deliveryThresholds);
      },
    });
  },
});
