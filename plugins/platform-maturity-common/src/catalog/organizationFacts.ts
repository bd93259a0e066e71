import type { Fact } from '../facts';
import { mapInSteps, type Steps } from '../facts/steps';
import type { CatalogModel } from './CatalogModel';
import { organizationRef } from '../assessment';
import { medianOf, ratioOf, type Scope } from './factBuilders';
import type { OrganizationScope } from './OrganizationScope';
import { servicesIn, technologiesIn } from './portfolio';
import { withReportsAbout, withRollUps } from './rollUpFacts';
import { scopeFacts, type OwnerFactId } from './scopeFacts';

/**
 * The facts about what is owned, for the organization as the subject: over all
 * components, and where a fact is about teams, the median over them.
 */
export function* organizationFacts(
  model: CatalogModel,
  organization: OrganizationScope,
): Steps<Record<OwnerFactId, Fact>> {
  const teams = organization.teams();
  const scope: Scope = { kind: 'organization', refs: [] };
  const perTeam = yield* mapInSteps(teams, team => {
    const portfolio = model.portfolioOf([team]);
    const size = model.teamSizes.sizeOf([team]);
    const services = servicesIn(portfolio).length;
    return {
      services,
      servicesPerDeveloper: ratioOf(services, size?.people),
      technologies: technologiesIn(portfolio).size,
      declaredSizes: size?.declared ?? [],
    };
  });
  const read = yield* scopeFacts(model, {
    scope,
    portfolio: model.portfolio,
    teams,
    servicesPerDeveloper: medianOf(
      perTeam.flatMap(team => team.servicesPerDeveloper ?? []),
    ),
    declaredSizes: perTeam.flatMap(team => team.declaredSizes),
    perDeveloperUnknown: teams.length === 0 ? 'noTeams' : 'noMembers',
    servicesPerTeam: medianOf(perTeam.map(team => team.services)),
    technologiesPerTeam: medianOf(perTeam.map(team => team.technologies)),
  });
  return withRollUps(
    withReportsAbout(read, organizationRef, scope, model.reports),
    {
      components: model.portfolio.components.map(({ item }) => item.ref),
      teams,
    },
    model.reports,
  );
}
