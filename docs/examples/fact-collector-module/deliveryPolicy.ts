import type {
  SignalPack,
  ThresholdPack,
} from '@paved/plugin-platform-maturity-node';

/** Names the service of a component at the delivery service. */
export const serviceAnnotation = 'delivery.example.com/service';

/** A component that names its service is built by the delivery service. */
export const deliverySignals: SignalPack = {
  id: 'delivery-signals',
  practices: {
    ciCd: {
      signals: [
        {
          id: serviceAnnotation,
          tool: 'Delivery service',
          filter: {
            [`metadata.annotations.${serviceAnnotation}`]: { $exists: true },
          },
        },
      ],
    },
  },
};

/** What our own survey found to be many deployments. */
export const deliveryThresholds: ThresholdPack = {
  id: 'delivery-thresholds',
  factors: {
    deliveryFrequency: {
      measures: { deploymentsPerDay: { low: 2, high: 8 } },
    },
  },
};
