import { hash } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import {
  CatalogMemory,
  organizationRef,
  readCatalog,
  withOrganizationView,
  type Assessment,
  type Policy,
  type ReadCatalog,
  type Reported,
} from '@paved/plugin-platform-maturity-common';
import { Turns } from '../schedule/Turns';
import type { ReadEntity } from '../visibility/EntityStore';

/** An entity among those that are readable with it. */
interface AmongOthers {
  contentHash: string;
  entity: Entity;
}

/** What was answered, and on what it rested. */
interface KeyedAssessment {
  key: string;
  assessment: Assessment;
}

/**
 * Assesses the entities that some callers may read, again and again: what was
 * read of the same entities is not read again, and what an answer rests on tells
 * whether it has to be found anew.
 */
export class Projector {
  readonly #policy: Policy;
  #memory: CatalogMemory;
  #entities: ReadonlyMap<string, AmongOthers> = new Map();
  #answers: ReadonlyMap<string, KeyedAssessment> = new Map();

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#memory = new CatalogMemory(policy);
  }

  /** The assessments of readable entities alone, as if there were no others. */
  async project(
    readable: ReadonlyMap<string, ReadEntity>,
    reported: Reported,
  ): Promise<Iterable<Assessment>> {
    const memory = this.#memory;
    // What fails halfway is not gone on with.
    this.#memory = new CatalogMemory(this.#policy);
    const turns = new Turns(new AbortController().signal);
    const entities = new Map<string, AmongOthers>();
    for (const [ref, read] of readable) {
      entities.set(ref, this.#among(ref, read, readable));
      if (turns.isOver) {
        await turns.pass();
      }
    }
    const catalog = await turns.finish(
      readCatalog(
        [...entities.values()].map(({ entity }) => entity),
        this.#policy,
        reported,
        memory,
      ),
    );
    this.#answers = await this.#answersOf(catalog, turns);
    this.#entities = entities;
    this.#memory = memory;
    return [...this.#answers.values()].map(({ assessment }) => assessment);
  }

  /** An answer for each subject but the organization, which is shown to nobody. */
  async #answersOf(
    catalog: ReadCatalog,
    turns: Turns,
  ): Promise<ReadonlyMap<string, KeyedAssessment>> {
    const before = this.#answers;
    const answerTo = (ref: string, key: string) => {
      const known = before.get(ref);
      return known?.key === key ? known.assessment : undefined;
    };
    const answers = new Map<string, KeyedAssessment>();
    const again: KeyedAssessment[] = [];
    for (const answer of catalog.answers({ digest, answerTo })) {
      if (answer && answer.ref !== organizationRef) {
        const { ref, key, assessment } = answer;
        const given = assessment
          ? { key: key!, assessment }
          : { ...before.get(ref)! };
        answers.set(ref, given);
        if (!assessment) {
          again.push(given);
        }
      }
      if (turns.isOver) {
        await turns.pass();
      }
    }
    // What all are told of their organization is no part of the key.
    const views = new Map(catalog.views().map(view => [view.root, view]));
    for (const given of again) {
      const { root } = given.assessment.organizationScope;
      given.assessment = withOrganizationView(
        given.assessment,
        views.get(root)!,
      );
      if (turns.isOver) {
        await turns.pass();
      }
    }
    return answers;
  }

  /**
   * An entity without relations to what is not readable, which may come from
   * there. Owners stay, as the entity itself names them: one that is not
   * readable is one that does not exist. The same object as before where it
   * says the same.
   */
  #among(
    ref: string,
    { entity, contentHash }: ReadEntity,
    readable: ReadonlyMap<string, unknown>,
  ): AmongOthers {
    const relations = entity.relations?.filter(
      ({ type, targetRef }) =>
        type === 'ownedBy' ||
        readable.has(targetRef.toLocaleLowerCase('en-US')),
    );
    const known = this.#entities.get(ref);
    return known?.contentHash === contentHash &&
      areSame(known.entity.relations, relations)
      ? known
      : { contentHash, entity: { ...entity, relations } };
  }
}

function areSame(
  before: Entity['relations'],
  now: Entity['relations'],
): boolean {
  return (
    before?.length === now?.length &&
    (now ?? []).every(
      ({ type, targetRef }, index) =>
        type === before![index].type && targetRef === before![index].targetRef,
    )
  );
}

function digest(text: string): string {
  return hash('sha256', text, 'base64');
}
