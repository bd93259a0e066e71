import type { Entity } from '@backstage/catalog-model';
import { defaultPolicy, type Policy } from '../../policy';
import type {
  CollectorFailure,
  FactReport,
  OutcomeReport,
  Report,
  ReportSource,
} from '../../reports';
import { run } from './run';

/** The time of all tests with reports. */
export const now = '2026-11-26T12:00:00Z';
export const yesterday = '2026-11-25T12:00:00Z';
export const tomorrow = '2026-11-27T12:00:00Z';

/** A component's, a group's … reference by its name. */
export function refOf(name: string): string {
  if (name === 'organization') {
    return name;
  }
  return name.includes(':')
    ? name.replace(':', ':default/')
    : `component:default/${name}`;
}

/** A value that was reported yesterday. */
export function value(
  source: ReportSource,
  subject: string,
  fact: FactReport['fact'],
  number: number,
  more: Partial<FactReport> = {},
): FactReport {
  return {
    subject: refOf(subject),
    source,
    observedAt: yesterday,
    fact,
    value: number,
    ...more,
  };
}

/** An outcome that was reported yesterday. */
export function outcome(
  source: ReportSource,
  subject: string,
  practice: OutcomeReport['practice'],
  found: OutcomeReport['outcome'],
  more: Partial<OutcomeReport> = {},
): OutcomeReport {
  return {
    subject: refOf(subject),
    source,
    observedAt: yesterday,
    practice,
    outcome: found,
    ...more,
  };
}

/** A collector that does not answer. */
export function failure(
  collector: string,
  what: Partial<CollectorFailure>,
): CollectorFailure {
  return {
    collector,
    title: 'GitHub',
    facts: [],
    practices: [],
    reason: 'The token has expired.',
    failedAt: yesterday,
    ...what,
  };
}

/** The assessments of some entities with what was reported about them. */
export function runWith(
  entities: Entity[],
  reports: Report[],
  failures: CollectorFailure[] = [],
  policy: Policy = defaultPolicy,
) {
  return run(entities, policy, { reports, failures, now });
}
