import type { FactId } from '../facts';
import {
  outcomeScores,
  type CapabilityId,
  type KnownOutcome,
  type PracticeId,
} from '../practices';
import { aspectIds, aspects, aspectLevels, type AspectId } from './aspects';

/**
 * A question that no catalog can answer, and an owner can.
 *
 * @public
 */
export interface QuestionDefinition {
  title: string;
  question: string;
  /** What to keep in mind when answering. */
  help: string;
  /**
   * Who answers: the owner of an entity of one of these kinds, or somebody for
   * the whole organization.
   */
  askedOf: readonly ('Component' | 'System' | 'Group' | 'Organization')[];
  /** What the answer is about. */
  about:
    | { fact: FactId }
    | { practice: PracticeId | CapabilityId }
    | { aspect: AspectId };
}

const ownQuestions = {
  infrastructureTimeShare: {
    title: 'Time on infrastructure',
    question:
      'What share of its working time does the team spend on infrastructure?',
    help: 'Environments, pipelines, clusters, access and their upkeep: what is not the product. An honest estimate over the last quarter is enough.',
    askedOf: ['Group', 'Organization'],
    about: { fact: 'infrastructureTimeShare' },
  },
  incidentReviews: {
    title: 'Incident reviews',
    question: 'Are incidents reviewed afterwards, and the findings acted upon?',
    help: 'Met: after every serious incident. In part: sometimes, or without following up. A page for on-call shows that somebody is called, not that anything is learned.',
    askedOf: ['Component', 'System', 'Group'],
    about: { practice: 'incidentResponse' },
  },
  selfServiceWithoutTickets: {
    title: 'Self-service without tickets',
    question:
      'Do teams get infrastructure and environments without filing a ticket?',
    help: 'Met: for all that they commonly need. In part: for some of it, or after an approval.',
    askedOf: ['Organization'],
    about: { practice: 'selfService' },
  },
} as const satisfies Record<Exclude<QuestionId, AspectId>, QuestionDefinition>;

/**
 * The id of a question.
 *
 * @public
 */
export type QuestionId =
  | 'infrastructureTimeShare'
  | 'incidentReviews'
  | 'selfServiceWithoutTickets'
  | AspectId;

/**
 * The questions that owners are asked, in the order in which they are shown.
 *
 * @public
 */
export const questions: Record<QuestionId, QuestionDefinition> = {
  ...ownQuestions,
  ...(Object.fromEntries(
    aspectIds.map(aspect => [
      aspect,
      {
        title: aspects[aspect].title,
        question: aspects[aspect].question,
        help: 'The level that fits best today. The highest level is not a goal in itself, and the five are never averaged.',
        askedOf: ['Organization'],
        about: { aspect },
      },
    ]),
  ) as unknown as Record<AspectId, QuestionDefinition>),
};

/**
 * All ids of {@link questions}.
 *
 * @public
 */
export const questionIds = Object.keys(questions) as QuestionId[];

/**
 * The questions that are asked of a kind of entity, or of the organization, in
 * the order in which they are shown.
 *
 * @public
 */
export function questionsFor(kind: string): QuestionId[] {
  return questionIds.filter(id =>
    questions[id].askedOf.some(
      asked => asked.toLowerCase() === kind.toLowerCase(),
    ),
  );
}

/**
 * What a question can be answered with: a number in the unit of its fact, an
 * outcome of its practice, or a level of its aspect.
 *
 * @public
 */
export type Answer = number | KnownOutcome | (typeof aspectLevels)[number];

/**
 * The words that a question can be answered with; none where it asks for a
 * number.
 *
 * @public
 */
export function answersTo(question: QuestionId): readonly string[] | undefined {
  const { about } = questions[question];
  if ('fact' in about) {
    return undefined;
  }
  return 'aspect' in about ? aspectLevels : Object.keys(outcomeScores);
}
