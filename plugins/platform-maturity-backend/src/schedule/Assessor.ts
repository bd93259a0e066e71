import { hash } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import {
  CatalogMemory,
  readCatalog,
  type Assessment,
  type OrganizationView,
  type Policy,
  type ReadCatalog,
  type Reported,
  type RunProblem,
} from '@paved/plugin-platform-maturity-common';
import { contentHashOf } from '../assessments/hash';
import type { ChangedAssessment, Changes } from './RefreshStore';
import type { Turns } from './Turns';

/** An answer that was given, by what it rested on. */
interface GivenAnswer extends Pick<Assessment, 'approach' | 'stage'> {
  key: string;
  contentHash: string;
}

/** What an assessment of a whole catalog comes to. */
export interface Assessed {
  changes: Changes;
  /** To be asked once all changes were seen. */
  outcome(): {
    /** References of all that have an assessment. */
    subjects: ReadonlySet<string>;
    changed: number;
    problems: RunProblem[];
  };
}

/**
 * Assesses a catalog, and finds what differs from what is stored. It remembers
 * what each answer rested on: where that is the same and the answer is stored,
 * it is not computed again. What is remembered is true whoever wrote meanwhile,
 * as it is only believed where the stored answer is the one that was given.
 */
export class Assessor {
  readonly #policy: Policy;
  readonly #policyHash: string;
  readonly #memory: CatalogMemory;
  #given: ReadonlyMap<string, GivenAnswer> = new Map();

  constructor(options: { policy: Policy; policyHash: string }) {
    this.#policy = options.policy;
    this.#policyHash = options.policyHash;
    this.#memory = new CatalogMemory(options.policy);
  }

  /** Whether the answers that are stored are those that were given last. */
  gave(stored: ReadonlyMap<string, string>): boolean {
    if (stored.size !== this.#given.size) {
      return false;
    }
    for (const [ref, contentHash] of stored) {
      if (this.#given.get(ref)?.contentHash !== contentHash) {
        return false;
      }
    }
    return true;
  }

  /** Content hashes of the answers that were given last, by reference. */
  given(): Map<string, string> {
    const hashes = new Map<string, string>();
    for (const [ref, { contentHash }] of this.#given) {
      hashes.set(ref, contentHash);
    }
    return hashes;
  }

  async assess(
    entities: readonly Entity[],
    reported: Reported,
    options: {
      /** Content hashes of the stored assessments by reference. */
      stored: ReadonlyMap<string, string>;
      turns: Turns;
    },
  ): Promise<Assessed> {
    const { stored, turns } = options;
    const catalog = await turns.finish(
      readCatalog(entities, this.#policy, reported, this.#memory),
    );
    const given = new Map<string, GivenAnswer>();
    const changed = this.#changes(catalog, given, options);
    const { subjects } = catalog;
    let count = 0;
    const removed = [...stored.keys()].filter(ref => !subjects.has(ref));
    const views: OrganizationView[] = [];
    async function* counted() {
      for await (const change of changed) {
        count += 1;
        yield change;
      }
      // Of those that could not be assessed, nothing is kept.
      removed.push(
        ...[...subjects.keys()].filter(
          ref => stored.has(ref) && !given.has(ref),
        ),
      );
      views.push(...catalog.views());
    }
    return {
      changes: {
        changed: counted(),
        appeared: [...subjects.values()].filter(
          ({ kind, ref }) => kind === 'Component' && !stored.has(ref),
        ),
        removed,
        policy: { hash: this.#policyHash, value: this.#policy },
        views,
      },
      outcome: () => ({
        subjects: new Set(given.keys()),
        changed: count,
        problems: catalog.problems,
      }),
    };
  }

  /** The assessments that differ from what is stored. */
  async *#changes(
    catalog: ReadCatalog,
    given: Map<string, GivenAnswer>,
    { stored, turns }: Parameters<Assessor['assess']>[2],
  ): AsyncGenerator<ChangedAssessment, void> {
    const before = this.#given;
    const policyHash = this.#policyHash;
    const answerTo = (ref: string, key: string) => {
      const known = before.get(ref);
      return known?.key === key && stored.get(ref) === known.contentHash
        ? known
        : undefined;
    };
    for (const answer of catalog.answers({ digest, answerTo })) {
      if (answer) {
        const { ref, key, assessment } = answer;
        if (assessment) {
          const contentHash = contentHashOf(assessment, policyHash);
          const { approach, stage } = assessment;
          given.set(ref, { key: key!, contentHash, approach, stage });
          if (stored.get(ref) !== contentHash) {
            yield { assessment, contentHash, policyHash };
          }
        } else {
          given.set(ref, before.get(ref)!);
        }
      }
      if (turns.isOver) {
        await turns.pass();
      }
    }
    this.#given = given;
  }
}

function digest(text: string): string {
  return hash('sha256', text, 'base64');
}
