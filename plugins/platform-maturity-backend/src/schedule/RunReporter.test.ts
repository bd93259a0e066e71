import { mockServices } from '@backstage/backend-test-utils';
import { recordedMetrics } from '../__testUtils__/recordedMetrics';
import { metricDefinitions } from '../metrics/metricDefinitions';
import { Metrics } from '../metrics/Metrics';
import type { FinishedRun } from './RefreshStore';
import { RunReporter } from './RunReporter';

const run: FinishedRun = {
  startedAt: '2026-11-26T10:00:00.000Z',
  outcome: 'succeeded',
  entities: 40,
  assessed: 30,
  changed: 2,
  removed: 1,
  problems: [{ code: 'danglingOwner', entities: { total: 1, refs: [] } }],
};
const figures = {
  durationMs: expect.any(Number),
  entities: 40,
  assessed: 30,
  changed: 2,
  removed: 1,
  problems: 1,
};

describe('RunReporter', () => {
  it.each<
    [
      string,
      'info' | 'warn' | 'error',
      string,
      (reporter: RunReporter) => void,
      number,
      object,
    ]
  >([
    [
      'changed',
      'info',
      'Assessed 30 subjects of 40 entities: 2 changed, 1 removed, 1 problems',
      reporter => reporter.ended(run, 'changed'),
      2,
      {},
    ],
    [
      'empty',
      'info',
      'The catalog has no entities yet',
      reporter => reporter.ended({ ...run, changed: 0 }, 'empty'),
      0,
      { changed: 0 },
    ],
    [
      'failed',
      'error',
      'Refresh failed: connection reset. The assessments of the last one that succeeded stay',
      reporter => reporter.failed(run, new Error('connection reset')),
      0,
      { stack: expect.stringContaining('RunReporter.test.ts') },
    ],
    [
      'stopped',
      'warn',
      'Refresh was stopped before it was complete',
      reporter => reporter.stopped(run),
      0,
      {},
    ],
  ])(
    'tells in one line that a run ended as %s, and counts it',
    (outcome, level, message, report, changed, more) => {
      const logger = mockServices.logger.mock();
      const recorded = recordedMetrics();
      const metrics = new Metrics({ service: recorded.service, logger });
      report(new RunReporter({ logger, metrics }));

      const lines = (['debug', 'info', 'warn', 'error'] as const).flatMap(
        name => logger[name].mock.calls.map(call => [name, ...call]),
      );
      expect(lines).toEqual([
        [
          level,
          expect.stringContaining(message),
          {
            outcome,
            ...figures,
            ...more,
          },
        ],
      ]);
      const { refreshDuration, refreshChanged } = metricDefinitions;
      expect(recorded.of(refreshDuration.name)).toEqual([
        expect.objectContaining({ attributes: { outcome } }),
      ]);
      expect(recorded.sums(refreshChanged.name)).toEqual({ '': changed });
    },
  );
});
