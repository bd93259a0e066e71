import type { Fact, UnknownReason } from '../facts';
import { pauseAfter, type Steps } from '../facts/steps';
import type { CatalogModel } from './CatalogModel';
import { ratioOf, type Scope } from './factBuilders';
import { areSameSizes, type LastRead } from './LastRead';
import type { Owners } from './Ownership';
import {
  areSame,
  servicesIn,
  technologiesIn,
  type Portfolio,
} from './portfolio';
import { withReportsAbout, withRollUps } from './rollUpFacts';
import { scopeFacts, type OwnerFactId } from './scopeFacts';
import type { TeamSize } from './TeamSizes';

/** Facts that were read of owners in the catalog, and all that they rest on. */
export interface KnownOwnerFacts {
  /** Of each owner, what it owned. */
  portfolios: readonly (Portfolio | undefined)[];
  /** How many they are. */
  size: string;
  facts: Record<OwnerFactId, Fact>;
}

/** The facts of owners that a pass came to, and what all of them rest on. */
export interface LastOwnerFacts extends Pick<LastRead, 'sizes'> {
  relations: object;
  declared: string;
  known: ReadonlyMap<string, KnownOwnerFacts>;
}

/** The facts of owners in one pass; of the same owners they are read once. */
export class FactsOfOwners {
  readonly #model: CatalogModel;
  readonly #declared: string;
  readonly #last: ReadonlyMap<string, KnownOwnerFacts>;
  /** Whether all owners are as many people as they were. */
  readonly #hasSameSizes: boolean;
  readonly #known = new Map<string, KnownOwnerFacts>();
  readonly #reported = new Map<string, Record<OwnerFactId, Fact>>();

  constructor(model: CatalogModel) {
    const { declared, index, memory, overrides, teamSizes } = model;
    this.#model = model;
    this.#declared = JSON.stringify([declared, teamSizes.known]);
    const last = memory.ownerFacts;
    this.#last =
      last?.declared === this.#declared ? last.known : new Map<string, never>();
    this.#hasSameSizes =
      last?.relations === index.relations &&
      areSameSizes(overrides.sizes, last.sizes);
  }

  /** Those in the catalog: the same object as before where they are the same. */
  *inCatalog(owners: Owners): Steps<Record<OwnerFactId, Fact>> {
    const key = ownersKey(owners);
    let known = this.#known.get(key);
    if (!known) {
      known = yield* this.#read(owners, this.#last.get(key));
      this.#known.set(key, known);
    }
    return known.facts;
  }

  /** The same, if this pass came to them before. */
  known(owners: Owners): Record<OwnerFactId, Fact> | undefined {
    return this.#known.get(ownersKey(owners))?.facts;
  }

  /** Nothing is read where owners of the same size own the same. */
  *#read(
    owners: Owners,
    last: KnownOwnerFacts | undefined,
  ): Steps<KnownOwnerFacts> {
    const model = this.#model;
    const portfolios = owners.refs.map(owner => model.ownedBy(owner));
    const ownsTheSame = last && areSame(last.portfolios, portfolios);
    if (ownsTheSame && this.#hasSameSizes) {
      return last;
    }
    const teams = teamsOf(model, owners);
    const teamSize = model.teamSizes.sizeOf(owners.refs, teams);
    const size = JSON.stringify(
      teamSize && [teamSize.people, teamSize.declared],
    );
    if (ownsTheSame && last.size === size) {
      return last;
    }
    const facts = yield* factsInCatalog(model, owners, teamSize);
    return { portfolios, size, facts };
  }

  /** Once what was reported takes part. */
  *of(owners: Owners): Steps<Record<OwnerFactId, Fact>> {
    const key = ownersKey(owners);
    let facts = this.#reported.get(key);
    if (!facts) {
      const read = yield* this.inCatalog(owners);
      facts = reportedOwnerFacts(this.#model, owners, read);
      this.#reported.set(key, facts);
    }
    return facts;
  }

  /** Lets the next pass know all that was read. */
  finish(): void {
    const { index, memory, overrides } = this.#model;
    memory.ownerFacts = {
      relations: index.relations,
      sizes: overrides.sizes,
      declared: this.#declared,
      known: this.#known,
    };
  }
}

/** Tells owners apart as far as their facts do. */
function ownersKey({ refs, dangling }: Owners): string {
  return `${refs.join(' ')}|${dangling.length > 0}`;
}

/** The facts in the catalog of the groups and users that own something. */
function* factsInCatalog(
  model: CatalogModel,
  owners: Owners,
  size: TeamSize | undefined,
): Steps<Record<OwnerFactId, Fact>> {
  const teams = teamsOf(model, owners);
  const portfolio = model.portfolioOf(owners.refs);
  yield* pauseAfter(portfolio.components.length);
  const services = servicesIn(portfolio).length;
  return yield* scopeFacts(model, {
    scope: scopeOf(owners),
    portfolio,
    teams,
    ownerUnknown: ownerUnknown(owners),
    servicesPerDeveloper: ratioOf(services, size?.people),
    declaredSizes: size?.declared,
    perDeveloperUnknown: size ? 'noMembers' : 'noUsers',
    servicesPerTeam: ratioOf(services, teams.length),
    technologiesPerTeam: technologiesIn(portfolio).size,
  });
}

/** Facts of owners once what was reported takes part. */
function reportedOwnerFacts(
  model: CatalogModel,
  owners: Owners,
  read: Record<OwnerFactId, Fact>,
): Record<OwnerFactId, Fact> {
  if (!model.reports.hasFacts) {
    return read;
  }
  const [owner, ...others] = owners.refs;
  const reported =
    owner === undefined || others.length > 0
      ? read
      : withReportsAbout(read, owner, scopeOf(owners), model.reports);
  const { components } = model.portfolioOf(owners.refs);
  return withRollUps(
    reported,
    {
      components: components.map(({ item }) => item.ref),
      teams: teamsOf(model, owners),
    },
    model.reports,
  );
}

function teamsOf(model: CatalogModel, { refs }: Owners): string[] {
  return refs.filter(owner => model.ownsComponents(owner));
}

function scopeOf({ refs }: Owners): Scope {
  return { kind: 'owner', refs };
}

function ownerUnknown({ refs, dangling }: Owners): UnknownReason | undefined {
  if (refs.length > 0) {
    return undefined;
  }
  return dangling.length > 0 ? 'ownerDangling' : 'noOwner';
}
