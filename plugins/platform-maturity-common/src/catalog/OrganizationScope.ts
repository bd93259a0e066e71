import type { OrganizationFinding } from '../assessment';
import { sampleOf, type Fact } from '../facts';
import {
  capabilityIds,
  decide,
  holds,
  practiceIds,
  type CapabilityId,
  type OrganizationSignal,
  type PracticeId,
  type Recording,
  type SignalMatch,
} from '../practices';
import type { CatalogModel } from './CatalogModel';
import type { ComponentProfile } from './ComponentProfile';
import { factOf, type Scope } from './factBuilders';

/** The facts that are read on the organization scope. */
export type OrganizationFactId = 'developers' | 'productLines' | 'teams';

/**
 * The whole catalog, or the part of it that belongs to one of the policy's
 * organization roots.
 */
export class OrganizationScope {
  readonly root?: string;
  readonly components: readonly ComponentProfile[];
  readonly facts: Record<OrganizationFactId, Fact>;
  readonly recordings: Record<PracticeId | CapabilityId, Recording>;
  readonly capabilities: Record<CapabilityId, OrganizationFinding>;

  readonly #model: CatalogModel;
  readonly #groups?: ReadonlySet<string>;

  constructor(model: CatalogModel, root?: string) {
    this.#model = model;
    this.root = root;
    this.#groups = root ? model.ownership.groups.descendants(root) : undefined;
    this.components = this.#groups
      ? model.portfolioOf([...this.#groups]).components
      : model.portfolio.components;
    this.facts = this.#facts();
    this.recordings = Object.fromEntries(
      [...practiceIds, ...capabilityIds].map(id => [id, this.#recording(id)]),
    ) as Record<PracticeId | CapabilityId, Recording>;
    this.capabilities = Object.fromEntries(
      capabilityIds.map(id => [
        id,
        this.#capability(model.policy.capabilities[id].organizationSignals),
      ]),
    ) as Record<CapabilityId, OrganizationFinding>;
  }

  /** The teams of the scope: existing owners of components that count. */
  teams(): string[] {
    const teams = this.#model.teams();
    return this.#groups ? teams.filter(team => this.#groups!.has(team)) : teams;
  }

  #facts(): Record<OrganizationFactId, Fact> {
    const scope: Scope = {
      kind: 'organization',
      refs: this.root ? [this.root] : [],
    };
    const teams = this.teams();
    const productLines = this.#productLines();
    return {
      developers: this.#developers(scope),
      productLines: factOf('productLines', scope, productLines.length, {
        entities: productLines,
      }),
      teams: factOf('teams', scope, teams.length, { entities: teams }),
    };
  }

  #developers(scope: Scope): Fact {
    const { index, ownership, policy, declared } = this.#model;
    if (declared.users) {
      const users = this.root
        ? ownership.membersOf([this.root])
        : index.ofKind('user').map(({ ref }) => ref);
      const entities = [...users];
      return factOf('developers', scope, entities.length, { entities });
    }
    const { developers } = policy.organization;
    return developers === undefined
      ? factOf('developers', scope, undefined, { unknown: 'noUsers' })
      : factOf('developers', scope, developers, { source: 'attested' });
  }

  /** Domains with a component; in a catalog without domains, systems with two. */
  #productLines(): string[] {
    const { index } = this.#model;
    const inScope = new Set(this.components.map(({ item }) => item.ref));
    const parts = (system: string) =>
      this.#model
        .componentsOfSystem(system)
        .filter(({ ref }) => inScope.has(ref)).length;
    if (index.ofKind('domain').length === 0) {
      return index
        .ofKind('system')
        .filter(({ ref }) => parts(ref) >= 2)
        .map(({ ref }) => ref);
    }
    return index
      .ofKind('domain')
      .filter(({ ref }) =>
        this.#model.systemsOfDomain(ref).some(system => parts(system.ref) > 0),
      )
      .map(({ ref }) => ref);
  }

  #recording(id: PracticeId | CapabilityId): Recording {
    return {
      recordedBy: this.components.filter(
        ({ matches }) => matches[id].length > 0,
      ).length,
      of: this.components.length,
    };
  }

  #capability(signals: readonly OrganizationSignal[]): OrganizationFinding {
    const matches = signals.flatMap(signal => this.#match(signal) ?? []);
    const decision = decide(matches);
    return {
      outcome: decision?.outcome ?? 'unknown',
      ...(decision ? { kind: decision.kind } : {}),
      evidence: matches.flatMap(({ evidence }) => evidence),
    };
  }

  #match(signal: OrganizationSignal): SignalMatch | undefined {
    const refs = this.#candidates(signal);
    const share = signal.atLeastShareOfComponents;
    const reached =
      share === undefined
        ? refs.length >= (signal.atLeast ?? 1)
        : refs.length > 0 && refs.length >= share * this.components.length;
    if (!reached) {
      return undefined;
    }
    return {
      signal: signal.id,
      kind: signal.kind,
      outcome: signal.outcome,
      evidence: [
        {
          type: 'organization',
          signal: signal.id,
          title: signal.title,
          entities: sampleOf(refs),
          ...(share === undefined
            ? {}
            : { share: refs.length / this.components.length }),
        },
      ],
    };
  }

  /** Entities of the scope that a signal asks for; templates serve everybody. */
  #candidates({ filter }: OrganizationSignal): string[] {
    const { index, ownership } = this.#model;
    return [...index.all()]
      .filter(({ entity }) => holds(filter, entity))
      .filter(({ ref, kind }) => {
        if (kind === 'component') {
          return (
            this.#model.profile(ref)?.counted &&
            this.#includes(ownership.ownersOf(ref).refs)
          );
        }
        if (kind === 'group') {
          return this.#includes([ref]);
        }
        return (
          kind === 'template' || this.#includes(ownership.ownersOf(ref).refs)
        );
      })
      .map(({ ref }) => ref);
  }

  #includes(owners: readonly string[]): boolean {
    return !this.#groups || owners.some(owner => this.#groups!.has(owner));
  }
}
