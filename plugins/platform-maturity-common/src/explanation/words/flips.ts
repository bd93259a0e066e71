import type {
  Assessment,
  Flip,
  MeasureFlip,
  ShareFlip,
} from '../../assessment';
import { facts } from '../../facts';
import {
  factPhrase,
  formatCount,
  formatDistance,
  formatShare,
} from './figures';
import type { Message } from './message';
import { messagesIn, pluralFor, type WordsOptions } from './words';

/**
 * A change of one thing in words: what it leads to, and how far that is.
 *
 * @public
 */
export function flipPhrase(
  flip: Flip,
  assessment: Assessment,
  options: WordsOptions = {},
): Message {
  if (flip.type === 'measure') {
    return measureFlipPhrase(flip, options);
  }
  const { flips, terms } = messagesIn(options);
  const { practice, components, stage } = flip;
  const form = practiceFlipForm(flip, assessment);
  return {
    template:
      form === 'practice'
        ? pluralFor(flips.practice, components, options)
        : flips[form],
    values: {
      result: terms.stages[stage],
      practice: terms.practices[practice],
      count: formatCount(components, options),
    },
  };
}

/**
 * A change of a measure in words, for numbers that stand for no subject too.
 *
 * @public
 */
export function measureFlipPhrase(
  flip: MeasureFlip,
  options: WordsOptions = {},
): Message {
  const { definitions, flips } = messagesIn(options);
  return {
    template: flips[measureFlipForm(flip)],
    values: {
      result: definitions.approaches[flip.approach],
      ...measureFlipValues(flip, options),
    },
  };
}

/**
 * A change of a practice in words, for shares that stand for no components.
 *
 * @public
 */
export function shareFlipPhrase(
  { practice, value, distance, stage }: ShareFlip,
  options: WordsOptions = {},
): Message {
  const { flips, terms } = messagesIn(options);
  return {
    template: distance > 0 ? flips.shareMore : flips.shareLess,
    values: {
      result: terms.stages[stage],
      practice: terms.practices[practice],
      value: formatShare(value, options),
      distance: formatDistance('share', Math.abs(distance), options),
    },
  };
}

/** Which of the templates for a measure says it. */
export function measureFlipForm({ measure, distance }: MeasureFlip) {
  if (distance > 0) {
    return 'measureMore';
  }
  return facts[measure].unit === 'share' ? 'measureLess' : 'measureFewer';
}

/** The value at which the answer changes, and how far that is. */
export function measureFlipValues(
  { measure, value, distance }: MeasureFlip,
  options: WordsOptions,
): { value: string; distance: string } {
  return {
    value: factPhrase(measure, value, options),
    distance: formatDistance(facts[measure].unit, Math.abs(distance), options),
  };
}

/** Who has to meet the practice: components, the one there is, or the organization. */
export function practiceFlipForm(
  { practice }: Extract<Flip, { type: 'practice' }>,
  { practices, capabilities, subject, practiceScope }: Assessment,
) {
  if ({ ...practices, ...capabilities }[practice].inherited) {
    return 'inherited';
  }
  return subject.kind === 'Component' && practiceScope.components.total <= 1
    ? 'single'
    : 'practice';
}
