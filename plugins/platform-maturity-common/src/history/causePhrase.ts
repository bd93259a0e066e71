import {
  formatCount,
  formatFigure,
  formatShare,
  practiceTexts,
  type Message,
  type WordsOptions,
} from '../explanation';
import {
  fill,
  listOf,
  messagesIn,
  pluralFor,
} from '../explanation/words/words';
import { facts } from '../facts';
import { outcomeScores } from '../practices';
import type { PreviewFinding } from '../preview';
import type { Cause } from './Cause';

/** So many keys of a policy are named. */
const mostKeys = 3;

type Of<TType extends Cause['type']> = Extract<Cause, { type: TType }>;

/**
 * A cause in words. Entities are not named: whoever shows them can link them.
 *
 * @public
 */
export function causePhrase(cause: Cause, options: WordsOptions = {}): Message {
  switch (cause.type) {
    case 'fact':
      return factPhraseOf(cause, options);
    case 'finding':
      return findingPhraseOf(cause, options);
    case 'policy':
      return policyPhraseOf(cause, options);
    case 'engine':
      return { template: messagesIn(options).causes.engine };
    default:
      return componentsPhraseOf(cause, options);
  }
}

function factPhraseOf(
  { fact, before, after, stale }: Of<'fact'>,
  options: WordsOptions,
): Message {
  const { causes, definitions } = messagesIn(options);
  const { fact: templates } = causes;
  const { unit } = facts[fact];
  const figure = (value: number | undefined) =>
    value === undefined ? '' : formatFigure(unit, value, options);
  const values = {
    fact: definitions.facts[fact].title,
    before: figure(before),
    after: figure(after),
  };
  if (stale) {
    return { template: templates.stale, values };
  }
  if (after === undefined) {
    return { template: templates.unknown, values };
  }
  return {
    template: before === undefined ? templates.known : templates.changed,
    values,
  };
}

function findingPhraseOf(
  { practice, before, after }: Of<'finding'>,
  options: WordsOptions,
): Message {
  const { finding: templates } = messagesIn(options).causes;
  const was = shareOf(before);
  const is = shareOf(after);
  const share = (value: number | undefined) =>
    value === undefined ? '' : formatShare(value, options);
  const values = {
    practice: practiceTexts(practice, options).title,
    before: share(was),
    after: share(is),
  };
  if (is === undefined) {
    return { template: templates.unknown, values };
  }
  if (was === undefined) {
    return { template: templates.known, values };
  }
  return {
    template:
      values.before === values.after ? templates.counts : templates.changed,
    values,
  };
}

/** How far the components that say something have it, 0–1. */
function shareOf([met, partial, unmet]: PreviewFinding): number | undefined {
  const known = met + partial + unmet;
  return known === 0
    ? undefined
    : (met * outcomeScores.met + partial * outcomeScores.partial) / known;
}

function policyPhraseOf(
  { keys }: Of<'policy'>,
  options: WordsOptions,
): Message {
  const { policy: templates } = messagesIn(options).causes;
  const more = keys.length - mostKeys;
  const named = keys.slice(0, mostKeys);
  return keys.length === 0
    ? { template: templates.some }
    : {
        template: templates.changed,
        values: {
          keys: listOf(
            more > 0
              ? [
                  ...named,
                  fill(templates.more, { count: formatCount(more, options) }),
                ]
              : named,
            options,
          ),
        },
      };
}

function componentsPhraseOf(
  { before, after, appeared, vanished }: Of<'components'>,
  options: WordsOptions,
): Message {
  const { components: templates } = messagesIn(options).causes;
  const parts = [
    ...(appeared
      ? [[pluralFor(templates.came, appeared.total, options), appeared.total]]
      : []),
    ...(vanished
      ? [[pluralFor(templates.left, vanished.total, options), vanished.total]]
      : []),
  ].map(([template, count]) =>
    fill(String(template), { count: formatCount(Number(count), options) }),
  );
  const template = before === after ? templates.same : templates.changed;
  const number = {
    template,
    values: {
      count: formatCount(after, options),
      before: formatCount(before, options),
    },
  };
  return parts.length === 0
    ? number
    : {
        template: `${template} (${parts
          .map((_, i) => `{{part${i}}}`)
          .join(', ')})`,
        values: {
          ...number.values,
          ...Object.fromEntries(parts.map((part, i) => [`part${i}`, part])),
        },
      };
}
