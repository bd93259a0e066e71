import { byPrecedence, isValid } from './precedence';
import type { FactReport, ReportSource } from './Report';

function report(
  source: ReportSource,
  observedAt: string,
  value = 1,
): FactReport {
  return {
    subject: 'component:default/a',
    fact: 'deploymentsPerDay',
    value,
    source,
    observedAt,
  };
}

const monday = '2026-11-23T08:00:00Z';
const tuesday = '2026-11-24T08:00:00.000Z';

it.each<[string, FactReport, FactReport]>([
  [
    'attested before pushed, however old',
    report('attested', monday),
    report('pushed', tuesday),
  ],
  [
    'pushed before collected, however old',
    report('pushed', monday),
    report('collector:github', tuesday),
  ],
  [
    'the collector that observed last',
    report('collector:z', tuesday),
    report('collector:a', monday),
  ],
  [
    'of two at the same time the id that comes first',
    report('collector:a', monday, 1),
    report('collector:b', '2026-11-23T09:00:00+01:00', 9),
  ],
  ['the later answer', report('attested', tuesday), report('attested', monday)],
])('%s', (_rule, first, second) => {
  expect([second, first].sort(byPrecedence)).toEqual([first, second]);
  expect([first, second].sort(byPrecedence)).toEqual([first, second]);
});

it.each([
  [undefined, true],
  ['2026-11-24T08:00:00.001Z', true],
  ['2026-11-24T08:00:00Z', false],
  ['2026-11-24T09:30:00+02:00', false],
])('expires at %s: holds on Tuesday at eight is %s', (expiresAt, holds) => {
  expect(isValid(expiresAt ? { expiresAt } : {}, tuesday)).toBe(holds);
});
