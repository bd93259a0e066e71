import { Progress } from './Progress';

describe('Progress', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each([
    [true, ['\r\u001b[KReading file 6 of 9', '\r\u001b[K']],
    [false, []],
  ])(
    'is one line after a while (a person watches: %s)',
    (isInteractive, expected) => {
      const written: string[] = [];
      const progress = new Progress({
        out: () => {},
        err: chunk => written.push(chunk),
        isInteractive,
        readStdin: async () => '',
      });
      progress.update('Reading file', 5, 9);
      jest.advanceTimersByTime(1000);
      progress.update('Reading file', 6, 9);
      progress.update('Reading file', 7, 9);
      progress.end();
      expect(written).toEqual(expected);
    },
  );
});
