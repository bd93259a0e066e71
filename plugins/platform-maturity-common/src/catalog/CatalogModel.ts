import type { Entity } from '@backstage/catalog-model';
import type { Policy } from '../policy';
import { capabilityIds, holds, type OrganizationSignal } from '../practices';
import type { Reported } from '../reports';
import { CatalogIndex, listIn } from './CatalogIndex';
import type { CatalogItem } from './CatalogItem';
import type { CatalogMemory } from './CatalogMemory';
import { ComponentProfiler, type ComponentProfile } from './ComponentProfile';
import { Hierarchy } from './Hierarchy';
import { hasSameResources, hasSameScopes, type LastRead } from './LastRead';
import { organizationRoots } from './organizationRoots';
import { Overrides } from './Overrides';
import { Ownership } from './Ownership';
import type { Portfolio } from './portfolio';
import type { ProblemLog } from './ProblemLog';
import { ReportIndex } from './ReportIndex';
import type { Steps } from '../facts/steps';
import { TeamSizes } from './TeamSizes';
import { toldProfile } from './toldProfile';

/** Which optional metadata anything in the whole catalog declares. */
export interface Declared {
  clouds: boolean;
  kubernetes: boolean;
  dependencies: boolean;
  tools: boolean;
  technologies: boolean;
  regimes: boolean;
}

/** A catalog as the rules see it: profiles of components, who owns them, what belongs where. */
export class CatalogModel {
  readonly policy: Policy;
  /** What was told beside the catalog. */
  readonly reports: ReportIndex;
  readonly index: CatalogIndex;
  readonly ownership: Ownership;
  readonly overrides: Overrides;
  readonly teamSizes: TeamSizes;
  readonly domains: Hierarchy;
  readonly profiler: ComponentProfiler;
  /** What was read of the same objects before. */
  readonly memory: CatalogMemory;

  readonly #profiles = new Map<string, ComponentProfile>();
  /** What the catalog alone shows of components. */
  readonly #shown = new Map<string, ComponentProfile>();
  readonly #componentsByOwner = new Map<string, ComponentProfile[]>();
  readonly #resourcesByOwner = new Map<
    string,
    Portfolio['resources'][number][]
  >();
  readonly #resources: Portfolio['resources'][number][] = [];
  readonly #matching = new Map<OrganizationSignal, CatalogItem[]>();
  readonly #regulated = new Map<string, CatalogItem>();
  #portfolios: ReadonlyMap<string, Portfolio> = new Map();
  #portfolio: Portfolio = { components: [], resources: [] };
  #declared: Declared | undefined;
  #isScopedAsBefore = false;

  static *build(
    entities: Iterable<Entity>,
    memory: CatalogMemory,
    problems: ProblemLog,
    reported: Reported,
  ): Steps<CatalogModel> {
    const { policy } = memory;
    const index = yield* CatalogIndex.build(entities, problems, memory);
    const reports = yield* ReportIndex.build(
      reported,
      index,
      organizationRoots(index, policy),
      problems,
    );
    const { owners } = memory.foundBy(index.relations);
    const ownership = new Ownership(index, problems, owners);
    yield;
    const overrides = new Overrides(index, policy, problems);
    yield;
    const profiler = new ComponentProfiler(index, memory);
    yield;
    const parts = { index, reports, ownership, overrides, profiler };
    const model = new CatalogModel(memory, parts);
    yield* model.#readComponents();
    yield* model.#readResources();
    yield* model.#readEverything();
    return model;
  }

  private constructor(
    memory: CatalogMemory,
    {
      index,
      reports,
      ownership,
      overrides,
      profiler,
    }: Pick<
      CatalogModel,
      'index' | 'reports' | 'ownership' | 'overrides' | 'profiler'
    >,
  ) {
    this.policy = memory.policy;
    this.memory = memory;
    this.index = index;
    this.reports = reports;
    this.ownership = ownership;
    this.overrides = overrides;
    this.profiler = profiler;
    this.domains = new Hierarchy(index, 'domain', {
      toChild: 'hasPart',
      toParent: 'partOf',
    });
    this.teamSizes = new TeamSizes(index, ownership, overrides.sizes);
  }

  *#readComponents(): Steps<void> {
    const { last } = this.memory;
    const known =
      last && hasSameResources(this, last) ? last.profiles : undefined;
    for (const item of this.index.ofKind('component')) {
      const before = known?.get(item.ref);
      const shown =
        before?.item === item ? before : this.profiler.profile(item);
      const seen = this.memory.seenIn(item);
      seen.told = toldProfile(shown, this, seen.told);
      const profile = seen.told?.profile ?? shown;
      this.#shown.set(item.ref, shown);
      this.#profiles.set(item.ref, profile);
      if (profile.counted) {
        for (const owner of this.ownership.ownersOf(item.ref).refs) {
          listIn(this.#componentsByOwner, owner).push(profile);
        }
      }
      yield;
    }
  }

