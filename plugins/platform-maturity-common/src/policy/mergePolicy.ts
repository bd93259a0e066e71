import { factorIds, type Thresholds } from '../factors';
import { capabilityIds, practiceIds } from '../practices';
import type { Cutoffs, FactorPolicy, Policy } from './Policy';
import type { PolicyInput } from './policyInput';

/** A policy with changes on top of it, whether or not they make sense. */
export function mergePolicy(base: Policy, input: PolicyInput): Policy {
  const policy: Policy = {
    ...base,
    factors: { ...base.factors },
    practices: { ...base.practices },
    capabilities: { ...base.capabilities },
    cutoffs: { ...base.cutoffs, ...(input.cutoffs as Partial<Cutoffs>) },
    components: { ...base.components, ...input.components },
    organization: { ...base.organization, ...input.organization },
    overrides: { ...base.overrides, ...input.overrides },
    technologies: withoutEmpty({ ...base.technologies, ...input.technologies }),
    clouds: mergeFilters(base.clouds, input.clouds),
    kubernetes: input.kubernetes ?? base.kubernetes,
    regimes: mergeFilters(base.regimes, input.regimes),
  };
  for (const id of factorIds) {
    policy.factors[id] = mergeFactor(policy.factors[id], input.factors?.[id]);
  }
  for (const id of practiceIds) {
    const { weight, signals } = policy.practices[id];
    const change = input.practices?.[id];
    policy.practices[id] = {
      weight: change?.weight ?? weight,
      signals: mergeById(signals, change?.signals),
    };
  }
  for (const id of capabilityIds) {
    const { weight, signals, organizationSignals } = policy.capabilities[id];
    const change = input.capabilities?.[id];
    policy.capabilities[id] = {
      weight: change?.weight ?? weight,
      signals: mergeById(signals, change?.signals),
      organizationSignals: mergeById(
        organizationSignals,
        change?.organizationSignals,
      ),
    };
  }
  return policy;
}

function mergeFactor(
  factor: FactorPolicy,
  input: NonNullable<PolicyInput['factors']>[keyof Policy['factors']],
): FactorPolicy {
  const measures = Object.entries(factor.measures).map(
    ([measure, defaults]) => [
      measure,
      { ...(defaults as Thresholds), ...input?.measures?.[measure] },
    ],
  );
  return {
    enabled: input?.enabled ?? factor.enabled,
    weight: input?.weight ?? factor.weight,
    measures: Object.fromEntries(measures),
  };
}

/** Items that are new are added, the others take the place of their namesake. */
function mergeById<TItem extends { id: string }>(
  items: readonly TItem[],
  changes: readonly (TItem | { id: string; remove: true })[] | undefined,
): readonly TItem[] {
  if (!changes) {
    return items;
  }
  const merged = new Map(items.map(item => [item.id, item]));
  for (const change of changes) {
    if ('remove' in change) {
      merged.delete(change.id);
    } else {
      merged.set(change.id, change);
    }
  }
  return [...merged.values()];
}

function mergeFilters(
  filters: Policy['clouds'],
  changes: PolicyInput['clouds'],
): Policy['clouds'] {
  return Object.fromEntries(
    Object.entries({ ...filters, ...changes }).filter(
      (entry): entry is [string, Policy['clouds'][string]] =>
        entry[1] !== false,
    ),
  );
}

function withoutEmpty(lists: Policy['technologies']): Policy['technologies'] {
  return Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list.length > 0),
  );
}
