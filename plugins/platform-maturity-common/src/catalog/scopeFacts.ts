import type { Fact, FactId, UnknownReason } from '../facts';
import { pauseAfter, type Steps } from '../facts/steps';
import type { CatalogModel } from './CatalogModel';
import { factOf, type Scope } from './factBuilders';
import {
  cloudsIn,
  dependenciesPerServiceOf,
  kubernetesShareOf,
  servicesIn,
  technologiesIn,
  toolsByPractice,
  toolsPerPracticeOf,
  type Portfolio,
} from './portfolio';

/** The facts about what somebody owns. */
export type OwnerFactId = Exclude<
  FactId,
  'developers' | 'productLines' | 'teams' | 'complianceRegimes'
>;

/** What the facts of owners, or of the whole organization, are read from. */
export interface ScopeReading {
  scope: Scope;
  portfolio: Portfolio;
  /** The teams that own components in it. */
  teams: readonly string[];
  /** Why nothing that needs an owner is known. */
  ownerUnknown?: UnknownReason;
  /** Absent where it cannot be divided; so are the two below. */
  servicesPerDeveloper?: number;
  /** Groups that count with the size they declare. */
  declaredSizes?: readonly string[];
  /** Why services per developer cannot be told, where they cannot. */
  perDeveloperUnknown: UnknownReason;
  servicesPerTeam?: number;
  technologiesPerTeam?: number;
}

/** The facts about a portfolio and the teams that own it. */
export function* scopeFacts(
  { declared, teamSizes }: CatalogModel,
  reading: ScopeReading,
): Steps<Record<OwnerFactId, Fact>> {
  const { portfolio, teams } = reading;
  const { length } = portfolio.components;
  yield* pauseAfter(length);
  const services = servicesIn(portfolio);
  const serviceRefs = services.map(({ item }) => item.ref);
  const { clouds, entities: cloudEntities } = cloudsIn(portfolio);
  yield* pauseAfter(length);
  const tools = toolsByPractice(portfolio);
  yield* pauseAfter(length);

  const fact = (
    id: OwnerFactId,
    value: number | undefined,
    unknown: UnknownReason | false,
    read: Pick<
      Parameters<typeof factOf>[3],
      'entities' | 'values' | 'declaredSizes'
    > = {},
  ) =>
    factOf(id, reading.scope, value, {
      ...read,
      unknown: reading.ownerUnknown ?? (unknown || undefined),
    });
  /** The metadata is nowhere in the catalog, or else there is no service to relate it to. */
  const ofServices = (isDeclared: boolean) =>
    (!isDeclared && 'notDeclared') || (services.length === 0 && 'noServices');

  return {
    services: fact('services', services.length, false, {
      entities: serviceRefs,
    }),
    clouds: fact('clouds', clouds.size, !declared.clouds && 'notDeclared', {
      entities: cloudEntities,
      values: clouds,
    }),
    kubernetesShare: fact(
      'kubernetesShare',
      kubernetesShareOf(services),
      ofServices(declared.kubernetes),
      {
        entities: services
          .filter(({ onKubernetes }) => onKubernetes)
          .map(({ item }) => item.ref),
      },
    ),
    dependenciesPerService: fact(
      'dependenciesPerService',
      dependenciesPerServiceOf(services),
      ofServices(declared.dependencies),
      { entities: serviceRefs },
    ),
    toolsPerPractice: fact(
      'toolsPerPractice',
      toolsPerPracticeOf(tools),
      !declared.tools && 'notDeclared',
      { values: tools.flat() },
    ),
    servicesPerDeveloper: fact(
      'servicesPerDeveloper',
      reading.servicesPerDeveloper,
      (!teamSizes.known && 'noUsers') ||
        (reading.servicesPerDeveloper === undefined &&
          reading.perDeveloperUnknown),
      { entities: teams, declaredSizes: reading.declaredSizes },
    ),
    servicesPerTeam: fact(
      'servicesPerTeam',
      reading.servicesPerTeam,
      reading.servicesPerTeam === undefined && 'noTeams',
      { entities: teams },
    ),
    technologiesPerTeam: fact(
      'technologiesPerTeam',
      reading.technologiesPerTeam,
      (!declared.technologies && 'notDeclared') ||
        (reading.technologiesPerTeam === undefined && 'noTeams'),
      {
        entities: withTechnology(portfolio),
        values: technologiesIn(portfolio),
      },
    ),
    infrastructureTimeShare: fact(
      'infrastructureTimeShare',
      undefined,
      'notReported',
    ),
    deploymentsPerDay: fact('deploymentsPerDay', undefined, 'notReported'),
  };
}

function withTechnology({ components }: Portfolio): string[] {
  return components
    .filter(({ technologies }) => technologies.length > 0)
    .map(({ item }) => item.ref);
}
