import type { Fact, UnknownReason } from '../facts';
import type { CatalogModel } from './CatalogModel';
import { ratioOf, type Scope } from './factBuilders';
import type { Owners } from './Ownership';
import {
  areSame,
  servicesIn,
  technologiesIn,
  type Portfolio,
} from './portfolio';
import { withReportsAbout, withRollUps } from './rollUpFacts';
import { scopeFacts, type OwnerFactId } from './scopeFacts';

/** Facts that were read of owners in the catalog, and all that they rest on. */
export interface KnownOwnerFacts {
  /** Of each owner, what it owned. */
  portfolios: readonly (Portfolio | undefined)[];
  /** What else is read of the catalog: how many they are, and what is declared. */
  around: string;
  facts: Record<OwnerFactId, Fact>;
}

/** The facts of owners in one pass; of the same owners they are read once. */
export class FactsOfOwners {
  readonly #model: CatalogModel;
  readonly #known = new Map<string, KnownOwnerFacts>();
  readonly #reported = new Map<string, Record<OwnerFactId, Fact>>();

  constructor(model: CatalogModel) {
    this.#model = model;
  }

  /** Those in the catalog: the same object as before where they are the same. */
  inCatalog(owners: Owners): Record<OwnerFactId, Fact> {
    const key = ownersKey(owners);
    let known = this.#known.get(key);
    if (!known) {
      known = knownOwnerFacts(this.#model, owners, key);
      this.#known.set(key, known);
    }
    return known.facts;
  }

  /** Once what was reported takes part. */
  of(owners: Owners): Record<OwnerFactId, Fact> {
    const key = ownersKey(owners);
    let facts = this.#reported.get(key);
    if (!facts) {
      facts = reportedOwnerFacts(this.#model, owners, this.inCatalog(owners));
      this.#reported.set(key, facts);
    }
    return facts;
  }

  /** Lets the next pass know all that was read. */
  finish(): void {
    this.#model.memory.ownerFacts = this.#known;
  }
}

/** Tells owners apart as far as their facts do. */
function ownersKey({ refs, dangling }: Owners): string {
  return `${refs.join(' ')}|${dangling.length > 0}`;
}

/** The facts in the catalog of the groups and users that own something. */
function knownOwnerFacts(
  model: CatalogModel,
  owners: Owners,
  key: string,
): KnownOwnerFacts {
  const { declared, memory, teamSizes } = model;
  const teams = teamsOf(model, owners);
  const size = teamSizes.sizeOf(owners.refs, teams);
  const portfolios = owners.refs.map(owner => model.ownedBy(owner));
  const around = JSON.stringify([
    declared,
    teamSizes.known,
    size && [size.people, size.declared],
  ]);
  const known = memory.ownerFacts.get(key);
  if (known?.around === around && areSame(known.portfolios, portfolios)) {
    return known;
  }
  const portfolio = model.portfolioOf(owners.refs);
  const services = servicesIn(portfolio).length;
  const facts = scopeFacts(model, {
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
  return { portfolios, around, facts };
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
