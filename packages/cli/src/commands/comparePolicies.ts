import type { Entity } from '@backstage/catalog-model';
import {
  organizationRef,
  type Approach,
  type Assessment,
  type Move,
  type Policy,
  type Stage,
} from '@paved/plugin-platform-maturity-common';
import type { Progress } from '../Progress';
import { assessAll } from './assessAll';

/** What a policy makes of a subject. */
export interface Answer {
  approach: Approach;
  stage: Stage;
  move: Move;
}

/** A subject that gets another answer. */
export interface AnswerChange {
  ref: string;
  before: Answer;
  after: Answer;
}

/** Who gets another answer under another policy, and how many change what. */
export interface PolicyComparison {
  subjects: number;
  changed: { subjects: number; approach: number; stage: number; move: number };
  changes: AnswerChange[];
}

/** Compares two policies over the same catalog; the organization comes first. */
export function comparePolicies(
  entities: readonly Entity[],
  base: Policy,
  policy: Policy,
  progress: Progress,
): PolicyComparison {
  const before = answersOf(entities, base, progress);
  const after = answersOf(entities, policy, progress);
  const changes = [...before].flatMap(([ref, answer]) => {
    const other = after.get(ref);
    return !other || isSame(answer, other)
      ? []
      : [{ ref, before: answer, after: other }];
  });
  const changesOf = (key: keyof Answer) =>
    changes.filter(change => change.before[key] !== change.after[key]).length;
  return {
    subjects: before.size,
    changed: {
      subjects: changes.length,
      approach: changesOf('approach'),
      stage: changesOf('stage'),
      move: changesOf('move'),
    },
    changes,
  };
}

function answersOf(
  entities: readonly Entity[],
  policy: Policy,
  progress: Progress,
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const { organization } = assessAll(entities, policy, progress, assessment =>
    answers.set(assessment.subject.ref, answerIn(assessment)),
  );
  return new Map([[organizationRef, answerIn(organization)], ...answers]);
}

function answerIn({ approach, stage, move }: Assessment): Answer {
  return { approach, stage, move };
}

function isSame(one: Answer, other: Answer): boolean {
  return (
    one.approach === other.approach &&
    one.stage === other.stage &&
    one.move === other.move
  );
}
