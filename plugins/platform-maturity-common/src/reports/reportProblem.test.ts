import type { Report } from './Report';
import { reportProblem } from './reportProblem';

const observedAt = '2026-11-26T12:00:00Z';

it.each<[object, string | undefined]>([
  [{ observedAt, fact: 'developers', value: 3 }, undefined],
  [{ observedAt, practice: 'ciCd', outcome: 'met' }, undefined],
  [
    { observedAt: [{ toString: 0 }], fact: 'developers', value: 3 },
    'a date is not of the form of ISO 8601',
  ],
  [
    { observedAt, expiresAt: 1, practice: 'ciCd', outcome: 'met' },
    'a date is not of the form of ISO 8601',
  ],
  // What every object of JavaScript has is neither.
  [
    { observedAt, practice: 'constructor', outcome: 'met' },
    'there is no practice "constructor"',
  ],
  [
    { observedAt, practice: 'ciCd', outcome: 'toString' },
    'ciCd: there is no outcome "toString"',
  ],
  [
    { observedAt, fact: { toString: 1 }, value: 3 },
    'there is no fact that is no text',
  ],
  [
    { observedAt, fact: 'developers', value: -1 },
    'developers must not be negative, and is -1',
  ],
])('%j: %s', (report, problem) => {
  expect(reportProblem(report as Report)).toBe(problem);
});
