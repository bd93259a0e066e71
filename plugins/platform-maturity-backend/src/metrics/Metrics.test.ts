import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { recordedMetrics } from '../__testUtils__/recordedMetrics';
import { metricDefinitions } from './metricDefinitions';
import { Metrics } from './Metrics';

const broken = () => {
  throw new Error('no meter');
};

describe('Metrics', () => {
  const logger = mockServices.logger.mock();
  beforeEach(() => jest.clearAllMocks());

  const all = (metrics: Metrics) => {
    metrics.refreshed('changed', 1500, { changed: 3, removed: 1 });
    metrics.collects('ci');
    metrics.collected('ci', 'succeeded', 2);
    metrics.collected('ci', 'failed');
    metrics.pushed(['stored', 'unknownEntity', 'stored']);
    metrics.previewed('answered', 250);
  };

  it('records what happened, durations in seconds', () => {
    const recorded = recordedMetrics();
    all(new Metrics({ service: recorded.service, logger }));
    const {
      refreshDuration,
      refreshChanged,
      refreshRemoved,
      collectorRuns,
      collectorDropped,
      pushedReports,
      previewDuration,
    } = metricDefinitions;
    expect(recorded.sums(refreshDuration.name)).toEqual({ changed: 1.5 });
    expect(recorded.sums(refreshChanged.name)).toEqual({ '': 3 });
    expect(recorded.sums(refreshRemoved.name)).toEqual({ '': 1 });
    expect(recorded.sums(collectorRuns.name)).toEqual({
      'ci succeeded': 1,
      'ci failed': 1,
      'ci stopped': 0,
      'ci overtaken': 0,
    });
    expect(recorded.sums(collectorDropped.name)).toEqual({ ci: 2 });
    expect(recorded.sums(pushedReports.name)).toEqual({
      stored: 2,
      unknownEntity: 1,
    });
    expect(recorded.sums(previewDuration.name)).toEqual({ answered: 0.25 });
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('has whole names, units and descriptions', () => {
    const { service } = recordedMetrics();
    const createHistogram = jest.spyOn(service, 'createHistogram');
    const metrics = new Metrics({ service, logger });
    expect(metrics).toBeDefined();
    expect(createHistogram).toHaveBeenCalledWith(
      'backstage.plugin.platform-maturity.refresh.duration',
      expect.objectContaining({
        unit: 's',
        description: expect.any(String),
        advice: { explicitBucketBoundaries: expect.any(Array) },
      }),
    );
    const names = Object.values(metricDefinitions).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(
        /^backstage\.plugin\.platform-maturity(\.[a-z_]+)+$/,
      );
    }
  });

  it.each([
    ['creates nothing', { createCounter: broken, createHistogram: broken }],
    [
      'records nothing',
      {
        createCounter: () => ({ add: broken }),
        createHistogram: () => ({ record: broken }),
      },
    ],
  ])('never throws and warns once when the service %s', (_, partial) => {
    const service = metricsServiceMock.mock(partial);
    expect(() => all(new Metrics({ service, logger }))).not.toThrow();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('everything else goes on'),
      expect.objectContaining({ message: 'no meter' }),
    );
  });
});
