import type { Assessment, Recommendation } from '../../assessment';
import { formatCount } from './figures';
import type { Message } from './message';
import { decisiveOf } from './missing';
import { missingInside } from './names';
import { messagesIn, type WordsOptions } from './words';

/**
 * The answer in short, as sentences that follow each other: what the context
 * calls for, where the subject stands, what comes next.
 *
 * @public
 */
export function answerSentences(
  assessment: Assessment,
  /** What the subject is called at the start of a sentence. */
  subject: string,
  options: WordsOptions = {},
): Message[] {
  const { approach, stage, move } = assessment;
  const { answer, terms } = messagesIn(options);
  const first = decisiveOf(assessment)[0];
  const startWith: Message[] = first
    ? [
        {
          template: answer.startWith,
          values: { first: missingInside(first, options) },
        },
      ]
    : [];
  const calledFor: Message = {
    template: answer.calledFor,
    values: { approach: terms.approaches[approach] },
  };
  const standsAt: Message = {
    template: answer.standsAt,
    values: { subject, stage: terms.stages[stage] },
  };

  const open = openPartOf(assessment);
  if (open) {
    return [
      ...(approach === 'undetermined' ? [] : [calledFor]),
      ...(stage === 'undetermined' ? [] : [standsAt]),
      { template: answer[open], values: { subject } },
      ...startWith,
    ];
  }
  return [
    calledFor,
    standsAt,
    {
      template: foundationFirst(assessment)
        ? answer.foundationFirst
        : answer.next,
      values: { move: terms.moves[move] },
    },
  ];
}

/** What the answer leaves open, as the id of the sentence that says so. */
export function openPartOf({
  approach,
  stage,
  subject,
  practiceScope,
}: Assessment) {
  if (stage !== 'undetermined') {
    return approach === 'undetermined' ? 'approachOpen' : undefined;
  }
  if (approach === 'undetermined') {
    return 'bothOpen';
  }
  if (practiceScope.components.total > 0) {
    return 'stageOpen';
  }
  return subject.kind === 'Component' ? 'leftOut' : 'noComponents';
}

/** Whether a platform is called for that the foundation does not carry yet. */
export function foundationFirst({
  approach,
  move,
}: Pick<Recommendation, 'approach' | 'move'>): boolean {
  return approach === 'platformEngineering' && move === 'strengthenFoundation';
}

/**
 * Why the answer is held below what the context calls for; empty where it is
 * not.
 *
 * @public
 */
export function sizeGateSentences(
  { sizeGate, factors }: Pick<Recommendation, 'sizeGate' | 'factors'>,
  options: WordsOptions = {},
): Message[] {
  const gate = factors.teamSize.measures.find(
    ({ measure }) => measure === 'developers',
  );
  return sizeGate && gate
    ? [
        {
          template: messagesIn(options).answer.sizeGate,
          values: { developers: formatCount(gate.low, options) },
        },
      ]
    : [];
}
