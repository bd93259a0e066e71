import { capabilityIds, outcomeScores, practiceIds } from '../practices';
import { reportableFactIds } from './deliveryMeasures';
import { quoted } from './quoted';
import type { Report } from './Report';
import { reportedValueProblem } from './reportedValues';

// Sets, as every object has a `constructor` and is asked by it for a value.
const practiceNames: ReadonlySet<unknown> = new Set([
  ...practiceIds,
  ...capabilityIds,
]);
const outcomeNames: ReadonlySet<unknown> = new Set(Object.keys(outcomeScores));

/**
 * What is wrong with a report, in a phrase that follows its source; `undefined`
 * when nothing is. The edges refuse such reports already; what was stored by an
 * earlier version may still be one.
 *
 * @public
 */
export function reportProblem(report: Report): string | undefined {
  const dates = [report.observedAt, report.expiresAt ?? report.observedAt];
  if (dates.some(date => !isDate(date))) {
    return 'a date is not of the form of ISO 8601';
  }
  if ('practice' in report) {
    const { practice, outcome } = report;
    if (!practiceNames.has(practice)) {
      return `there is no practice ${quoted(practice)}`;
    }
    return outcomeNames.has(outcome)
      ? undefined
      : `${practice}: there is no outcome ${quoted(outcome)}`;
  }
  const { fact, value } = report;
  if (!reportableFactIds.includes(fact)) {
    return `there is no fact ${quoted(fact)}`;
  }
  const problem = reportedValueProblem(fact, value);
  return problem && `${fact} ${problem}`;
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
