import type { Entity } from '@backstage/catalog-model';
import type { Assessment } from '../assessment';
import type { Policy } from '../policy';
import { nothingReported, type Reported } from '../reports';
import { CatalogModel } from './CatalogModel';
import { CatalogRun } from './CatalogRun';
import { ProblemLog } from './ProblemLog';
import type { RunProblem } from './problems';

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
  const problems = new ProblemLog();
  const run = new CatalogRun(
    new CatalogModel(entities, policy, problems, reported),
    problems,
  );
  return {
    subjects: run.subjects.length,
    assessments: () => run.assessments(),
    get problems() {
      return problems.toArray();
    },
  };
}
