import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { Turns } from '../schedule/Turns';
import type { CatalogReader } from './CatalogReader';

/** From this share of entities on, reading all of them is as quick. */
const readAllShare = 0.2;
/** So many are read by their references in any case. */
const fewEntities = 500;

/** How the entities of a {@link CatalogReading} were come by. */
export type ReadingKind = 'all' | 'changed' | 'hinted';

/** The catalog as it stands, as far as this process can tell. */
export interface CatalogReading {
  kind: ReadingKind;
  /** The same list as of the last reading where nothing changed. */
  entities: readonly Entity[];
  /** How many of them were read for it; the others were known. */
  fetched: number;
  /** All were read, and are word for word those that were known. */
  asKnown?: boolean;
}

/**
 * Remembers the entities that were read, and reads again what changed. An
 * entity is known by its etag, a hash of all that it says and is said of it, so
 * what is remembered can be missing or outdated, and never wrong: a look at the
 * etags of the whole catalog tells.
 */
export class KnownCatalog {
  readonly #reader: CatalogReader;
  readonly #readAllEveryMs: number;
  readonly #now: () => number;
  #entities: ReadonlyMap<string, Entity> = new Map();
  #list: readonly Entity[] = [];
  /** By etag, the references of those that are known. */
  #refs = new Map<string, string>();
  #readAllAt: number | undefined;

  constructor(options: {
    reader: CatalogReader;
    /** How long to rely on etags, in milliseconds. */
    readAllEveryMs: number;
    now?: () => number;
  }) {
    this.#reader = options.reader;
    this.#readAllEveryMs = options.readAllEveryMs;
    this.#now = options.now ?? Date.now;
  }

  /** The whole catalog; throws rather than take a part for it. */
  async read(signal: AbortSignal): Promise<CatalogReading> {
    return this.readsAll ? this.#readAll(signal) : this.#look(signal);
  }

  /** Whether the next look reads everything anew. */
  get readsAll(): boolean {
    const age = this.#now() - (this.#readAllAt ?? -Infinity);
    // A clock that is put back makes it negative.
    return !(age >= 0 && age < this.#readAllEveryMs);
  }

  /** Of some entities and what they are related to, those that are not known so. */
  async newsOf(
    refs: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<Entity[]> {
    const found = this.#unknownOf(await this.#reader.readByRefs(refs, signal));
    const around = new Set(
      found.flatMap(entity => [
        ...targetsOf(entity),
        ...targetsOf(this.#entities.get(refOf(entity))),
      ]),
    );
    const asked = [...around].filter(ref => !refs.has(ref));
    const related = await this.#reader.readByRefs(new Set(asked), signal);
    return [...found, ...this.#unknownOf(related)];
  }

  /** Takes in what {@link newsOf} found; whatever else changed is not seen. */
  learn(news: readonly Entity[]): CatalogReading {
    const known = new Map(this.#entities);
    for (const entity of news) {
      known.set(refOf(entity), entity);
    }
    this.#know(known);
    return this.#reading('hinted', news.length);
  }

  /** Everything must be read anew at the next look. */
  forget(): void {
    this.#readAllAt = undefined;
  }

  async #readAll(signal: AbortSignal): Promise<CatalogReading> {
    const startedAt = this.#now();
    const known = this.#entities;
    const entities = await this.#reader.read(signal, { known });
    const before = new Set(this.#list);
    const asKnown =
      entities.length === before.size &&
      entities.every(entity => before.has(entity));
    if (!asKnown) {
      this.#know(await byRef(entities, new Turns(signal)));
    }
    // Without an etag there is no telling what changed.
    const comparable =
      entities.length > 0 && entities.every(({ metadata }) => metadata.etag);
    this.#readAllAt = comparable ? startedAt : undefined;
    return { ...this.#reading('all', entities.length), asKnown };
  }

  async #look(signal: AbortSignal): Promise<CatalogReading> {
    const etags = await this.#reader.readEtags(signal, entity =>
      this.#refOf(entity),
    );
    const outdated = new Set<string>();
    for (const [ref, etag] of etags) {
      if (!etag || this.#entities.get(ref)?.metadata.etag !== etag) {
        outdated.add(ref);
      }
    }
    if (outdated.size > Math.max(fewEntities, etags.size * readAllShare)) {
      return this.#readAll(signal);
    }
    if (outdated.size === 0 && etags.size === this.#entities.size) {
      return this.#reading('changed', 0);
    }
    const fetched = await this.#reader.readByRefs(outdated, signal);
    // One that is gone by now stays as it was until a look misses it.
    const known = new Map(this.#entities);
    for (const [ref, entity] of fetched) {
      known.set(ref, entity);
    }
    for (const ref of this.#entities.keys()) {
      if (!etags.has(ref)) {
        known.delete(ref);
      }
    }
    this.#know(known);
    return this.#reading('changed', fetched.size);
  }

  #unknownOf(entities: ReadonlyMap<string, Entity>): Entity[] {
    return [...entities].flatMap(([ref, entity]) =>
      this.#entities.get(ref)?.metadata.etag === entity.metadata.etag
        ? []
        : [entity],
    );
  }

  #reading(kind: ReadingKind, fetched: number): CatalogReading {
    return { kind, entities: this.#list, fetched };
  }

  #know(entities: ReadonlyMap<string, Entity>): void {
    this.#entities = entities;
    this.#list = [...entities.values()];
    this.#refs = new Map();
    for (const [ref, { metadata }] of entities) {
      if (metadata.etag) {
        this.#refs.set(metadata.etag, ref);
      }
    }
  }

  /** To find a text takes less than to put it together, and most are known. */
  #refOf(entity: Entity): string {
    const ref = this.#refs.get(entity.metadata.etag ?? '');
    const known = ref && this.#entities.get(ref);
    return known &&
      known.kind === entity.kind &&
      known.metadata.name === entity.metadata.name &&
      known.metadata.namespace === entity.metadata.namespace
      ? ref
      : refOf(entity);
  }
}

/** Of one that is there twice, the later one. */
async function byRef(
  entities: readonly Entity[],
  turns: Turns,
): Promise<Map<string, Entity>> {
  const byRefs = new Map<string, Entity>();
  for (const entity of entities) {
    byRefs.set(refOf(entity), entity);
    if (turns.isOver) {
      await turns.pass();
    }
  }
  return byRefs;
}

function refOf(entity: Entity): string {
  return stringifyEntityRef(entity);
}

function targetsOf(entity: Entity | undefined): string[] {
  return (entity?.relations ?? []).map(({ targetRef }) =>
    targetRef.toLocaleLowerCase('en-US'),
  );
}
