import type { RefreshResult } from '../schedule/Refresher';
import { HintedRefresh } from './HintedRefresh';

const cart = 'component:default/cart';
const till = 'component:default/till';
/** Longer than all looks that one hint leads to. */
const longMs = 10_000;

describe('HintedRefresh', () => {
  const refreshOnly = jest.fn<
    Promise<RefreshResult>,
    [ReadonlySet<string>, AbortSignal]
  >();
  const refresh = jest.fn<Promise<RefreshResult>, [AbortSignal]>();
  const hinted = jest.fn();
  let hints: HintedRefresh;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetAllMocks();
    refreshOnly.mockResolvedValue('unchanged');
    refresh.mockResolvedValue('unchanged');
    hints = new HintedRefresh({
      refresher: { refresh, refreshOnly },
      metrics: { hinted },
    });
  });
  afterEach(() => {
    hints.stop();
    jest.useRealTimers();
  });

  const asked = () => refreshOnly.mock.calls.map(([refs]) => [...refs]);

  it('looks a few times, as relations come after the entity', async () => {
    hints.take([cart]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(asked()).toEqual(Array.from({ length: 10 }, () => [cart]));
    await jest.advanceTimersByTimeAsync(longMs);
    expect(asked()).toHaveLength(20);
    await jest.advanceTimersByTimeAsync(longMs);
    expect(asked()).toHaveLength(20);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('looks at what comes meanwhile as soon as at the first', async () => {
    hints.take([cart]);
    await jest.advanceTimersByTimeAsync(longMs / 2);
    refreshOnly.mockClear();
    hints.take([till]);
    await jest.advanceTimersByTimeAsync(150);
    expect(asked()).toEqual([[cart, till]]);
    await jest.advanceTimersByTimeAsync(longMs);
    expect(asked().slice(-1)).toEqual([[till]]);
  });

  it('waits while another refresh runs, and forgets nothing', async () => {
    refreshOnly.mockResolvedValueOnce('busy');
    hints.take([cart]);
    await jest.advanceTimersByTimeAsync(2 * longMs);
    expect(asked()).toHaveLength(21);
  });

  it('looks at the whole catalog where it knows too little, not all the time', async () => {
    refreshOnly.mockResolvedValue('uninformed');
    for (const ref of [cart, till]) {
      hints.take([ref]);
      await jest.advanceTimersByTimeAsync(longMs);
    }
    expect(refresh).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(60_000);
    hints.take([cart]);
    await jest.advanceTimersByTimeAsync(longMs);
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(asked()).toHaveLength(3);
  });

  it('goes on after a look that failed', async () => {
    refreshOnly.mockRejectedValueOnce(new Error('connection reset'));
    hints.take([cart]);
    await jest.advanceTimersByTimeAsync(longMs);
    expect(asked()).toHaveLength(20);
  });

  it('drops what is too much at once', async () => {
    hints.take(Array.from({ length: 1_200 }, (_, index) => `${cart}-${index}`));
    hints.take([till]);
    await jest.advanceTimersByTimeAsync(150);
    expect(asked()[0]).toHaveLength(1_000);
    expect(hinted.mock.calls).toEqual([
      ['taken', 1_000],
      ['dropped', 200],
      ['taken', 0],
      ['dropped', 1],
    ]);
  });

  it('looks at nothing once the backend stops', async () => {
    hints.take([cart]);
    hints.stop();
    await jest.advanceTimersByTimeAsync(longMs);
    expect(refreshOnly).not.toHaveBeenCalled();
  });
});
