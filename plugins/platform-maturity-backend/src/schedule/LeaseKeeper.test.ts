import { LeaseKeeper } from './LeaseKeeper';

const minuteMs = 60_000;
const lease = {
  runId: 'a',
  startedAt: '2026-11-26T10:00:00.000Z',
  durationMs: minuteMs,
};

describe('LeaseKeeper', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const keep = (held: () => boolean) => {
    const renew = jest.fn(async () => held());
    const outer = new AbortController();
    const keeper = new LeaseKeeper({ renew }, lease, outer.signal);
    return { renew, outer, keeper };
  };

  it('gives signs of life until it is stopped', async () => {
    const { renew, keeper } = keep(() => true);
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(renew).toHaveBeenCalledTimes(6);
    expect(keeper.signal.aborted).toBe(false);
    keeper.stop();
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(renew).toHaveBeenCalledTimes(6);
  });

  it('gives none once the run was told to stop, even if it hangs', async () => {
    const { renew, outer, keeper } = keep(() => true);
    outer.abort();
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(renew).not.toHaveBeenCalled();
    keeper.stop();
  });

  it('takes one connection of a database that does not answer, no more', async () => {
    const renew = jest.fn(() => new Promise<boolean>(() => {}));
    const { signal } = new AbortController();
    const keeper = new LeaseKeeper({ renew }, lease, signal);
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(renew).toHaveBeenCalledTimes(1);
    keeper.stop();
  });

  it('goes on after a sign of life that failed', async () => {
    const renew = jest.fn().mockRejectedValue(new Error('gone'));
    const { signal } = new AbortController();
    const keeper = new LeaseKeeper({ renew }, lease, signal);
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(renew).toHaveBeenCalledTimes(6);
    expect(keeper.signal.aborted).toBe(false);
    keeper.stop();
  });

  it('stops the run that lost its lease', async () => {
    const { keeper } = keep(() => false);
    await jest.advanceTimersByTimeAsync(minuteMs);
    expect(keeper.signal.aborted).toBe(true);
    await expect(keeper.enter('storing')).rejects.toThrow();
    keeper.stop();
  });
});
