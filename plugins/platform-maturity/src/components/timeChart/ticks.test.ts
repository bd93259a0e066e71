import { ticksOf } from './ticks';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const at = (...times: string[]) => times.map(time => Date.parse(time));
const daysOf = (...times: string[]) => ticksOf(at(...times), dayOf).map(dayOf);

it.each<[string, string[], string[]]>([
  ['a day once', ['2026-11-26T09:00Z', '2026-11-26T11:00Z'], ['2026-11-26']],
  ['a single instant', ['2026-11-26T09:00Z'], ['2026-11-26']],
  [
    'two days both',
    ['2026-11-25T09:00Z', '2026-11-26T11:00Z'],
    ['2026-11-25', '2026-11-26'],
  ],
  [
    'a long time evenly, from the first to the last day',
    ['2026-11-01T00:00Z', '2026-11-02T00:00Z', '2026-11-09T00:00Z'],
    ['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-07', '2026-11-09'],
  ],
])('names %s', (_, times, expected) => {
  expect(daysOf(...times)).toEqual(expected);
});
