import type { ExplainedAnswer } from './ExplainedAnswer';
import { explain, markdownText } from '../words';
import { messagesIn, type WordsOptions } from '../words/words';
import { namesOf } from '../words/names';
import { alternatives } from './alternatives';
import { contextTable, evidenceTable } from './tables';
import { recommendation, steps } from './recommendation';

/**
 * What a memo says beside the assessment.
 *
 * @public
 */
export interface MemoOptions extends WordsOptions {
  /** The day of the memo, as ISO 8601. */
  date: string;
  /** Months until the decision should be looked at again; default 6. */
  reviewAfterMonths?: number;
}

const defaultReviewMonths = 6;

/**
 * A decision record in Markdown, to be committed beside the code or sent round:
 * context, evidence, recommendation, alternatives and what would flip the
 * decision, next steps, and when to review it. Names nothing that the
 * assessment does not name.
 *
 * Its form follows M. Nygard, "Documenting architecture decisions" (2011).
 *
 * @public
 */
export function memoOf(
  assessment: ExplainedAnswer,
  { date, reviewAfterMonths = defaultReviewMonths, ...options }: MemoOptions,
): string {
  const { memo } = messagesIn(options);
  const text = (template: string, values: { [name: string]: string } = {}) =>
    markdownText({ template, values });
  const names = namesOf(assessment.subject, options);
  const fact = (label: string, value: string) =>
    `- ${text(label)}: ${text('{{value}}', { value })}`;
  return [
    `# ${text(memo.title, { subject: names.inside })}`,
    [
      fact(memo.facts.status, memo.facts.proposed),
      fact(memo.facts.date, dayOf(date)),
      fact(memo.facts.review, dayOf(monthsLater(date, reviewAfterMonths))),
      `- ${text(memo.facts.basis)}: ${text(memo.facts.basisText, {
        checkedAt: dayOf(assessment.checkedAt),
        policy: assessment.policyHash,
      })}`,
    ].join('\n'),
    `## ${text(memo.context)}`,
    text(memo.contextText, { subject: names.inside }),
    contextTable(assessment, options),
    `## ${text(memo.evidence)}`,
    evidenceTable(assessment, options),
    `## ${text(memo.recommendation)}`,
    ...recommendation(assessment, options),
    `## ${text(memo.alternatives)}`,
    ...alternatives(assessment, options),
    `## ${text(memo.next)}`,
    steps(assessment, options),
    `## ${text(memo.confidence)}`,
    text('{{value}}', { value: explain(assessment, options).text }),
    text(memo.heuristic),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The day alone: the hour of a decision is nobody's concern. */
function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

function monthsLater(iso: string, months: number): string {
  const date = new Date(iso);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}
