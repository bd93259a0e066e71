import { rolesForMove } from '../rolesForMove';
import { taskOf } from '../taskOf';
import { answerSentences, markdownText } from '../words';
import { namesOf } from '../words/names';
import { messagesIn, pluralFor, type WordsOptions } from '../words/words';
import type { ExplainedAnswer } from './ExplainedAnswer';

/** What to decide, and who is needed for it. */
export function recommendation(
  assessment: ExplainedAnswer,
  options: WordsOptions,
): string[] {
  const { definitions, memo } = messagesIn(options);
  const { title, description } = definitions.moves[assessment.move];
  const names = namesOf(assessment.subject, options);
  const staff = rolesForMove[assessment.move].map(id =>
    markdownText({
      template: memo.role,
      values: definitions.roles[id],
    }),
  );
  return [
    answerSentences(assessment, names.start, options)
      .map(markdownText)
      .join(' '),
    markdownText({ template: memo.move, values: { move: title, description } }),
    ...(staff.length > 0
      ? [
          `### ${markdownText({ template: memo.roles })}`,
          staff.map(role => `- ${role}`).join('\n'),
        ]
      : []),
  ];
}

/** What to do, most effective first. */
export function steps(
  { nextSteps }: ExplainedAnswer,
  options: WordsOptions,
): string {
  const { memo, terms } = messagesIn(options);
  if (nextSteps.length === 0) {
    return markdownText({ template: memo.noSteps });
  }
  return nextSteps
    .map((step, index) => {
      const { title, task } = taskOf(step, options);
      return `${index + 1}. ${markdownText({
        template: memo.step,
        values: {
          title,
          task,
          effort: terms.efforts[step.effort],
          role:
            step.role === 'owner'
              ? pluralFor(
                  terms.owner,
                  Math.max(1, step.entities.total),
                  options,
                )
              : terms.roles[step.role],
        },
      })}`;
    })
    .join('\n');
}
