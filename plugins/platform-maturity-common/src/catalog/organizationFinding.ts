import type { OrganizationFinding } from '../assessment';
import { sampleOf } from '../facts';
import {
  decide,
  type CapabilityId,
  type OrganizationSignal,
  type SignalMatch,
} from '../practices';
import { organizationRef } from '../assessment';
import type { CatalogModel } from './CatalogModel';
import type { OrganizationScope } from './OrganizationScope';
import { reportedMatches } from './reportedOutcomes';

type Scope = Pick<OrganizationScope, 'components' | 'includes' | 'root'>;

/** The outcome of a capability that is seen on the organization. */
export function organizationFinding(
  model: CatalogModel,
  scope: Scope,
  id: CapabilityId,
): OrganizationFinding {
  const signals = model.policy.capabilities[id].organizationSignals;
  const levels = scope.root
    ? [[scope.root], [organizationRef]]
    : [[organizationRef]];
  const matches = [
    ...signals.flatMap(signal => match(model, scope, signal) ?? []),
    ...reportedMatches(levels, id, model.reports),
  ];
  const decision = decide(matches);
  return {
    outcome: decision?.outcome ?? 'unknown',
    ...(decision ? { kind: decision.kind } : {}),
    evidence: matches.flatMap(({ evidence }) => evidence),
    matches,
  };
}

function match(
  model: CatalogModel,
  scope: Scope,
  signal: OrganizationSignal,
): SignalMatch | undefined {
  const refs = candidates(model, scope, signal);
  const components = scope.components.length;
  const share = signal.atLeastShareOfComponents;
  const reached =
    share === undefined
      ? refs.length >= (signal.atLeast ?? 1)
      : refs.length > 0 && refs.length >= share * components;
  if (!reached) {
    return undefined;
  }
  return {
    signal: signal.id,
    kind: signal.kind,
    outcome: signal.outcome,
    evidence: [
      {
        type: 'organization',
        signal: signal.id,
        title: signal.title,
        entities: sampleOf(refs),
        ...(share === undefined ? {} : { share: refs.length / components }),
      },
    ],
  };
}

/** Entities of the scope that a signal asks for; templates serve everybody. */
function candidates(
  model: CatalogModel,
  scope: Scope,
  signal: OrganizationSignal,
): string[] {
  const { ownership } = model;
  return model
    .matching(signal)
    .filter(({ ref, kind }) => {
      switch (kind) {
        case 'template':
          return true;
        case 'group':
          return scope.includes([ref]);
        case 'component':
          return (
            model.profile(ref)?.counted &&
            scope.includes(ownership.ownersOf(ref).refs)
          );
        default:
          return scope.includes(ownership.ownersOf(ref).refs);
      }
    })
    .map(({ ref }) => ref);
}
