import type { Fact } from '../facts';
import type { CatalogModel } from './CatalogModel';
import { medianOf, ratioOf } from './factBuilders';
import type { OrganizationScope } from './OrganizationScope';
import { servicesIn, technologiesIn } from './portfolio';
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
  return scopeFacts(model, {
    scope: { kind: 'organization', refs: [] },
    portfolio: model.portfolio,
    teams,
    servicesPerDeveloper: perTeam(team =>
      ratioOf(servicesOf(team), model.ownership.membersOf([team]).size),
    ),
    perDeveloperUnknown: teams.length === 0 ? 'noTeams' : 'noMembers',
    servicesPerTeam: perTeam(servicesOf),
    technologiesPerTeam: perTeam(
      team => technologiesIn(model.portfolioOf([team])).size,
    ),
  });
}
