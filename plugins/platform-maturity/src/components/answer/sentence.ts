import {
  approachTitles,
  moveTitles,
  stageTitles,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { decisiveOf, titleOf } from '../missing';
import { midSentence, type Message } from '../text';
import { answerMessages } from './messages';

/** The answer in words, as sentences that follow each other. */
export function sentencesOf(
  assessment: Assessment,
  subject: string,
): Message[] {
  const { approach, stage, move } = assessment;
  const first = decisiveOf(assessment)[0];
  const startWith: Message[] = first
    ? [
        {
          template: answerMessages.startWith,
          values: { first: midSentence(titleOf(first)) },
        },
      ]
    : [];
  const calledFor: Message = {
    template: answerMessages.calledFor,
    values: { approach: midSentence(approachTitles[approach]) },
  };
  const standsAt: Message = {
    template: answerMessages.standsAt,
    values: { subject, stage: stageTitles[stage] },
  };

  const open = openOf(assessment);
  if (open) {
    return [
      ...(approach === 'undetermined' ? [] : [calledFor]),
      ...(stage === 'undetermined' ? [] : [standsAt]),
      { template: answerMessages[open], values: { subject } },
      ...startWith,
    ];
  }
  const foundationFirst =
    approach === 'platformEngineering' && move === 'strengthenFoundation';
  return [
    calledFor,
    standsAt,
    {
      template: foundationFirst
        ? answerMessages.foundationFirst
        : answerMessages.next,
      values: { move: midSentence(moveTitles[move].title) },
    },
  ];
}

/** What the answer leaves open, as the id of the sentence that says so. */
function openOf({ approach, stage, subject, practiceScope }: Assessment) {
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

/** Why the answer is held below what the context calls for, if it is. */
export function sizeGateOf({ sizeGate, factors }: Assessment): Message[] {
  const gate = factors.teamSize.measures.find(
    ({ measure }) => measure === 'developers',
  );
  return sizeGate && gate
    ? [
        {
          template: answerMessages.sizeGate,
          values: { developers: formatCount(gate.low) },
        },
      ]
    : [];
}
