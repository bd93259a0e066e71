import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  problemTitles,
  type RefreshRun,
  type RefreshState,
  type RunProblem,
} from '@paved/plugin-platform-maturity-common';
import { recordedMetrics } from '../__testUtils__/recordedMetrics';
import { metricDefinitions } from './metricDefinitions';
import { RefreshGauges } from './RefreshGauges';

const { lastSuccessAge, entities, subjects, problems } = metricDefinitions;
const lastSuccessAt = '2026-11-26T10:00:00.000Z';

const problem = (code: RunProblem['code']): RunProblem => ({
  code,
  entities: { total: 1, refs: [] },
});
const run: RefreshRun = {
  startedAt: '2026-11-26T09:59:00.000Z',
  finishedAt: lastSuccessAt,
  durationMs: 60_000,
  outcome: 'succeeded',
  entities: 40,
  assessed: 30,
  changed: 2,
  removed: 1,
  problems: [problem('danglingOwner'), problem('danglingOwner')],
};

/** All sorts of problems, as those that are none are told as 0. */
const problemsOf = (counts: { [code in RunProblem['code']]?: number }) =>
  Object.fromEntries(
    Object.keys({ ...problemTitles, ...counts }).map(code => [
      `${problems.name} ${code}`,
      counts[code as RunProblem['code']] ?? 0,
    ]),
  );

describe('RefreshGauges', () => {
  const logger = mockServices.logger.mock();
  let now: number;
  beforeEach(() => {
    jest.clearAllMocks();
    now = Date.parse(lastSuccessAt) + 90_000;
  });

  const watch = (state: () => Promise<RefreshState>) => {
    const recorded = recordedMetrics();
    const gauges = new RefreshGauges({
      service: recorded.service,
      store: { state },
      logger,
      now: () => now,
    });
    return { recorded, gauges };
  };

  it.each<[string, RefreshState, Record<string, number>]>([
    ['no refresh', { running: false }, {}],
    [
      'a refresh that succeeded',
      { running: false, lastRun: run, lastSuccessAt },
      {
        [lastSuccessAge.name]: 90,
        [entities.name]: 40,
        [subjects.name]: 30,
        ...problemsOf({ danglingOwner: 2 }),
      },
    ],
    [
      'a refresh that failed after one that succeeded',
      {
        running: true,
        lastRun: { ...run, outcome: 'failed', entities: 0, assessed: 0 },
        lastSuccessAt,
      },
      { [lastSuccessAge.name]: 90 },
    ],
    [
      'a clock that is ahead',
      { running: false, lastSuccessAt: '2026-11-26T10:02:00.000Z' },
      { [lastSuccessAge.name]: 0 },
    ],
  ])('tells what is known after %s', async (_, state, expected) => {
    const { recorded } = watch(async () => state);
    const observed = Object.fromEntries(
      (await recorded.collect()).map(({ name, value, attributes }) => [
        [name, ...Object.values(attributes)].join(' '),
        value,
      ]),
    );
    expect(observed).toEqual(expected);
  });

  it('reads the database once for all gauges, and anew later', async () => {
    const state = jest.fn(async () => ({ running: false, lastSuccessAt }));
    const { recorded } = watch(state);
    expect(state).not.toHaveBeenCalled();
    await recorded.collect();
    expect(state).toHaveBeenCalledTimes(1);
    now += 15_000;
    const [age] = await recorded.collect();
    expect(age.value).toBe(105);
    expect(state).toHaveBeenCalledTimes(2);
  });

  it('tells nothing, and throws nothing, without the database', async () => {
    const { recorded } = watch(async () => {
      throw new Error('connection refused');
    });
    expect(await recorded.collect()).toEqual([]);
  });

  it('reads nothing once it is stopped', async () => {
    const state = jest.fn(async () => ({ running: false }));
    const { recorded, gauges } = watch(state);
    gauges.stop();
    expect(await recorded.collect()).toEqual([]);
    expect(state).not.toHaveBeenCalled();
  });

  it('throws nothing when the service fails', () => {
    const service = metricsServiceMock.mock({
      createObservableGauge: () => {
        throw new Error('no meter');
      },
    });
    const store = { state: async () => ({ running: false }) };
    expect(() => new RefreshGauges({ service, store, logger })).not.toThrow();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining(lastSuccessAge.name),
      expect.objectContaining({ message: 'no meter' }),
    );
  });
});
