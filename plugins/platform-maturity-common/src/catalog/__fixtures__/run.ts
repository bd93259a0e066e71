import type { Entity } from '@backstage/catalog-model';
import type { Assessment } from '../../assessment';
import type { FactId } from '../../facts';
import { defaultPolicy, type Policy } from '../../policy';
import { nothingReported, type Reported } from '../../reports';
import { assessCatalog } from '../assessCatalog';
import { entity, stitch, users } from './catalog';

/** The assessments of some entities, once their relations are drawn. */
export function run(
  entities: Entity[],
  policy: Policy = defaultPolicy,
  reported: Reported = nothingReported,
) {
  const result = assessCatalog(stitch(entities), policy, reported);
  const byRef = new Map<string, Assessment>();
  for (const assessment of result.assessments()) {
    byRef.set(assessment.subject.ref, assessment);
  }
  expect(byRef.size).toBe(result.subjects);
  return {
    of: (ref: string) => byRef.get(ref)!,
    refs: [...byRef.keys()],
    problems: result.problems,
  };
}

/** Values of facts, or why they are unknown. */
export function factsOf(assessment: Assessment, ...ids: FactId[]) {
  return Object.fromEntries(
    ids.map(id => [
      id,
      assessment.facts[id].value ?? assessment.facts[id].unknown,
    ]),
  );
}

/** A company with two teams of a department, a domain and a system. */
export const org = [
  entity('Group', 'company', { type: 'organization', children: [] }),
  entity('Group', 'shop', { type: 'department', parent: 'company' }),
  entity('Group', 'cart', { type: 'team', parent: 'shop' }),
  entity('Group', 'pay', { type: 'team', parent: 'shop' }),
  ...users('cart', 4),
  ...users('pay', 2),
  entity('User', 'both', { memberOf: ['cart', 'pay'] }),
  entity('Domain', 'commerce', { owner: 'shop' }),
  entity('System', 'checkout', { owner: 'cart', domain: 'commerce' }),
];
