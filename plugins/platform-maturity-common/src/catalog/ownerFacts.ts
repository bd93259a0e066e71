import type { Fact, FactId, UnknownReason } from '../facts';
import type { CatalogModel } from './CatalogModel';
import { factOf, ratioOf, type Scope } from './factBuilders';
import type { Owners } from './Ownership';
import {
  cloudsIn,
  dependenciesPerServiceOf,
  kubernetesShareOf,
  servicesIn,
  technologiesIn,
  toolsByPractice,
  toolsPerPracticeOf,
} from './portfolio';

/** The facts that are read on the owner scope. */
export const ownerFactIds = [
  'services',
  'clouds',
  'kubernetesShare',
  'dependenciesPerService',
  'toolsPerPractice',
  'servicesPerDeveloper',
  'servicesPerTeam',
  'technologiesPerTeam',
  'infrastructureTimeShare',
  'deploymentsPerDay',
] as const satisfies readonly FactId[];

/** The id of a fact on the owner scope. */
export type OwnerFactId = (typeof ownerFactIds)[number];

/** The facts of the groups and users that own something. */
export function ownerFacts(
  model: CatalogModel,
  owners: Owners,
): Record<OwnerFactId, Fact> {
  const { declared } = model;
  const scope: Scope = { kind: 'owner', refs: owners.refs };
  const noOwner = ownerMissing(owners);
  const portfolio = model.portfolioOf(owners.refs);
  const services = servicesIn(portfolio);
  const serviceRefs = services.map(({ item }) => item.ref);
  const members = model.ownership.membersOf(owners.refs);
  const teams = owners.refs.filter(owner => model.ownsComponents(owner));
  const { clouds, entities: cloudEntities } = cloudsIn(portfolio);
  const technologies = technologiesIn(portfolio);

  const fact = (
    id: OwnerFactId,
    value: number | undefined,
    reasons: (UnknownReason | false)[],
    read: { entities?: Iterable<string>; values?: Iterable<string> } = {},
  ) =>
    factOf(id, scope, value, {
      ...read,
      unknown: noOwner ?? (reasons.find(reason => reason) || undefined),
    });

  return {
    services: fact('services', services.length, [], { entities: serviceRefs }),
    clouds: fact('clouds', clouds.size, [!declared.clouds && 'notDeclared'], {
      entities: cloudEntities,
      values: clouds,
    }),
    kubernetesShare: fact(
      'kubernetesShare',
      kubernetesShareOf(services),
      [
        !declared.kubernetes && 'notDeclared',
        services.length === 0 && 'noServices',
      ],
      {
        entities: services
          .filter(({ onKubernetes }) => onKubernetes)
          .map(({ item }) => item.ref),
      },
    ),
    dependenciesPerService: fact(
      'dependenciesPerService',
      dependenciesPerServiceOf(services),
      [
        !declared.dependencies && 'notDeclared',
        services.length === 0 && 'noServices',
      ],
      { entities: serviceRefs },
    ),
    toolsPerPractice: fact(
      'toolsPerPractice',
      toolsPerPracticeOf(portfolio),
      [!declared.tools && 'notDeclared'],
      { values: toolsByPractice(portfolio).flat() },
    ),
    servicesPerDeveloper: fact(
      'servicesPerDeveloper',
      ratioOf(services.length, members.size),
      [!declared.users && 'noUsers', members.size === 0 && 'noMembers'],
      { entities: serviceRefs },
    ),
    servicesPerTeam: fact(
      'servicesPerTeam',
      ratioOf(services.length, teams.length),
      [teams.length === 0 && 'noTeams'],
      { entities: teams },
    ),
    technologiesPerTeam: fact(
      'technologiesPerTeam',
      technologies.size,
      [!declared.technologies && 'notDeclared'],
      {
        values: technologies,
        entities: componentsWithTechnology(portfolio.components),
      },
    ),
    infrastructureTimeShare: fact('infrastructureTimeShare', undefined, [
      'notReported',
    ]),
    deploymentsPerDay: fact('deploymentsPerDay', undefined, ['notReported']),
  };
}

function ownerMissing({ refs, dangling }: Owners): UnknownReason | undefined {
  if (refs.length > 0) {
    return undefined;
  }
  return dangling.length > 0 ? 'ownerDangling' : 'noOwner';
}

function componentsWithTechnology(
  components: ReturnType<CatalogModel['portfolioOf']>['components'],
): string[] {
  return components
    .filter(({ technologies }) => technologies.length > 0)
    .map(({ item }) => item.ref);
}
