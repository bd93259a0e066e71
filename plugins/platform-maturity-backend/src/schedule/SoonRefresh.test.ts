import { mockServices } from '@backstage/backend-test-utils';
import { SoonRefresh } from './SoonRefresh';

describe('SoonRefresh', () => {
  let running: boolean;
  const request = jest.fn();
  const logger = mockServices.logger.mock();
  let soon: SoonRefresh;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetAllMocks();
    running = false;
    soon = new SoonRefresh({
      task: { request },
      store: { state: async () => ({ running }) },
      logger,
      delayMs: 1000,
    });
  });
  afterEach(() => {
    soon.stop();
    jest.useRealTimers();
  });

  it('asks once for many changes, however long they go on', async () => {
    for (let change = 0; change < 19; change += 1) {
      soon.request();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(request).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(request).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('waits for the end of a refresh that may be too late', async () => {
    running = true;
    soon.request();
    await jest.advanceTimersByTimeAsync(5000);
    expect(request).not.toHaveBeenCalled();
    running = false;
    await jest.advanceTimersByTimeAsync(1000);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('goes on after a failure', async () => {
    request.mockRejectedValueOnce(new Error('no database'));
    soon.request();
    await jest.advanceTimersByTimeAsync(1000);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    soon.request();
    await jest.advanceTimersByTimeAsync(1000);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('asks for nothing once stopped', async () => {
    soon.request();
    soon.stop();
    soon.request();
    await jest.advanceTimersByTimeAsync(5000);
    expect(request).not.toHaveBeenCalled();
  });
});
