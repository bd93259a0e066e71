import { act, renderHook } from '@testing-library/react';
import { useFollowing } from './follow';

describe('useFollowing', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

  it('reloads for a while from each change on, and only then', () => {
    const reload = jest.fn();
    const { result } = renderHook(() => useFollowing(reload));
    pass(60_000);
    expect(reload).not.toHaveBeenCalled();

    act(() => result.current());
    pass(12_000);
    expect(reload).toHaveBeenCalledTimes(2);

    act(() => result.current());
    pass(44_000);
    const during = reload.mock.calls.length;
    expect(during).toBeGreaterThanOrEqual(10);

    pass(2_000);
    const after = reload.mock.calls.length;
    pass(60_000);
    expect(reload).toHaveBeenCalledTimes(after);
  });
});
