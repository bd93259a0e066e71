import type { Entity } from '@backstage/catalog-model';
import type { Policy } from '../policy';
import type { OrganizationSignal } from '../practices';
import { readItem, type CatalogItem } from './CatalogItem';
import type { ComponentProfile } from './ComponentProfile';
import { forgetOthers } from './forgetOthers';
import { KnownFindings } from './KnownFindings';
import type { LastRead } from './LastRead';
import type { LastOwnerFacts } from './ownerFacts';
import type { Owners } from './Ownership';
import { areSame, type Portfolio } from './portfolio';
import type { ProblemLog } from './ProblemLog';
import type { ProfileMatches } from './profileMatches';
import type { SharedKeys } from './ReadingKeys';
import type { ComponentFindings } from './SubjectReading';
import type { ToldProfile } from './toldProfile';

type Problem = Parameters<ProblemLog['add']>;

/** What one entity says, whatever the others say. */
interface ItemReading {
  item: CatalogItem;
  problems: readonly Problem[];
}

/** What is seen in one entity. */
export interface SeenInItem {
  item: CatalogItem;
  /** By the type of a relation, the references that it leads to. */
  targets?: ReadonlyMap<string, string[]>;
  clouds?: string[];
  regimes?: string[];
  technologies?: string[];
  onKubernetes?: boolean;
  organizationSignals?: readonly OrganizationSignal[];
  /** What a component shows beside certain resources. */
  matches?: {
    resources: readonly CatalogItem[];
    of: ProfileMatches;
  };
  profile?: ComponentProfile;
  told?: ToldProfile;
  resource?: Portfolio['resources'][number];
}

/** What follows from the relations between entities alone, by reference. */
export interface FoundByRelations {
  owners: Map<string, Owners>;
  /** The nearest domains. */
  domains: Map<string, readonly string[]>;
}

/**
 * What was read of entities, to be read no more while they are the same
 * objects: of a catalog that is read again and again, most are. For one policy,
 * and one pass at a time.
 *
 * @public
 */
export class CatalogMemory {
  readonly policy: Policy;
  readonly #readings = new Map<Entity, ItemReading>();
  readonly #seen = new Map<string, SeenInItem>();
  #portfolios: ReadonlyMap<string, Portfolio> = new Map();
  readonly #keys = new WeakMap<object, SharedKeys>();
  readonly #found = new WeakMap<object, FoundByRelations>();
  /**
   * The last findings of components by reference, with the practices that were
   * recorded.
   *
   * @internal
   */
  readonly findings = new Map<
    string,
    { profile: ComponentProfile; recorded: string; findings: ComponentFindings }
  >();
  /** @internal */
  readonly scopes = new KnownFindings();
  #ownerFacts: LastOwnerFacts | undefined;
  #last: LastRead | undefined;

  constructor(policy: Policy) {
    this.policy = policy;
  }

  /**
   * Reads an entity, and tells its problems each time.
   *
   * @internal
   */
  itemOf(entity: Entity, problems: ProblemLog): CatalogItem | undefined {
    const known = this.#readings.get(entity);
    if (known) {
      known.problems.forEach(problem => problems.add(...problem));
      return known.item;
    }
    const noted: Problem[] = [];
    const item = readItem(entity, {
      add: (...problem) => {
        noted.push(problem);
        problems.add(...problem);
      },
    });
    // What is no entity at all need not even be an object.
    if (item) {
      this.#readings.set(entity, { item, problems: noted });
    }
    return item;
  }

  /**
   * What was seen in an entity, to be added to.
   *
   * @internal
   */
  seenIn(item: CatalogItem): SeenInItem {
    let seen = this.#seen.get(item.ref);
    if (seen?.item !== item) {
      seen = { item };
      this.#seen.set(item.ref, seen);
    }
    return seen;
  }

  /**
   * What each owner owns: the same object as before where it owns the same.
   *
   * @internal
   */
  portfoliosOf(owned: ReadonlyMap<string, Portfolio>): typeof owned {
    const portfolios = new Map<string, Portfolio>();
    for (const [owner, portfolio] of owned) {
      const { components, resources } = portfolio;
      const known = this.#portfolios.get(owner);
      const isKnown =
        known &&
        areSame(known.components, components) &&
        areSame(known.resources, resources);
      portfolios.set(owner, isKnown ? known : portfolio);
    }
    this.#portfolios = portfolios;
    return portfolios;
  }

  /**
   * What was found of entities that are related in this way, to be added to.
   *
   * @internal
   */
  foundBy(relations: object): FoundByRelations {
    let found = this.#found.get(relations);
    if (!found) {
      found = { owners: new Map(), domains: new Map() };
      this.#found.set(relations, found);
    }
    return found;
  }

  /**
   * The last catalog that was read as a whole.
   *
   * @internal
   */
  get last(): LastRead | undefined {
    return this.#last;
  }

  /**
   * Notes a catalog that was read as a whole, and forgets what is not in it.
   *
   * @internal
   */
  remember(last: LastRead): void {
    this.#last = last;
    const { index, profiles } = last;
    const isThere = (ref: string) => index.get(ref) !== undefined;
    forgetOthers(this.#seen, index.size, isThere);
    forgetOthers(this.findings, profiles.size, isThere);
    forgetOthers(
      this.#readings,
      index.size,
      (_, { item }) => index.get(item.ref) === item,
    );
  }

  /**
   * Keys that were shortened in some way.
   *
   * @internal
   */
  keysBy(digest: (text: string) => string): SharedKeys {
    let keys = this.#keys.get(digest);
    if (!keys) {
      keys = {
        parts: new Map(),
        findings: new Map(),
        grounds: new Map(),
        standings: new Map(),
      };
      this.#keys.set(digest, keys);
    }
    return keys;
  }

  /**
   * The facts of owners that the last pass came to.
   *
   * @internal
   */
  get ownerFacts(): LastOwnerFacts | undefined {
    return this.#ownerFacts;
  }

  /** @internal */
  set ownerFacts(last: LastOwnerFacts | undefined) {
    this.#ownerFacts = last;
  }
}
