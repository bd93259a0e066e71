import { mapInSteps, pauseAfter, type Steps } from '../facts/steps';
import type { ComponentUse } from '../rollup/ComponentUse';
import { goldenPathsOf } from '../rollup/goldenPaths';
import type { GroupCounts } from '../rollup/teamLoad';
import { toolSprawlOf } from '../rollup/toolSprawl';
import type { CatalogModel } from './CatalogModel';
import { originOf } from './origin';
import { servicesIn } from './portfolio';
import type { RollUpReading } from './SubjectReading';
import type { ScopedSubject } from './subjects';

/** Kinds whose components somebody looks after as a whole. */
const rolledUpKinds = new Set(['system', 'domain', 'group']);

/** Rolls up what the scopes of a catalog use; reads each component once. */
export class RollUps {
  readonly #model: CatalogModel;
  /** References of the templates in the catalog. */
  readonly templates: ReadonlySet<string>;
  readonly #uses = new Map<string, ComponentUse>();
  readonly #domains: Map<string, readonly string[]>;
  /** Whether any component that counts is in a domain. */
  readonly anyDomain: boolean;

  constructor(model: CatalogModel) {
    this.#model = model;
    this.#domains = model.memory.foundBy(model.index.relations).domains;
    this.templates = new Set(
      model.index.ofKind('template').map(({ ref }) => ref),
    );
    this.anyDomain = model.portfolio.components.some(
      ({ item }) => this.domainsOf(item.ref).length > 0,
    );
  }

  /** Nothing of a scope without components, and of what is nobody's whole. */
  *of(scoped: ScopedSubject): Steps<RollUpReading | undefined> {
    const { item, components } = scoped;
    const whole = item === undefined;
    if (components.length === 0 || !(whole || rolledUpKinds.has(item.kind))) {
      return undefined;
    }
    const uses = yield* mapInSteps(components, ref => this.#useOf(ref));
    const tools = toolSprawlOf(uses);
    yield* pauseAfter(uses.length);
    const goldenPaths = goldenPathsOf(uses, this.templates, whole);
    yield* pauseAfter(uses.length);
    return {
      tools,
      goldenPaths,
      ...(item?.kind === 'group' ? { load: yield* this.#loadOf(scoped) } : {}),
    };
  }

  /** How many people a group is; `undefined` where that is not known. */
  membersOf(group: ScopedSubject): number | undefined {
    // Whose components it has matters only where no user is known at all.
    const teams = this.#model.teamSizes.hasUsers ? [] : this.#teamsOf(group);
    return this.#sizeOf(group, teams);
  }

  #sizeOf({ subject }: ScopedSubject, teams: Iterable<string>) {
    return this.#model.teamSizes.sizeOf([subject.ref], [...teams])?.people;
  }

  /** The owners of components in a group that belong to it. */
  #teamsOf({ components, owners }: ScopedSubject): Set<string> {
    const below = new Set(owners.refs);
    const teams = new Set<string>();
    for (const ref of components) {
      for (const owner of this.#useOf(ref).owners) {
        if (below.has(owner)) {
          teams.add(owner);
        }
      }
    }
    return teams;
  }

  *#loadOf(group: ScopedSubject): Steps<GroupCounts> {
    const { components } = group;
    const { declared } = this.#model;
    const teams = this.#teamsOf(group);
    yield* pauseAfter(components.length);
    const profiles = components.map(ref => this.#model.profile(ref)!);
    const services = servicesIn({ components: profiles, resources: [] });
    const members = this.#sizeOf(group, teams);
    yield* pauseAfter(components.length);
    const domains = yield* mapInSteps(components, ref => this.domainsOf(ref));
    return {
      teams: teams.size,
      ...(members === undefined ? {} : { members }),
      ...(declared.dependencies
        ? {
            dependencies: services.reduce(
              (sum, { dependencies }) => sum + dependencies,
              0,
            ),
          }
        : {}),
      ...(this.anyDomain ? { domains: new Set(domains.flat()).size } : {}),
    };
  }

  #useOf(ref: string): ComponentUse {
    let use = this.#uses.get(ref);
    if (!use) {
      const profile = this.#model.profile(ref)!;
      const owners = this.#model.ownership.ownersOf(ref).refs;
      const origin = originOf(profile.item);
      use = {
        owners,
        tools: profile.tools,
        fromTemplate: origin !== undefined,
        ...origin,
      };
      this.#uses.set(ref, use);
    }
    return use;
  }

  /** The nearest domains: the one above a domain is no further domain to know. */
  domainsOf(ref: string): readonly string[] {
    let domains = this.#domains.get(ref);
    if (!domains) {
      const { index } = this.#model;
      const systems = index.related(ref, 'system', 'partOf');
      domains = [ref, ...systems.map(system => system.ref)].flatMap(part =>
        index.related(part, 'domain', 'partOf').map(domain => domain.ref),
      );
      this.#domains.set(ref, domains);
    }
    return domains;
  }
}
