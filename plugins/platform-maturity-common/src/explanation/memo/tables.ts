import type { Assessment, PracticeFinding } from '../../assessment';
import { factorIds } from '../../factors';
import type { FactId } from '../../facts';
import {
  capabilityIds,
  evidenceStrengths,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../../practices';
import {
  escapeMarkdown,
  factPhrase,
  formatCount,
  formatShare,
  practiceTexts,
  sourcePhrase,
} from '../words';
import { fill, messagesIn, type WordsOptions } from '../words/words';

/** Every measure of every factor that is known, and the factors that are not. */
export function contextTable(
  assessment: Assessment,
  options: WordsOptions,
): string {
  const { definitions, memo, terms } = messagesIn(options);
  const rows = factorIds
    .filter(id => assessment.factors[id].enabled)
    .flatMap(id => {
      const { measures, level: factorLevel } = assessment.factors[id];
      const known = measures.filter(({ value }) => value !== undefined);
      return known.length === 0
        ? [
            [
              definitions.factors[id].title,
              // Known, and no figure that may be told.
              factorLevel ? memo.nothing : memo.unknown,
              factorLevel ? terms.levels[factorLevel] : memo.nothing,
              memo.nothing,
            ],
          ]
        : known.map(({ measure, value, level }, index) => [
            index === 0 ? definitions.factors[id].title : '',
            factPhrase(measure, value!, options),
            level ? terms.levels[level] : memo.nothing,
            sourceOf(measure, assessment, options),
          ]);
    });
  return table([memo.factor, memo.measure, memo.callsFor, memo.source], rows);
}

function sourceOf(
  measure: FactId,
  { facts: found, subject }: Assessment,
  options: WordsOptions,
): string {
  const { memo, terms } = messagesIn(options);
  const { source, scope } = found[measure];
  const scopes = {
    organization: terms.scopes.organization,
    owner:
      subject.kind === 'Group' ? terms.scopes.group : terms.scopes.owner.one,
    subject: terms.scopes.subject[subject.kind],
  };
  return fill(memo.asserted, {
    source: sourcePhrase(source, options),
    scope: scopes[scope.kind],
  });
}

/** The practices and capabilities, with what their outcomes rest on. */
export function evidenceTable(
  assessment: Assessment,
  options: WordsOptions,
): string {
  const { memo } = messagesIn(options);
  const findings: Record<PracticeId | CapabilityId, PracticeFinding> = {
    ...assessment.practices,
    ...assessment.capabilities,
  };
  return table(
    [memo.practice, memo.standing, memo.restsOn, memo.tools],
    [...practiceIds, ...capabilityIds].map(id => {
      const { score, tools } = findings[id];
      return [
        practiceTexts(id, options).title,
        score === undefined ? memo.unknown : formatShare(score, options),
        strengthsOf(findings[id], options),
        tools.map(({ tool }) => tool).join(', ') || memo.nothing,
      ];
    }),
  );
}

function strengthsOf(
  { strengths }: PracticeFinding,
  options: WordsOptions,
): string {
  const { memo } = messagesIn(options);
  return (
    evidenceStrengths
      .filter(strength => strengths[strength] > 0)
      .map(strength =>
        fill(memo.strengths[strength], {
          count: formatCount(strengths[strength], options),
        }),
      )
      .join(', ') || memo.nothing
  );
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    line(head),
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map(line),
  ].join('\n');
}
