import type { Fact } from '../facts';
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
export function organizationFacts(
  model: CatalogModel,
  organization: OrganizationScope,
): Record<OwnerFactId, Fact> {
  const teams = organization.teams();
  const perTeam = (valueOf: (team: string) => number | undefined) =>
    medianOf(teams.flatMap(team => valueOf(team) ?? []));
  const servicesOf = (team: string) =>
    servicesIn(model.portfolioOf([team])).length;
  const scope: Scope = { kind: 'organization', refs: [] };
  const sizes = new Map(
    teams.map(team => [team, model.teamSizes.sizeOf([team])]),
  );
  const read = scopeFacts(model, {
    scope,
    portfolio: model.portfolio,
    teams,
    servicesPerDeveloper: perTeam(team =>
      ratioOf(servicesOf(team), sizes.get(team)?.people),
    ),
    declaredSizes: [...sizes.values()].flatMap(size => size?.declared ?? []),
    perDeveloperUnknown: teams.length === 0 ? 'noTeams' : 'noMembers',
    servicesPerTeam: perTeam(servicesOf),
    technologiesPerTeam: perTeam(
      team => technologiesIn(model.portfolioOf([team])).size,
    ),
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
