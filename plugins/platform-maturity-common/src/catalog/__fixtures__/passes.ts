import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  withoutOrganizationView,
  type Assessment,
  type OrganizationView,
} from '../../assessment';
import { defaultPolicy, type Policy } from '../../policy';
import { nothingReported, type Reported } from '../../reports';
import { readCatalog } from '../assessCatalog';
import { CatalogMemory } from '../CatalogMemory';
import type { RunProblem } from '../problems';
import { atOnce } from '../../facts/steps';
import { stitch } from './catalog';

/** What came out of a pass, the views of organizations apart. */
export interface PassResult {
  assessments: Assessment[];
  views: OrganizationView[];
  problems: RunProblem[];
}

/** Passes over a catalog that changes, with what each remembers of those before. */
export class Passes {
  readonly #policy: Policy;
  readonly #memory: CatalogMemory;
  #known: ReadonlyMap<string, Entity> = new Map();
  #given = new Map<string, { key: string; assessment: Assessment }>();
  /** How many answers were known from before, of all passes. */
  kept = 0;

  constructor(policy: Policy = defaultPolicy) {
    this.#policy = policy;
    this.#memory = new CatalogMemory(policy);
  }

  /** What a pass comes to, beside one from scratch. */
  next(
    declared: Entity[],
    reported: Reported = nothingReported,
  ): { remembering: PassResult; scratch: PassResult } {
    const entities = asKnown(stitch(declared), this.#known);
    this.#known = new Map(
      entities.map(each => [stringifyEntityRef(each), each]),
    );
    return {
      remembering: this.#pass(entities, reported, this.#memory),
      scratch: this.#scratch(entities, reported),
    };
  }

  #pass(
    entities: Entity[],
    reported: Reported,
    memory: CatalogMemory,
  ): PassResult {
    const before = this.#given;
    this.#given = new Map();
    const catalog = atOnce(
      readCatalog(entities, this.#policy, reported, memory),
    );
    const answers = catalog.answers({
      digest: same,
      answerTo: (ref, key) =>
        before.get(ref)?.key === key ? before.get(ref)?.assessment : undefined,
    });
    for (const answer of answers) {
      if (answer) {
        const { ref, key, assessment } = answer;
        this.kept += assessment ? 0 : 1;
        this.#given.set(ref, {
          key: key!,
          assessment: assessment ?? before.get(ref)!.assessment,
        });
      }
    }
    return {
      assessments: [...this.#given.values()].map(({ assessment }) =>
        withoutOrganizationView(assessment),
      ),
      views: catalog.views(),
      problems: catalog.problems,
    };
  }

  #scratch(entities: Entity[], reported: Reported): PassResult {
    const catalog = atOnce(readCatalog(entities, this.#policy, reported));
    return {
      assessments: [...catalog.answers()].flatMap(answer =>
        answer?.assessment ? [withoutOrganizationView(answer.assessment)] : [],
      ),
      views: catalog.views(),
      problems: catalog.problems,
    };
  }
}

/** What says the same is the same object, as of a catalog read in looks. */
function asKnown(
  entities: Entity[],
  known: ReadonlyMap<string, Entity>,
): Entity[] {
  return entities.map(each => {
    const before = known.get(stringifyEntityRef(each));
    return before && JSON.stringify(before) === JSON.stringify(each)
      ? before
      : each;
  });
}

function same(text: string): string {
  return text;
}
