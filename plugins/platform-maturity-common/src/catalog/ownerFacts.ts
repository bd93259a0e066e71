import type { Fact, UnknownReason } from '../facts';
import type { CatalogModel } from './CatalogModel';
import { ratioOf } from './factBuilders';
import type { Owners } from './Ownership';
import { servicesIn, technologiesIn } from './portfolio';
import { scopeFacts, type OwnerFactId } from './scopeFacts';

/** The facts of the groups and users that own something. */
export function ownerFacts(
  model: CatalogModel,
  owners: Owners,
): Record<OwnerFactId, Fact> {
  const portfolio = model.portfolioOf(owners.refs);
  const services = servicesIn(portfolio).length;
  const teams = owners.refs.filter(owner => model.ownsComponents(owner));
  return scopeFacts(model, {
    scope: { kind: 'owner', refs: owners.refs },
    portfolio,
    teams,
    ownerUnknown: ownerUnknown(owners),
    servicesPerDeveloper: ratioOf(
      services,
      model.ownership.membersOf(owners.refs).size,
    ),
    perDeveloperUnknown: 'noMembers',
    servicesPerTeam: ratioOf(services, teams.length),
    technologiesPerTeam: technologiesIn(portfolio).size,
  });
}

function ownerUnknown({ refs, dangling }: Owners): UnknownReason | undefined {
  if (refs.length > 0) {
    return undefined;
  }
  return dangling.length > 0 ? 'ownerDangling' : 'noOwner';
}
