import type { Fact, UnknownReason } from '../facts';
import type { CatalogModel } from './CatalogModel';
import { factOf, medianOf, ratioOf, type Scope } from './factBuilders';
import type { OwnerFactId } from './ownerFacts';
import type { OrganizationScope } from './OrganizationScope';
import {
  cloudsIn,
  dependenciesPerServiceOf,
  kubernetesShareOf,
  servicesIn,
  technologiesIn,
  toolsByPractice,
  toolsPerPracticeOf,
} from './portfolio';

/**
 * The facts of the owner scope, for the organization as the subject: over all
 * components, and where a fact is about teams, the median over them.
 */
export function organizationFacts(
  model: CatalogModel,
  organization: OrganizationScope,
): Record<OwnerFactId, Fact> {
  const { declared, portfolio } = model;
  const scope: Scope = { kind: 'organization', refs: [] };
  const services = servicesIn(portfolio);
  const teams = organization.teams();
  const perTeam = (valueOf: (team: string) => number | undefined) =>
    medianOf(teams.flatMap(team => valueOf(team) ?? []));
  const servicesOf = (team: string) =>
    servicesIn(model.portfolioOf([team])).length;
  const { clouds, entities: cloudEntities } = cloudsIn(portfolio);

  const fact = (
    id: OwnerFactId,
    value: number | undefined,
    reasons: (UnknownReason | false)[],
    read: { entities?: Iterable<string>; values?: Iterable<string> } = {},
  ) =>
    factOf(id, scope, value, {
      ...read,
      unknown: reasons.find(reason => reason) || undefined,
    });

  const servicesPerDeveloper = perTeam(team =>
    ratioOf(servicesOf(team), model.ownership.membersOf([team]).size),
  );
  const noTeams = teams.length === 0 && 'noTeams';
  const noServices = services.length === 0 && 'noServices';
  return {
    services: fact('services', services.length, [], {
      entities: services.map(({ item }) => item.ref),
    }),
    clouds: fact('clouds', clouds.size, [!declared.clouds && 'notDeclared'], {
      entities: cloudEntities,
      values: clouds,
    }),
    kubernetesShare: fact(
      'kubernetesShare',
      kubernetesShareOf(services),
      [!declared.kubernetes && 'notDeclared', noServices],
      {
        entities: services
          .filter(({ onKubernetes }) => onKubernetes)
          .map(({ item }) => item.ref),
      },
    ),
    dependenciesPerService: fact(
      'dependenciesPerService',
      dependenciesPerServiceOf(services),
      [!declared.dependencies && 'notDeclared', noServices],
      { entities: services.map(({ item }) => item.ref) },
    ),
    toolsPerPractice: fact(
      'toolsPerPractice',
      toolsPerPracticeOf(portfolio),
      [!declared.tools && 'notDeclared'],
      { values: toolsByPractice(portfolio).flat() },
    ),
    servicesPerDeveloper: fact(
      'servicesPerDeveloper',
      servicesPerDeveloper,
      [
        !declared.users && 'noUsers',
        noTeams,
        servicesPerDeveloper === undefined && 'noMembers',
      ],
      { entities: teams },
    ),
    servicesPerTeam: fact('servicesPerTeam', perTeam(servicesOf), [noTeams], {
      entities: teams,
    }),
    technologiesPerTeam: fact(
      'technologiesPerTeam',
      perTeam(team => technologiesIn(model.portfolioOf([team])).size),
      [!declared.technologies && 'notDeclared', noTeams],
      { entities: teams, values: technologiesIn(portfolio) },
    ),
    infrastructureTimeShare: fact('infrastructureTimeShare', undefined, [
      'notReported',
    ]),
    deploymentsPerDay: fact('deploymentsPerDay', undefined, ['notReported']),
  };
}
