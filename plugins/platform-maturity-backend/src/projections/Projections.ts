import { createHash } from 'node:crypto';
import {
  type Policy,
  type Reported,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentStore } from '../assessments/AssessmentStore';
import type { View } from '../permissions/Access';
import { Turns } from '../schedule/Turns';
import type {
  EntityStore,
  Generation,
  ReadEntity,
} from '../visibility/EntityStore';
import { ProjectedAssessments } from './ProjectedAssessments';
import { Projector } from './Projector';
import { readableEntities } from './readableEntities';
import { readableReports } from './readableReports';

/** Beyond so many subjects, what was not used for longest is forgotten. */
export const defaultSubjectLimit = 25_000;

interface Entry {
  /** The id of what it was made of. */
  generation: string;
  projected: Promise<ProjectedAssessments>;
  /** Absent until it is there. */
  made?: Made;
}

interface Made {
  projected: ProjectedAssessments;
  /** Equal where the same entities are readable. */
  readable: string;
  /** Remembers these, for what a refresh finds next. */
  projector: Projector;
}

/**
 * Assesses, for callers who may read some entities, what a catalog of these
 * alone would say: the same as if the others did not exist. Callers who may read
 * the same share a projection, until a refresh finds something new.
 */
export class Projections {
  readonly #entities: EntityStore;
  readonly #reported: { read(): Promise<Reported> };
  readonly #policy: Policy;
  readonly #policyHash: string;
  readonly #subjectLimit: number;
  /** By conditions; what was used last comes last. */
  readonly #entries = new Map<string, Entry>();
  /** One at a time, as each holds the entities in memory while it is made. */
  #making: Promise<unknown> = Promise.resolve();

  constructor(options: {
    entities: EntityStore;
    /** What is told from elsewhere. */
    reported: { read(): Promise<Reported> };
    policy: Policy;
    policyHash: string;
    subjectLimit?: number;
  }) {
    this.#subjectLimit = options.subjectLimit ?? defaultSubjectLimit;
    this.#entities = options.entities;
    this.#reported = options.reported;
    this.#policy = options.policy;
    this.#policyHash = options.policyHash;
  }

  /** What the viewer may read the assessments of; made on first use. */
  async of(view: View): Promise<AssessmentStore> {
    if (!view.conditions) {
      return this.#nothing();
    }
    const generation = await this.#entities.generation();
    if (!generation) {
      return this.#nothing();
    }
    const { key } = view.conditions;
    let entry = this.#entries.get(key);
    this.#entries.delete(key);
    if (entry?.generation !== generation.id) {
      entry = this.#begin(key, view, generation, entry?.made?.projector);
    }
    this.#entries.set(key, entry);
    return (await entry.projected).confirmed(generation.checkedAt);
  }

  #begin(
    key: string,
    view: View,
    generation: Generation,
    projector = new Projector(this.#policy),
  ): Entry {
    const making = this.#making.then(() =>
      this.#make(view, generation, projector),
    );
    this.#making = making.catch(() => undefined);
    const entry: Entry = {
      generation: generation.id,
      projected: making.then(({ projected }) => projected),
    };
    making.then(
      made => {
        entry.made = made;
        this.#forgetOldest();
      },
      () => {
        if (this.#entries.get(key) === entry) {
          this.#entries.delete(key);
        }
      },
    );
    return entry;
  }

  async #make(
    view: View,
    generation: Generation,
    projector: Projector,
  ): Promise<Made> {
    const entities = await readableEntities(this.#entities, view);
    const refs = [...entities.keys()].sort();
    const readable = createHash('sha256').update(refs.join()).digest('hex');
    // Conditions may differ by person, and come to the same.
    const same = [...this.#entries.values()].find(
      entry =>
        entry.generation === generation.id && entry.made?.readable === readable,
    );
    if (same?.made) {
      return same.made;
    }
    const projected = await this.#project(entities, generation, projector);
    return { projected, readable, projector };
  }

  async #project(
    entities: ReadonlyMap<string, ReadEntity>,
    generation: Generation,
    projector: Projector,
  ): Promise<ProjectedAssessments> {
    const reported = readableReports(
      await this.#reported.read(),
      new Set(entities.keys()),
    );
    const assessments = await projector.project(entities, reported);
    const projected = this.#nothing(generation);
    const turns = new Turns(new AbortController().signal);
    for (const assessment of assessments) {
      projected.add(assessment);
      if (turns.isOver) {
        await turns.pass();
      }
    }
    return projected;
  }

  #nothing(generation?: Generation) {
    return new ProjectedAssessments({
      checkedAt: generation?.checkedAt ?? new Date(0).toISOString(),
      policyHash: this.#policyHash,
    });
  }

  #forgetOldest(): void {
    const kept = new Set<ProjectedAssessments>();
    let subjects = 0;
    for (const [key, { made }] of [...this.#entries].reverse()) {
      if (made && !kept.has(made.projected)) {
        subjects += made.projected.size;
        // The latest stays, however large: it was asked for just now.
        if (kept.size > 0 && subjects > this.#subjectLimit) {
          this.#entries.delete(key);
          subjects -= made.projected.size;
        } else {
          kept.add(made.projected);
        }
      }
    }
  }
}
