import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import {
  organizationRef,
  readCatalog,
  type Policy,
  type Reported,
} from '@paved/plugin-platform-maturity-common';
import type { AssessmentStore } from '../assessments/AssessmentStore';
import type { View } from '../permissions/Access';
import type { EntityStore } from '../visibility/EntityStore';
import { ProjectedAssessments } from './ProjectedAssessments';
import { readableEntities } from './readableEntities';
import { readableReports } from './readableReports';

/** The longest that a projection keeps requests waiting, about. */
const turnMs = 25;

/** Beyond so many subjects, what was not used for longest is forgotten. */
const subjectLimit = 25_000;

interface Entry {
  generation: string;
  projected: Promise<ProjectedAssessments>;
  /** Zero until it is there. */
  subjects: number;
}

/**
 * Assesses, for callers who may read some entities, what a catalog of these
 * alone would say: the same as if the others did not exist. Callers of equal
 * conditions share a projection, until the next refresh.
 */
export class Projections {
  readonly #entities: EntityStore;
  readonly #reported: { read(): Promise<Reported> };
  readonly #policy: Policy;
  readonly #policyHash: string;
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
  }) {
    this.#entities = options.entities;
    this.#reported = options.reported;
    this.#policy = options.policy;
    this.#policyHash = options.policyHash;
  }

  /** What the viewer may read the assessments of; made on first use. */
  async of(view: View): Promise<AssessmentStore> {
    const generation = await this.#entities.generation();
    if (!generation || !view.conditions) {
      return this.#nothing(generation);
    }
    const { key } = view.conditions;
    let entry = this.#entries.get(key);
    this.#entries.delete(key);
    if (entry?.generation !== generation) {
      entry = this.#begin(key, view, generation);
    }
    this.#entries.set(key, entry);
    return entry.projected;
  }

  #begin(key: string, view: View, generation: string): Entry {
    const projected = this.#making.then(() => this.#project(view, generation));
    this.#making = projected.catch(() => undefined);
    const entry: Entry = { generation, projected, subjects: 0 };
    projected.then(
      ({ size }) => {
        entry.subjects = size;
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

  async #project(
    view: View,
    generation: string,
  ): Promise<ProjectedAssessments> {
    const entities = await readableEntities(this.#entities, view);
    const readable: ReadonlySet<string> = new Set(entities.keys());
    const projected = this.#nothing(generation);
    const reported = readableReports(await this.#reported.read(), readable);
    const turn = turns();
    const steps = readCatalog(
      [...entities.values()].map(entity => among(entity, readable)),
      this.#policy,
      reported,
    );
    let step = steps.next();
    while (!step.done) {
      await turn();
      step = steps.next();
    }
    for (const answer of step.value.answers()) {
      await turn();
      if (answer?.assessment && answer.ref !== organizationRef) {
        await projected.add(answer.assessment);
      }
    }
    return projected;
  }

  #nothing(generation: string = new Date(0).toISOString()) {
    return new ProjectedAssessments({
      at: generation,
      policyHash: this.#policyHash,
    });
  }

  #forgetOldest(): void {
    let subjects = 0;
    for (const [key, entry] of [...this.#entries].reverse()) {
      // The latest stays, however large: it was asked for just now.
      if (subjects > 0 && subjects + entry.subjects > subjectLimit) {
        this.#entries.delete(key);
      } else {
        subjects += entry.subjects;
      }
    }
  }
}

/**
 * An entity without relations to what is not readable, which may come from
 * there. Owners stay, as the entity itself names them: one that is not readable
 * is one that does not exist.
 */
function among(entity: Entity, readable: ReadonlySet<string>): Entity {
  return {
    ...entity,
    relations: entity.relations?.filter(
      ({ type, targetRef }) =>
        type === 'ownedBy' ||
        readable.has(targetRef.toLocaleLowerCase('en-US')),
    ),
  };
}

/** Lets others have their turn, whenever it is time to. */
function turns(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started > turnMs) {
      await nextTurn();
      started = performance.now();
    }
  };
}
