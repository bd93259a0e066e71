import type { Entity } from '@backstage/catalog-model';
import type { Assessment, OrganizationView } from '../assessment';
import type { Policy } from '../policy';
import { nothingReported, type Reported } from '../reports';
import { CatalogMemory } from './CatalogMemory';
import { CatalogModel } from './CatalogModel';
import {
  CatalogRun,
  type EarlierAnswers,
  type SubjectAnswer,
} from './CatalogRun';
import { ProblemLog } from './ProblemLog';
import type { RunProblem } from './problems';
import { atOnce, type Steps } from '../facts/steps';

/**
 * The assessments of a whole catalog, computed as they are asked for.
 *
 * @public
 */
export interface CatalogAssessment {
  /** How many subjects there are, the organization included. */
  subjects: number;
  /** Each subject once, the organization last. To be iterated once. */
  assessments(): Iterable<Assessment>;
  /** What had to be worked around; complete after the iteration. */
  readonly problems: RunProblem[];
}

/**
 * Assesses every entity of a catalog and the organization as a whole. Needs the
 * entities with their relations, as the catalog returns them; see
 * {@link catalogFields} for the fields that are read. Odd entities are assessed
 * as far as possible and reported; nothing is thrown for them. What was
 * `reported` beside the catalog takes part under the rules of
 * `docs/facts.md`.
 *
 * @public
 */
export function assessCatalog(
  entities: Iterable<Entity>,
  policy: Policy,
  reported: Reported = nothingReported,
): CatalogAssessment {
  const steps = atOnce(readCatalog(entities, policy, reported));
  return {
    subjects: steps.subjects.size,
    *assessments() {
      for (const answer of steps.answers()) {
        if (answer?.assessment) {
          yield answer.assessment;
        }
      }
    },
    get problems() {
      return steps.problems;
    },
  };
}

/**
 * A catalog that was read, to be assessed one subject after the other.
 *
 * @public
 */
export interface ReadCatalog {
  /** By reference, what is assessed, the organization last. */
  subjects: ReadonlyMap<string, Assessment['subject']>;
  /**
   * The answer for each subject, in order, and `undefined` wherever others may
   * have their turn. To be iterated once. Where an earlier answer to the same
   * question is known, it is not computed again.
   */
  answers(earlier?: EarlierAnswers): Iterable<SubjectAnswer | undefined>;
  /** What assessments tell of their organizations; complete after that. */
  views(): OrganizationView[];
  /** What had to be worked around; complete after that. */
  readonly problems: RunProblem[];
}

/**
 * {@link assessCatalog} for large catalogs, in steps: the work yields wherever
 * others may have their turn. With a memory, what was read of the same objects
 * before is not read again; entities must not be changed then.
 *
 * @public
 */
export function* readCatalog(
  entities: Iterable<Entity>,
  policy: Policy,
  reported: Reported = nothingReported,
  memory: CatalogMemory = new CatalogMemory(policy),
): Steps<ReadCatalog> {
  if (memory.policy !== policy) {
    throw new Error('A memory is for the policy that it was made with');
  }
  const problems = new ProblemLog();
  const model = yield* CatalogModel.build(entities, memory, problems, reported);
  const run = yield* CatalogRun.build(model, problems);
  return {
    subjects: new Map(
      run.subjects.map(({ subject }) => [subject.ref, subject]),
    ),
    answers: earlier => run.answers(earlier),
    views: () => [...run.views()],
    get problems() {
      return problems.toArray();
    },
  };
}
