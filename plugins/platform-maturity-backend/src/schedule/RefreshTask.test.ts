import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import type { RefreshState } from '@paved/plugin-platform-maturity-common';
import type { RefreshResult } from './Refresher';
import { RefreshTask } from './RefreshTask';

const schedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 30 },
};
const idle: RefreshState = { running: false };
const running: RefreshState = {
  running: true,
  startedAt: '2026-01-01T00:00:00.000Z',
  phase: 'reading',
};

describe('RefreshTask', () => {
  const scheduler = mockServices.scheduler.mock();
  const store = { state: jest.fn(), request: jest.fn(), isLost: jest.fn() };
  const refresh = jest.fn<Promise<RefreshResult>, [AbortSignal]>();

  beforeEach(() => {
    jest.resetAllMocks();
    jest.useFakeTimers();
    store.state.mockResolvedValue(idle);
  });
  afterEach(() => jest.useRealTimers());

  const createTask = (changes: Partial<typeof schedule> = {}) =>
    new RefreshTask({
      scheduler,
      schedule: { ...schedule, ...changes },
      refresher: { refresh } as never,
      store: store as never,
      logger: mockServices.logger.mock(),
    });

  /** What the scheduler runs. */
  const scheduled = () =>
    scheduler.scheduleTask.mock.calls[0][0].fn as (
      signal: AbortSignal,
    ) => Promise<void>;
  const run = async (result: RefreshResult) => {
    refresh.mockResolvedValueOnce(result);
    await scheduled()(new AbortController().signal);
  };

  it('leaves the first run of all to the scheduler', async () => {
    await createTask().start();
    expect(scheduler.scheduleTask).toHaveBeenCalledWith(
      expect.objectContaining({ ...schedule, id: 'refresh' }),
    );
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });

  it('runs right after a restart, whatever the schedule remembers', async () => {
    store.state.mockResolvedValue({ ...idle, lastSuccessAt: 'before' });
    await createTask().start();
    expect(scheduler.triggerTask).toHaveBeenCalledWith('refresh');
  });

  it('runs on demand only, if that is what the operator wants', async () => {
    store.state.mockResolvedValue({ ...idle, lastSuccessAt: 'before' });
    await createTask({ frequency: { trigger: 'manual' } }).start();
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });

  it('starts a refresh that is overdue after a process was killed', async () => {
    await createTask().start();
    await jest.advanceTimersByTimeAsync(91_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => RefreshState]>([
    ['is running', () => running],
    [
      'has run elsewhere',
      () =>
        ({
          ...idle,
          lastRun: { finishedAt: new Date().toISOString() },
        } as RefreshState),
    ],
  ])('starts none when one %s', async (_, state) => {
    await createTask().start();
    await jest.advanceTimersByTimeAsync(89_000);
    store.state.mockResolvedValue(state());
    await jest.advanceTimersByTimeAsync(10_000);
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });

  it('looks again after the start, less and less often, then no more', async () => {
    await createTask().start();
    let triggered = 0;
    for (const seconds of [10, 30, 60, 120, 300, 600]) {
      await run(triggered % 2 ? 'changed' : 'unchanged');
      await jest.advanceTimersByTimeAsync(seconds * 1_000 - 1);
      expect(scheduler.triggerTask).toHaveBeenCalledTimes(triggered);
      await jest.advanceTimersByTimeAsync(1);
      triggered += 1;
      expect(scheduler.triggerTask).toHaveBeenCalledTimes(triggered);
    }
    await run('changed');
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(triggered);
  });

  it('looks no more after the backend stops', async () => {
    const task = createTask();
    await task.start();
    await run('changed');
    task.stop();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });

  it('starts a refresh on demand', async () => {
    store.state.mockResolvedValueOnce(idle).mockResolvedValueOnce(running);
    expect(await createTask().request()).toBe(running);
    expect(store.request).toHaveBeenCalledTimes(1);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });

  it('starts none while one is running', async () => {
    store.state.mockResolvedValue(running);
    expect(await createTask().request()).toBe(running);
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });

  it('waits for a run that is about to end or begin', async () => {
    scheduler.triggerTask.mockRejectedValueOnce(new ConflictError('running'));
    const requested = createTask().request();
    await jest.advanceTimersByTimeAsync(1_000);
    await requested;
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(2);
    expect(scheduler.cancelTask).not.toHaveBeenCalled();
  });

  it('takes over from a process that was killed', async () => {
    scheduler.triggerTask
      .mockRejectedValueOnce(new ConflictError('running'))
      .mockRejectedValueOnce(new ConflictError('running'));
    const requested = createTask().request();
    await jest.advanceTimersByTimeAsync(1_000);
    await requested;
    expect(scheduler.cancelTask).toHaveBeenCalledWith('refresh');
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(3);
  });

  it('takes over even if another replica is quicker', async () => {
    scheduler.triggerTask
      .mockRejectedValueOnce(new ConflictError('running'))
      .mockRejectedValueOnce(new ConflictError('running'));
    scheduler.cancelTask.mockRejectedValueOnce(
      new ConflictError('not running'),
    );
    const requested = createTask().request();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await requested).toBe(idle);
  });

  it('looks for runs whose process was killed, until it stops', async () => {
    const task = createTask();
    await task.start();
    await jest.advanceTimersByTimeAsync(30_000);
    expect(scheduler.triggerTask).not.toHaveBeenCalled();

    store.isLost.mockResolvedValueOnce(true);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);

    task.stop();
    store.isLost.mockResolvedValue(true);
    await jest.advanceTimersByTimeAsync(300_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });

  it('does not disturb a run that began meanwhile', async () => {
    scheduler.triggerTask.mockRejectedValueOnce(new ConflictError('running'));
    store.state.mockResolvedValueOnce(idle).mockResolvedValue(running);
    const requested = createTask().request();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await requested).toBe(running);
    expect(scheduler.cancelTask).not.toHaveBeenCalled();
  });

  it('passes other failures on', async () => {
    scheduler.triggerTask.mockRejectedValueOnce(new Error('no database'));
    await expect(createTask().request()).rejects.toThrow('no database');
  });
});
