import { readAnnotations, type AnnotationProblem } from '../annotations';
import { describeAnnotationProblem } from '../explanation';
import type { Policy } from '../policy';
import type { CapabilityId, Evidence, PracticeId } from '../practices';
import type { CatalogIndex } from './CatalogIndex';
import type { ProblemLog } from './ProblemLog';

type NotApplicable = ReadonlyMap<PracticeId | CapabilityId, Evidence>;

const nothing: NotApplicable = new Map();

/** What owners say by annotations, where the policy lets it count. */
export class Overrides {
  /** Groups with the size that they declare. */
  readonly sizes = new Map<string, number>();
  /** What is wrong with the annotations of an entity. */
  readonly problems = new Map<string, AnnotationProblem[]>();

  readonly #index: CatalogIndex;
  readonly #notApplicable = new Map<string, NotApplicable>();

  constructor(index: CatalogIndex, policy: Policy, problems: ProblemLog) {
    this.#index = index;
    for (const { ref, kind, own } of index.all()) {
      if (!own) {
        continue;
      }
      const reading = readAnnotations(kind, own, policy.overrides);
      if (reading.teamSize !== undefined) {
        this.sizes.set(ref, reading.teamSize);
      }
      if (reading.notApplicable.length) {
        this.#notApplicable.set(
          ref,
          new Map(
            reading.notApplicable.map(({ id, key, value }) => [
              id,
              { type: 'override', entityRef: ref, key, value },
            ]),
          ),
        );
      }
      if (reading.problems.length) {
        this.problems.set(ref, reading.problems);
      }
      for (const problem of reading.problems) {
        problems.add(
          'invalidAnnotation',
          ref,
          `${problem.key}: ${describeAnnotationProblem(problem)}`,
        );
      }
    }
  }

  /** What does not apply to a component, by itself or by its systems. */
  notApplicableTo(component: string): NotApplicable {
    if (this.#notApplicable.size === 0) {
      return nothing;
    }
    const systems = this.#index
      .related(component, 'system', 'partOf')
      .map(({ ref }) => ref)
      .sort();
    const found = [component, ...systems].flatMap(
      ref => this.#notApplicable.get(ref) ?? [],
    );
    // The component's own reason is nearer to it than that of its system.
    return new Map(found.reverse().flatMap(each => [...each]));
  }
}
