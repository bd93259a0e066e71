import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { attributesOf } from './attributes';

/** Without these an entity has no attributes. */
const leastFields = ['kind', 'metadata.name', 'metadata.namespace'];

/** So long a look that is under way is waited for: it may never come back. */
const longestWaitMs = 50;

/** Whoever asks for more looks alone. */
const mostShared = 1_000;

type Attributes = ReadonlyMap<string, string>;

/** What several ask for, before it is asked. */
interface Look {
  refs: Set<string>;
  found: Promise<Attributes>;
}

/**
 * Reads what entities are told by as they are now. What is asked for while a
 * look at the same fields is under way goes together in the next one: many who
 * open a page at the same time ask for the same entities, and to read them is
 * most of the work. Each answer is of after it was asked for.
 */
export class AttributesNow {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  /** By their fields. */
  readonly #next = new Map<string, Look>();
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** By reference, of those that are there; perhaps of others, too. */
  async of(refs: readonly string[], fields: string[]): Promise<Attributes> {
    const key = [...fields].sort().join(' ');
    if (refs.length > mostShared) {
      return this.#read(refs, fields);
    }
    let look = this.#next.get(key);
    if (!look || look.refs.size + refs.length > mostShared) {
      look = this.#look(key, fields);
      this.#next.set(key, look);
    }
    refs.forEach(ref => look.refs.add(ref));
    return look.found;
  }

  #look(key: string, fields: string[]): Look {
    const refs = new Set<string>();
    const look: Look = {
      refs,
      found: this.#turn(key).then(() => {
        if (this.#next.get(key) === look) {
          this.#next.delete(key);
        }
        return this.#noted(key, this.#read([...refs], fields));
      }),
    };
    return look;
  }

  /** Lets others wait for a look. */
  async #noted<TResult>(
    key: string,
    reading: Promise<TResult>,
  ): Promise<TResult> {
    this.#underWay.set(key, reading);
    try {
      return await reading;
    } finally {
      if (this.#underWay.get(key) === reading) {
        this.#underWay.delete(key);
      }
    }
  }

  /** Once the look that is under way has come back. */
  async #turn(key: string): Promise<void> {
    const before = this.#underWay.get(key);
    if (before) {
      // Whoever asked for it is told why it failed.
      const settled = before.catch(() => {});
      await Promise.race([settled, sleep(longestWaitMs)]);
    }
  }

  async #read(
    refs: readonly string[],
    fields: readonly string[],
  ): Promise<Attributes> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs: [...refs],
        fields: [...new Set([...leastFields, ...fields])],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const attributes = new Map<string, string>();
    refs.forEach((ref, index) => {
      const entity = items[index] as Entity | undefined;
      if (entity) {
        attributes.set(ref, attributesOf(entity));
      }
    });
    return attributes;
  }
}
