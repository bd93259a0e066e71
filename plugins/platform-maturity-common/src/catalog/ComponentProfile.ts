import { getJsonValueAtPath } from '@backstage/filter-predicates';
import type { JsonValue } from '@backstage/types';
import type { Policy } from '../policy';
import {
  capabilityIds,
  holds,
  matchSignals,
  practiceIds,
  type CapabilityId,
  type Evidence,
  type PracticeId,
} from '../practices';
import { recordOf } from '../facts/recordOf';
import type { CollectorFailure } from '../reports';
import { listIn, type CatalogIndex } from './CatalogIndex';
import type { CatalogItem } from './CatalogItem';
import type { CatalogMemory } from './CatalogMemory';
import { areSame } from './portfolio';
import { profileMatches, type ProfileMatches } from './profileMatches';

/** What the rules see in one component; computed once, used by every scope it is in. */
export interface ComponentProfile extends ProfileMatches {
  item: CatalogItem;
  /** Whether the policy's filter lets it count. */
  counted: boolean;
  isService: boolean;
  /** Practices that an annotation declares not to apply. */
  notApplicable?: ReadonlyMap<PracticeId | CapabilityId, Evidence>;
  /** Practices whose outcome a failing collector told, until it expired. */
  lost?: ReadonlyMap<string, CollectorFailure>;
  technologies: string[];
  clouds: string[];
  onKubernetes: boolean;
  /** `dependsOn` and `consumesApi` relations that leave it. */
  dependencies: number;
}

/** Reads the profiles of components. */
export class ComponentProfiler {
  readonly #index: CatalogIndex;
  readonly #policy: Policy;
  readonly #memory: CatalogMemory;
  readonly #technologyByTag: Map<string, string>;
  readonly #resourcesByRepository: Map<string, CatalogItem[]>;

  constructor(index: CatalogIndex, memory: CatalogMemory) {
    const { policy } = memory;
    this.#index = index;
    this.#policy = policy;
    this.#memory = memory;
    this.#technologyByTag = new Map(
      Object.entries(policy.technologies).flatMap(([technology, tags]) =>
        tags.map(tag => [tag.toLocaleLowerCase('en-US'), technology] as const),
      ),
    );
    this.#resourcesByRepository = resourcesByRepository(index);
  }

  /** The same object as before, where the same is seen in a component. */
  profile(item: CatalogItem): ComponentProfile {
    const seen = this.#memory.seenIn(item);
    const read = this.#read(item);
    if (!seen.profile || !saysTheSame(seen.profile, read)) {
      seen.profile = read;
    }
    return seen.profile;
  }

  #read(item: CatalogItem): ComponentProfile {
    const { components } = this.#policy;
    const related = this.#index.relatedResources(item.ref);
    const dependencies = this.#index.related(item.ref, 'resource', 'dependsOn');
    return {
      item,
      counted: passes(item, components),
      isService: components.serviceTypes.includes(item.type ?? ''),
      ...this.#matches(item, related),
      technologies: this.technologiesOf(item),
      clouds: [
        ...new Set(
          [item, ...dependencies].flatMap(each => this.cloudsOf(each)),
        ),
      ],
      onKubernetes: [item, ...dependencies].some(each =>
        this.isKubernetes(each),
      ),
      dependencies: this.#index
        .targets(item.ref, 'dependsOn', 'consumesApi')
        .filter(target => target !== item.ref).length,
    };
  }

  cloudsOf(item: CatalogItem): string[] {
    const seen = this.#memory.seenIn(item);
    seen.clouds ??= namesThatMatch(this.#policy.clouds, item.entity);
    return seen.clouds;
  }

  regimesOf(item: CatalogItem): string[] {
    const seen = this.#memory.seenIn(item);
    seen.regimes ??= namesThatMatch(this.#policy.regimes, item.entity);
    return seen.regimes;
  }

  isKubernetes(item: CatalogItem): boolean {
    const seen = this.#memory.seenIn(item);
    seen.onKubernetes ??= holds(this.#policy.kubernetes, item.entity);
    return seen.onKubernetes;
  }

  technologiesOf(item: CatalogItem): string[] {
    const seen = this.#memory.seenIn(item);
    seen.technologies ??= this.#technologiesIn(item);
    return seen.technologies;
  }

  #technologiesIn({ tags }: CatalogItem): string[] {
    const found = tags.flatMap(tag => {
      const whole = tag.toLocaleLowerCase('en-US');
      return (
        this.#technologyByTag.get(whole) ??
        this.#technologyByTag.get(whole.split(' ')[0]) ??
        []
      );
    });
    return [...new Set(found)];
  }

  #matches(item: CatalogItem, related: CatalogItem[]): ProfileMatches {
    const resources = [...new Set([...related, ...this.#sameRepository(item)])];
    const seen = this.#memory.seenIn(item);
    if (!seen.matches || !areSame(seen.matches.resources, resources)) {
      seen.matches = { resources, of: this.#matchesBeside(item, resources) };
    }
    return seen.matches.of;
  }

  #matchesBeside(
    item: CatalogItem,
    resources: readonly CatalogItem[],
  ): ProfileMatches {
    const matchesOf = (id: PracticeId | CapabilityId) => {
      const { signals } =
        id in this.#policy.practices
          ? this.#policy.practices[id as PracticeId]
          : this.#policy.capabilities[id as CapabilityId];
      return matchSignals(item, resources, signals);
    };
    return profileMatches(
      recordOf([...practiceIds, ...capabilityIds], matchesOf),
    );
  }

  #sameRepository({ entity }: CatalogItem): CatalogItem[] {
    const slug = entity.metadata.annotations?.['github.com/project-slug'];
    return (
      (slug &&
        this.#resourcesByRepository.get(slug.toLocaleLowerCase('en-US'))) ||
      []
    );
  }
}

/** Of two profiles of the same item, under the same policy. */
function saysTheSame(one: ComponentProfile, other: ComponentProfile): boolean {
  return (
    one.matches === other.matches &&
    areSame(one.clouds, other.clouds) &&
    one.onKubernetes === other.onKubernetes &&
    one.dependencies === other.dependencies
  );
}

function passes(
  { type, lifecycle }: CatalogItem,
  { types, excludedLifecycles }: Policy['components'],
): boolean {
  return (
    (!types || types.includes(type ?? '')) &&
    !excludedLifecycles.includes(lifecycle?.toLocaleLowerCase('en-US') ?? '')
  );
}

function namesThatMatch(filters: Policy['clouds'], entity: object): string[] {
  return Object.keys(filters).filter(name => holds(filters[name], entity));
}

/**
 * Pipelines are registered as resources that name the repository they build,
 * without a relation to the component whose code is in it.
 */
function resourcesByRepository(
  index: CatalogIndex,
): Map<string, CatalogItem[]> {
  const byRepository = new Map<string, CatalogItem[]>();
  for (const item of index.ofKind('resource')) {
    const repository = getJsonValueAtPath(
      item.entity as unknown as JsonValue,
      'spec.implementation.spec.repository',
    );
    if (typeof repository === 'string') {
      listIn(byRepository, repository.toLocaleLowerCase('en-US')).push(item);
    }
  }
  return byRepository;
}
