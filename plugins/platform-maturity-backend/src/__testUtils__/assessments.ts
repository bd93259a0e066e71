import type { Entity } from '@backstage/catalog-model';
import {
  assessCatalog,
  defaultPolicy,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { contentHashOf } from '../assessments/hash';
import type {
  ChangedAssessment,
  FinishedRun,
  Lease,
} from '../schedule/RefreshStore';

export const policyHash = 'policy';

/** A component, as the catalog returns it. */
export function component(name: string, title?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', ...(title ? { title } : {}) },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/team-a' }],
  };
}

/** The assessment of one component, with some of its answers replaced. */
export function assessmentOf(
  entity: Entity,
  changes: Partial<Assessment> = {},
): Assessment {
  const [assessment] = assessCatalog([entity], defaultPolicy).assessments();
  return { ...assessment, ...changes };
}

export function changeOf(assessment: Assessment): ChangedAssessment {
  return changeUnder(policyHash, assessment);
}

/** The same, assessed under another policy. */
export function changeUnder(
  hash: string,
  assessment: Assessment,
): ChangedAssessment {
  const contentHash = contentHashOf(assessment, hash);
  return { assessment, contentHash, policyHash: hash };
}

export function runOf(
  lease: Lease,
  changes: Partial<FinishedRun> = {},
): FinishedRun {
  return {
    startedAt: lease.startedAt,
    outcome: 'succeeded',
    entities: 1,
    assessed: 1,
    changed: 1,
    removed: 0,
    problems: [],
    ...changes,
  };
}
