import { mapConcurrently } from './mapConcurrently';

const never = new AbortController().signal;
const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

it('answers in the order of the items, whichever is ready first', async () => {
  const delays = [20, 1, 10];
  await expect(
    mapConcurrently(
      delays,
      async delay => {
        await pause(delay);
        return delay;
      },
      { limit: 3, signal: never },
    ),
  ).resolves.toEqual(delays);
  await expect(
    mapConcurrently([], async () => 1, { limit: 3, signal: never }),
  ).resolves.toEqual([]);
});

it.each([1, 3, 100])('runs at most %d at the same time', async limit => {
  const items = Array.from({ length: 12 }, (_, index) => index);
  let running = 0;
  let most = 0;
  await mapConcurrently(
    items,
    async () => {
      running++;
      most = Math.max(most, running);
      await pause(1);
      running--;
    },
    { limit, signal: never },
  );
  expect(most).toBe(Math.min(limit, items.length));
});

it('starts nothing more after an error, and tells those that run', async () => {
  const started: number[] = [];
  const told: number[] = [];
  await expect(
    mapConcurrently(
      [0, 1, 2, 3, 4, 5],
      async (item, signal) => {
        started.push(item);
        if (item === 1) {
          throw new Error('no answer');
        }
        signal.addEventListener('abort', () => told.push(item));
        await pause(10);
      },
      { limit: 2, signal: never },
    ),
  ).rejects.toThrow('no answer');
  expect(started).toEqual([0, 1]);
  expect(told).toEqual([0]);
});

it('ends when it is aborted', async () => {
  const abort = new AbortController();
  const started: number[] = [];
  await expect(
    mapConcurrently(
      [0, 1, 2],
      async item => {
        started.push(item);
        abort.abort(new Error('time is up'));
      },
      { limit: 1, signal: abort.signal },
    ),
  ).rejects.toThrow('time is up');
  expect(started).toEqual([0]);
});
