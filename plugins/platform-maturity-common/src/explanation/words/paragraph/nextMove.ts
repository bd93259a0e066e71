import type { Assessment } from '../../../assessment';
import { facts, type FactId } from '../../../facts';
import type { NextStep } from '../../NextStep';
import { rolesForMove } from '../../rolesForMove';
import { foundationFirst, openPartOf } from '../answer';
import { formatCount, formatShare } from '../figures';
import type { Message } from '../message';
import { decisiveOf } from '../missing';
import { missingInside } from '../names';
import {
  fill,
  listOf,
  messagesIn,
  pluralFor,
  type WordsOptions,
} from '../words';

/** So many things to register are named, and so many roles. */
const mostNeeds = 4;
const mostRoles = 2;

/** What to do next, and how to start. */
export function moveSentences(
  assessment: Assessment & { nextSteps: NextStep[] },
  options: WordsOptions,
): Message[] {
  const { move, nextSteps } = assessment;
  const { paragraph, terms } = messagesIn(options);
  const { moves, steps } = paragraph;
  const values = { move: terms.moves[move] };
  if (move === 'registerEvidence') {
    return registerSentences(assessment, options);
  }
  const template = foundationFirst(assessment)
    ? steps.foundationFirst
    : moves[move];
  const [first] = nextSteps;
  return [
    { template, values },
    ...(first
      ? [stepSentence(first, assessment, options)]
      : rolesSentences(move, options)),
  ];
}

function registerSentences(
  assessment: Assessment & { nextSteps: NextStep[] },
  options: WordsOptions,
): Message[] {
  const { paragraph, terms } = messagesIn(options);
  const values = { move: terms.moves.registerEvidence };
  const needs = decisiveOf(assessment);
  const open = openPartOf(assessment);
  if (needs.length === 0) {
    if (open === 'leftOut') {
      return [{ template: paragraph.steps.takeIn }];
    }
    return [
      {
        template:
          open === 'noComponents'
            ? paragraph.steps.needsComponents
            : paragraph.moves.registerEvidence,
        values,
      },
    ];
  }
  const first = assessment.nextSteps.find(({ about }) => about === needs[0].id);
  return [
    {
      template: pluralFor(paragraph.steps.needs, needs.length, options),
      values: {
        ...values,
        needs: shortList(
          needs.map(need => missingInside(need, options)),
          mostNeeds,
          options,
        ),
      },
    },
    ...(first ? [stepSentence(first, assessment, options)] : []),
  ];
}

/** The first items of a list, and how many more there are. */
export function shortList(
  items: string[],
  most: number,
  options: WordsOptions,
): string {
  const more = items.length - most;
  return listOf(
    more > 0
      ? [
          ...items.slice(0, most),
          fill(messagesIn(options).paragraph.certainty.more, {
            count: formatCount(more, options),
          }),
        ]
      : items,
    options,
  );
}

function stepSentence(
  step: NextStep,
  { subject }: Assessment,
  options: WordsOptions,
): Message {
  const { paragraph, terms } = messagesIn(options);
  const { steps } = paragraph;
  const { kind, about, effort, entities, leadsTo } = step;
  const [here, onComponents] =
    kind === 'improvePractice'
      ? [steps.improveHere, steps.improve]
      : [steps.registerHere, steps.register];
  return {
    template:
      entities.total > 0 && subject.kind !== 'Component'
        ? pluralFor(onComponents, entities.total, options)
        : here,
    values: {
      practice: { ...terms.facts, ...terms.practices }[about],
      count: formatCount(entities.total, options),
      effort: terms.efforts[effort],
      role: roleOf(step, options),
      gain: gainOf(step, options),
      leadsTo: leadsTo
        ? fill(steps.leadsTo, { move: terms.moves[leadsTo] })
        : '',
    },
  };
}

function roleOf(
  { role, about, entities }: NextStep,
  options: WordsOptions,
): string {
  const { terms } = messagesIn(options);
  if (role !== 'owner') {
    return terms.roles[role];
  }
  return about in facts && facts[about as FactId].scope === 'organization'
    ? terms.catalogOwner
    : pluralFor(terms.owner, Math.max(1, entities.total), options);
}

/** What the step brings; empty where that is too little to be seen. */
function gainOf({ effect }: NextStep, options: WordsOptions): string {
  const from = formatShare(effect.from, options);
  const to = formatShare(effect.to, options);
  return from === to
    ? ''
    : fill(messagesIn(options).paragraph.steps.gains[effect.number], {
        from,
        to,
      });
}

function rolesSentences(
  move: Assessment['move'],
  options: WordsOptions,
): Message[] {
  const { paragraph, terms } = messagesIn(options);
  const roles = rolesForMove[move].slice(0, mostRoles);
  return roles.length > 0
    ? [
        {
          template: paragraph.steps.roles,
          values: {
            roles: listOf(
              roles.map(role => terms.roles[role]),
              options,
            ),
          },
        },
      ]
    : [];
}