  *#readResources(): Steps<void> {
    for (const item of this.index.ofKind('resource')) {
      const seen = this.memory.seenIn(item);
      seen.resource ??= { item, clouds: this.profiler.cloudsOf(item) };
      const { resource } = seen;
      this.#resources.push(resource);
      for (const owner of this.ownership.ownersOf(item.ref).refs) {
        listIn(this.#resourcesByOwner, owner).push(resource);
      }
      yield;
    }
  }

  *#readEverything(): Steps<void> {
    const signals = capabilityIds.flatMap(
      id => this.policy.capabilities[id].organizationSignals,
    );
    for (const item of this.index.all()) {
      const seen = this.memory.seenIn(item);
      seen.organizationSignals ??= signals.filter(({ filter }) =>
        holds(filter, item.entity),
      );
      for (const signal of seen.organizationSignals) {
        listIn(this.#matching, signal).push(item);
      }
      if (this.profiler.regimesOf(item).length > 0) {
        this.#regulated.set(item.ref, item);
      }
      yield;
    }
    const { last } = this.memory;
    this.#isScopedAsBefore =
      last !== undefined && (yield* hasSameScopes(this.#read, last));
    yield;
    const owners = [
      ...this.#componentsByOwner.keys(),
      ...this.#resourcesByOwner.keys(),
    ];
    this.#portfolios = this.memory.portfoliosOf(
      new Map(owners.map(owner => [owner, this.portfolioOf([owner])])),
    );
    yield;
    const all = [...this.#profiles.values()];
    const resources = this.#resources;
    const hasClouds = ({ clouds }: { clouds: string[] }) => clouds.length > 0;
    this.#portfolio = {
      components: all.filter(({ counted }) => counted),
      resources,
    };
    yield;
    this.#declared = {
      clouds: all.some(hasClouds) || resources.some(hasClouds),
      kubernetes: all.some(({ onKubernetes }) => onKubernetes),
      dependencies: all.some(({ dependencies }) => dependencies > 0),
      tools: all.some(({ tools }) => tools.length > 0),
      technologies: all.some(({ technologies }) => technologies.length > 0),
      regimes: this.#regulated.size > 0,
    };
  }

  /** Lets the next pass know all that was read. */
  remember(subjects: LastRead['subjects']): void {
    this.memory.remember({ ...this.#read, subjects });
  }

  /** Entities that declare a regime, by reference. */
  get regulated(): ReadonlyMap<string, CatalogItem> {
    return this.#regulated;
  }

  get #read(): Omit<LastRead, 'subjects'> {
    return {
      index: this.index,
      profiles: this.#shown,
      sizes: this.overrides.sizes,
    };
  }

  /** What anything in the whole catalog declares. */
  get declared(): Declared {
    return this.#declared!;
  }

  /** Whether subjects that stay as they are have the scopes of the last pass. */
  get isScopedAsBefore(): boolean {
    return this.#isScopedAsBefore;
  }

  /** Components that count and resources, of everybody. */
  get portfolio(): Portfolio {
    return this.#portfolio;
  }

  /** All entities that a signal of the organization asks for. */
  matching(signal: OrganizationSignal): readonly CatalogItem[] {
    return this.#matching.get(signal) ?? [];
  }

  profile(ref: string): ComponentProfile | undefined {
    return this.#profiles.get(ref);
  }

  /** What one owner owns: the same object as long as it is the same. */
  ownedBy(owner: string): Portfolio | undefined {
    return this.#portfolios.get(owner);
  }

  /** What some owners own; what two of them own together counts once. */
  portfolioOf(owners: readonly string[]): Portfolio {
    if (owners.length === 1) {
      return {
        components: this.#componentsByOwner.get(owners[0]) ?? [],
        resources: this.#resourcesByOwner.get(owners[0]) ?? [],
      };
    }
    return {
      components: distinct(
        owners.flatMap(owner => this.#componentsByOwner.get(owner) ?? []),
      ),
      resources: distinct(
        owners.flatMap(owner => this.#resourcesByOwner.get(owner) ?? []),
      ),
    };
  }

  /** Existing owners of at least one component that counts. */
  teams(): string[] {
    return [...this.#componentsByOwner.keys()].sort();
  }

  ownsComponents(owner: string): boolean {
    return this.#componentsByOwner.has(owner);
  }

  /** Components that are direct parts of a system. */
  componentsOfSystem(system: string): CatalogItem[] {
    return this.index.related(system, 'component', 'hasPart');
  }

  /** Systems that are direct parts of a domain. */
  systemsOfDomain(domain: string): CatalogItem[] {
    return this.index.related(domain, 'system', 'hasPart');
  }
}

function distinct<TItem>(items: TItem[]): TItem[] {
  return [...new Set(items)];
}
