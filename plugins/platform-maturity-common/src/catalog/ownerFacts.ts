import type { Fact, UnknownReason } from '../facts';
import type { CatalogModel } from './CatalogModel';
import { ratioOf, type Scope } from './factBuilders';
import type { Owners } from './Ownership';
import { servicesIn, technologiesIn } from './portfolio';
import { withReportsAbout, withRollUps } from './rollUpFacts';
import { scopeFacts, type OwnerFactId } from './scopeFacts';

/** The facts of the groups and users that own something. */
export function ownerFacts(
  model: CatalogModel,
  owners: Owners,
): Record<OwnerFactId, Fact> {
  const portfolio = model.portfolioOf(owners.refs);
  const services = servicesIn(portfolio).length;
  const teams = owners.refs.filter(owner => model.ownsComponents(owner));
  const size = model.teamSizes.sizeOf(owners.refs, teams);
  const scope: Scope = { kind: 'owner', refs: owners.refs };
  const read = scopeFacts(model, {
    scope,
    portfolio,
    teams,
    ownerUnknown: ownerUnknown(owners),
    servicesPerDeveloper: ratioOf(services, size?.people),
    declaredSizes: size?.declared,
    perDeveloperUnknown: size ? 'noMembers' : 'noUsers',
    servicesPerTeam: ratioOf(services, teams.length),
    technologiesPerTeam: technologiesIn(portfolio).size,
  });
  const [owner, ...others] = owners.refs;
  const reported =
    owner === undefined || others.length > 0
      ? read
      : withReportsAbout(read, owner, scope, model.reports);
  return withRollUps(
    reported,
    { components: portfolio.components.map(({ item }) => item.ref), teams },
    model.reports,
  );
}

function ownerUnknown({ refs, dangling }: Owners): UnknownReason | undefined {
  if (refs.length > 0) {
    return undefined;
  }
  return dangling.length > 0 ? 'ownerDangling' : 'noOwner';
}
