import {
  approachTitles,
  capabilities,
  facts,
  practices,
  stageTitles,
  type Assessment,
  type CapabilityId,
  type Flip,
  type PracticeFinding,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import { factPhrase, formatCount, formatFigure } from '../figures';
import { midSentence, plainText, type Message } from '../text';
import { changeMessages } from './messages';

/** A change in words: what it leads to, and how far that is. */
export function wordsOf(flip: Flip, assessment: Assessment): Message {
  return flip.type === 'measure'
    ? wordsOfMeasure(flip)
    : wordsOfPractice(flip, assessment);
}

function wordsOfMeasure({
  measure,
  value,
  distance,
  approach,
}: Extract<Flip, { type: 'measure' }>): Message {
  return {
    template:
      distance > 0 ? changeMessages.measureMore : changeMessages.measureLess,
    values: {
      result: approachTitles[approach],
      value: factPhrase(measure, value),
      distance: formatFigure(facts[measure].unit, Math.abs(distance)),
    },
  };
}

function wordsOfPractice(
  { practice, components, stage }: Extract<Flip, { type: 'practice' }>,
  { practices: found, capabilities: foundCapabilities }: Assessment,
): Message {
  const findings: Record<PracticeId | CapabilityId, PracticeFinding> = {
    ...found,
    ...foundCapabilities,
  };
  const values = {
    result: stageTitles[stage],
    practice: midSentence({ ...practices, ...capabilities }[practice].title),
  };
  if (findings[practice].inherited) {
    return { template: changeMessages.inherited, values };
  }
  const count = plainText({
    template: components === 1 ? changeMessages.one : changeMessages.other,
    values: { count: formatCount(components) },
  });
  return {
    template: changeMessages.practice,
    values: { ...values, components: count },
  };
}
