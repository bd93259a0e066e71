import { capabilities, outcomeScores, practices } from '../practices';
import { reportableFactIds } from './deliveryMeasures';
import type { Report } from './Report';
import { reportedValueProblem } from './reportedValues';

/**
 * What is wrong with a report, in a phrase that follows its source; `undefined`
 * when nothing is. The edges refuse such reports already; what was stored by an
 * earlier version may still be one.
 *
 * @public
 */
export function reportProblem(report: Report): string | undefined {
  const dates = [report.observedAt, report.expiresAt ?? report.observedAt];
  if (dates.some(date => Number.isNaN(Date.parse(date)))) {
    return 'a date is not of the form of ISO 8601';
  }
  if ('practice' in report) {
    const { practice, outcome } = report;
    if (!(practice in practices || practice in capabilities)) {
      return `there is no practice "${practice}"`;
    }
    return outcome in outcomeScores
      ? undefined
      : `${practice}: there is no outcome "${outcome}"`;
  }
  const { fact, value } = report;
  if (!reportableFactIds.includes(fact)) {
    return `there is no fact "${fact}"`;
  }
  const problem = reportedValueProblem(fact, value);
  return problem && `${fact} ${problem}`;
}
