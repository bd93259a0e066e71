import {
  approaches,
  moves,
  stages,
  subjectKinds,
  type Approach,
  type Move,
  type Stage,
  type Subject,
} from '../assessment';
import type { Policy } from '../policy';
import { answersUnder, type PreviewedAnswer } from './answerOf';
import { notPreviewed } from './notPreviewed';
import type { PreviewInput } from './PreviewInput';

/**
 * A subject whose approach, stage or move would change.
 *
 * @public
 */
export interface PreviewedChange {
  subject: Pick<Subject, 'ref' | 'kind' | 'namespace' | 'name' | 'title'>;
  before: PreviewedAnswer;
  after: PreviewedAnswer;
}

/**
 * How many subjects would go from one answer to another, or keep it.
 *
 * @public
 */
export interface PreviewTransition<TAnswer extends string> {
  before: TAnswer;
  after: TAnswer;
  subjects: number;
}

/** The wider a subject, the earlier it is listed. */
const order = ['Organization', 'Group', 'Domain', 'System', ...subjectKinds];

class Transitions<TAnswer extends string> {
  readonly #answers: readonly TAnswer[];
  readonly #counts = new Map<TAnswer, Map<TAnswer, number>>();

  constructor(answers: readonly TAnswer[]) {
    this.#answers = answers;
  }

  add(before: TAnswer, after: TAnswer): void {
    let from = this.#counts.get(before);
    if (!from) {
      from = new Map();
      this.#counts.set(before, from);
    }
    from.set(after, (from.get(after) ?? 0) + 1);
  }

  /** In the order of the answers, without those that nothing goes through. */
  list(): PreviewTransition<TAnswer>[] {
    return this.#answers.flatMap(before =>
      this.#answers.flatMap(after => {
        const subjects = this.#counts.get(before)?.get(after);
        return subjects ? [{ before, after, subjects }] : [];
      }),
    );
  }
}

/**
 * Counts what another policy would change, one subject after the other.
 *
 * @public
 */
export class PreviewTally {
  readonly #before: Policy;
  readonly #after: Policy;
  readonly #answerBefore: (input: PreviewInput) => PreviewedAnswer;
  readonly #answerAfter: (input: PreviewInput) => PreviewedAnswer;
  #subjects = 0;
  #isDevelopersUncertain = false;
  readonly #changes: PreviewedChange[] = [];
  readonly #approaches = new Transitions<Approach>(approaches);
  readonly #stages = new Transitions<Stage>(stages);
  readonly #moves = new Transitions<Move>(moves);

  constructor(before: Policy, after: Policy) {
    this.#before = before;
    this.#after = after;
    this.#answerBefore = answersUnder(before);
    this.#answerAfter = answersUnder(after);
  }

  /**
   * Adds a subject once.
   *
   * @param known - its answer under the policy before, if at hand
   */
  add(
    subject: PreviewedChange['subject'],
    input: PreviewInput,
    known?: PreviewedAnswer,
  ): void {
    const before = known ?? this.#answerBefore(input);
    const after = this.#answerAfter(input);
    this.#subjects += 1;
    this.#isDevelopersUncertain ||= input.developersByPolicy === 'perhaps';
    this.#approaches.add(before.approach, after.approach);
    this.#stages.add(before.stage, after.stage);
    this.#moves.add(before.move, after.move);
    // The move follows from approach and stage, but not the other way round.
    if (before.approach !== after.approach || before.stage !== after.stage) {
      this.#changes.push({ subject, before, after });
    }
  }

  /**
   * Keys that differ between the policies and could not be taken into account,
   * as what was found of the subjects does not tell what would come of them.
   */
  notPreviewed(): string[] {
    return notPreviewed(this.#before, this.#after, {
      developers: !this.#isDevelopersUncertain,
    });
  }

  /** Those that would change: the organization, groups, and so on down. */
  changes(): PreviewedChange[] {
    const rank = ({ subject }: PreviewedChange) => order.indexOf(subject.kind);
    return [...this.#changes].sort(
      (one, other) =>
        rank(one) - rank(other) ||
        (one.subject.ref < other.subject.ref ? -1 : 1),
    );
  }

  /** All that were added, whether or not they would change. */
  counts(): {
    subjects: number;
    changed: number;
    approaches: PreviewTransition<Approach>[];
    stages: PreviewTransition<Stage>[];
    moves: PreviewTransition<Move>[];
  } {
    return {
      subjects: this.#subjects,
      changed: this.#changes.length,
      approaches: this.#approaches.list(),
      stages: this.#stages.list(),
      moves: this.#moves.list(),
    };
  }
}
