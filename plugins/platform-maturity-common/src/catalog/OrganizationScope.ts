import { organizationRef, type OrganizationFinding } from '../assessment';
import type { Fact, UnknownReason } from '../facts';
import { mapInSteps, pauseAfter, type Steps } from '../facts/steps';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
  type Recording,
} from '../practices';
import type { CatalogModel } from './CatalogModel';
import type { ComponentProfile } from './ComponentProfile';
import { factOf, type Scope } from './factBuilders';
import { organizationFinding } from './organizationFinding';
import { withReplaced } from './reportedFacts';
import { withReportsAbout } from './rollUpFacts';

/** The facts that are read on the organization scope. */
export type OrganizationFactId = 'developers' | 'productLines' | 'teams';

/**
 * The whole catalog, or the part of it that belongs to one of the policy's
 * organization roots.
 */
export class OrganizationScope {
  readonly root?: string;
  readonly components: readonly ComponentProfile[];
  readonly facts = {} as Record<OrganizationFactId, Fact>;
  readonly recordings = {} as Record<PracticeId | CapabilityId, Recording>;
  readonly capabilities = {} as Record<CapabilityId, OrganizationFinding>;

  readonly #model: CatalogModel;
  readonly #groups?: ReadonlySet<string>;

  static *build(model: CatalogModel, root?: string): Steps<OrganizationScope> {
    const scope = new OrganizationScope(model, root);
    const { length } = scope.components;
    yield* pauseAfter(length);
    Object.assign(scope.facts, yield* scope.#facts());
    yield* pauseAfter(length);
    yield* scope.#record();
    for (const id of capabilityIds) {
      yield* pauseAfter(length);
      scope.capabilities[id] = organizationFinding(model, scope, id);
    }
    return scope;
  }

  private constructor(model: CatalogModel, root?: string) {
    this.#model = model;
    this.root = root;
    this.#groups = root ? model.ownership.groups.descendants(root) : undefined;
    this.components = this.#groups
      ? model.portfolioOf([...this.#groups]).components
      : model.portfolio.components;
  }

  /** The teams of the scope: existing owners of components that count. */
  teams(): string[] {
    const teams = this.#model.teams();
    return this.#groups ? teams.filter(team => this.#groups!.has(team)) : teams;
  }

  *#facts(): Steps<Record<OrganizationFactId, Fact>> {
    const scope: Scope = {
      kind: 'organization',
      refs: this.root ? [this.root] : [],
    };
    const { length } = this.components;
    const teams = this.teams();
    const productLines = yield* this.#productLines();
    const developers = this.#developers(scope, teams);
    yield* pauseAfter(length);
    const read = {
      developers,
      productLines: factOf('productLines', scope, productLines.length, {
        unknown: this.#productLinesUnknown(),
        entities: productLines,
      }),
      teams: factOf('teams', scope, teams.length, {
        unknown: teams.length === 0 ? this.#teamsUnknown() : undefined,
        entities: teams,
      }),
    };
    return withReportsAbout(
      read,
      this.root ?? organizationRef,
      scope,
      this.#model.reports,
    );
  }

  #developers(scope: Scope, teams: readonly string[]): Fact {
    const { index, policy, teamSizes } = this.#model;
    const users = index.ofKind('user').map(({ ref }) => ref);
    const groups = index.ofKind('group').map(({ ref }) => ref);
    const size =
      users.length || teams.length
        ? teamSizes.sizeOf(this.root ? [this.root] : groups, teams)
        : undefined;
    // People without a group are in no group's size.
    const people = new Set(this.root ? size?.users : users);
    const declared = size?.declared ?? [];
    const inCatalog = size
      ? factOf(
          'developers',
          scope,
          people.size + size.people - size.users.size,
          { entities: people, declaredSizes: declared },
        )
      : factOf('developers', scope, undefined, { unknown: 'noUsers' });
    const { developers } = policy.organization;
    return developers === undefined || users.length > 0
      ? inCatalog
      : withReplaced(
          factOf('developers', scope, developers, { source: 'attested' }),
          inCatalog,
        );
  }

  /** Domains with a component; in a catalog without domains, systems with two. */
  *#productLines(): Steps<string[]> {
    const { index } = this.#model;
    const inScope = new Set(this.components.map(({ item }) => item.ref));
    yield* pauseAfter(inScope.size);
    const parts = (system: string) =>
      this.#model
        .componentsOfSystem(system)
        .filter(({ ref }) => inScope.has(ref)).length;
    const hasDomains = index.ofKind('domain').length > 0;
    const isLine = (ref: string) =>
      hasDomains
        ? this.#model.systemsOfDomain(ref).some(each => parts(each.ref) > 0)
        : parts(ref) >= 2;
    const lines: string[] = [];
    for (const { ref } of index.ofKind(hasDomains ? 'domain' : 'system')) {
      if (isLine(ref)) {
        lines.push(ref);
      }
      yield;
    }
    return lines;
  }

  #productLinesUnknown(): UnknownReason | undefined {
    const { index } = this.#model;
    const grouped =
      index.ofKind('domain').length + index.ofKind('system').length > 0;
    return grouped ? undefined : 'notDeclared';
  }

  /** Components without an owner that exists say nothing about teams. */
  #teamsUnknown(): UnknownReason | undefined {
    if (this.components.length === 0) {
      return undefined;
    }
    const dangling = this.components.some(
      ({ item }) =>
        this.#model.ownership.ownersOf(item.ref).dangling.length > 0,
    );
    return dangling ? 'ownerDangling' : 'noOwner';
  }

  /** How widely the catalog records practices; what is told elsewhere is no record. */
  *#record(): Steps<void> {
    const { recordings } = this;
    for (const id of [...practiceIds, ...capabilityIds]) {
      recordings[id] = { recordedBy: 0, of: this.components.length };
    }
    yield* mapInSteps(this.components, ({ recorded, notApplicable }) => {
      for (const id of notApplicable?.keys() ?? []) {
        recordings[id].of -= 1;
      }
      for (const id of recorded) {
        if (!notApplicable?.has(id)) {
          recordings[id].recordedBy += 1;
        }
      }
    });
  }

  /** Whether one of some owners belongs to the scope. */
  includes(owners: readonly string[]): boolean {
    return !this.#groups || owners.some(owner => this.#groups!.has(owner));
  }
}
