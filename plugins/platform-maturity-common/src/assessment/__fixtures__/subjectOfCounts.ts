import { factIds, facts, type Fact, type FactId } from '../../facts';
import {
  capabilityIds,
  outcomes,
  practiceIds,
  type CapabilityId,
  type ComponentFinding,
  type Outcome,
  type PracticeId,
} from '../../practices';
import type { ScopeFindings, SubjectInput } from '../Assessment';

export type Counts = { [outcome in Outcome]?: number };

/** A subject made of values of facts and numbers of components per outcome. */
export function subjectOfCounts(
  values: { [fact in FactId]?: number },
  practices: { [id in PracticeId | CapabilityId]?: Counts },
): SubjectInput {
  const fact = (id: FactId): Fact => ({
    id,
    ...(values[id] === undefined
      ? { unknown: 'notReported' }
      : { value: values[id] }),
    scope: { kind: facts[id].scope, refs: [] },
    source: 'pushed',
    entities: { total: 0, refs: [] },
  });
  const findings = (counts: Counts = {}): ScopeFindings => ({
    seenOn: 'component',
    findings: outcomes.flatMap(outcome =>
      Array.from(
        { length: counts[outcome] ?? 0 },
        (_, index): ComponentFinding => ({
          component: `component:default/${outcome}-${index}`,
          outcome,
          matches: [],
        }),
      ),
    ),
    recording: { recordedBy: 1, of: 1 },
  });
  const all = <TId extends PracticeId | CapabilityId>(ids: readonly TId[]) =>
    Object.fromEntries(ids.map(id => [id, findings(practices[id])])) as Record<
      TId,
      ScopeFindings
    >;
  return {
    subject: {
      ref: 'group:default/team',
      kind: 'Group',
      namespace: 'default',
      name: 'team',
      owners: [],
      systems: [],
      domains: [],
    },
    facts: Object.fromEntries(factIds.map(id => [id, fact(id)])) as Record<
      FactId,
      Fact
    >,
    practices: all(practiceIds),
    capabilities: all(capabilityIds),
    practiceScope: { components: [], excluded: 0 },
    ownerScope: { refs: [], dangling: [] },
    organizationScope: {},
  };
}
