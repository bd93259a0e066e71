import {
  createServiceFactory,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  metricsServiceRef,
  type MetricAttributes,
  type MetricsService,
  type MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

/** One measurement, as an exporter would get it. */
export interface Measurement {
  name: string;
  value: number;
  attributes: MetricAttributes;
}

/** A metrics service that keeps what it is told. */
export function recordedMetrics() {
  const recorded: Measurement[] = [];
  const created = new Map<string, string>();
  const callbacks = new Map<string, Set<MetricsServiceObservableCallback>>();

  const create = (instrument: string) => (name: string) => {
    created.set(name, instrument);
    const record = (value: number, attributes: MetricAttributes = {}) => {
      recorded.push({ name, value, attributes });
    };
    return { add: record, record };
  };
  const observe = (instrument: string) => (name: string) => {
    created.set(name, instrument);
    const added = new Set<MetricsServiceObservableCallback>();
    callbacks.set(name, added);
    return {
      addCallback: (callback: MetricsServiceObservableCallback) => {
        added.add(callback);
      },
      removeCallback: (callback: MetricsServiceObservableCallback) => {
        added.delete(callback);
      },
    };
  };
  const service = {
    createCounter: create('counter'),
    createUpDownCounter: create('upDownCounter'),
    createHistogram: create('histogram'),
    createGauge: create('gauge'),
    createObservableCounter: observe('observableCounter'),
    createObservableUpDownCounter: observe('observableUpDownCounter'),
    createObservableGauge: observe('observableGauge'),
  } as unknown as MetricsService;

  return {
    service,
    feature: createServiceFactory({
      service: metricsServiceRef,
      deps: {},
      factory: () => service,
    }) as ServiceFactory,
    /** Instruments by the name of their metric. */
    created,
    /** What the metric of that name was told, in order. */
    of: (name: string) => recorded.filter(entry => entry.name === name),
    /** The sum of a counter, by the values of its attributes. */
    sums(name: string): Record<string, number> {
      const sums: Record<string, number> = {};
      for (const { value, attributes } of this.of(name)) {
        const key = Object.values(attributes).join(' ');
        sums[key] = (sums[key] ?? 0) + value;
      }
      return sums;
    },
    /** What the observables tell when they are asked, as a collection does. */
    async collect(): Promise<Measurement[]> {
      const observed: Measurement[] = [];
      for (const [name, added] of callbacks) {
        for (const callback of added) {
          await callback({
            observe: (value, attributes = {}) => {
              observed.push({ name, value, attributes });
            },
          });
        }
      }
      return observed;
    },
  };
}
