import { sampleOf, type Fact, type OtherValue } from '../facts';
import type {
  CollectorFailure,
  FactReport,
  ReportableFactId,
} from '../reports';
import type { Scope } from './factBuilders';
import type { FactReports } from './ReportIndex';

type Reports = ReadonlyMap<ReportableFactId, FactReports> | undefined;

/** A reported value, with what it was preferred to. */
export type ReportedValue = Pick<
  Fact,
  'scope' | 'source' | 'observedAt' | 'expiresAt' | 'by' | 'comment' | 'others'
> & { value: number; observedAt: string };

/** The first of some reports, which stand in the order of their precedence. */
export function reportedValue(
  [first, ...outranked]: readonly FactReport[],
  scope: Scope,
  replaced: readonly OtherValue[] = [],
): ReportedValue {
  const others = [
    ...outranked.map(({ value, source, observedAt }) => ({
      value,
      source,
      observedAt,
      scope: scope.kind,
    })),
    ...replaced,
  ];
  return {
    value: first.value,
    scope,
    source: first.source,
    observedAt: first.observedAt,
    ...provenanceOf(first),
    ...(others.length ? { others } : {}),
  };
}

/** A fact once what was reported about one subject is taken into account. */
export function withReports(fact: Fact, reports: Reports, scope: Scope): Fact {
  const found = reports?.get(fact.id);
  if (found?.valid.length) {
    return {
      id: fact.id,
      ...reportedValue(found.valid, scope, valuesOf(fact)),
      entities: sampleOf([]),
    };
  }
  return found?.expired.length && fact.value === undefined
    ? expiredFact(fact, found.expired[0], scope)
    : fact;
}

/** A fact that takes the place of another one, which it shows beside it. */
export function withReplaced(fact: Fact, replaced: Fact): Fact {
  const others = valuesOf(replaced);
  return others.length ? { ...fact, others } : fact;
}

/** A fact without a value, because what was reported holds no longer. */
export function expiredFact(
  fact: Fact,
  report: FactReport,
  scope: Scope = fact.scope,
): Fact {
  return {
    id: fact.id,
    unknown: 'expired',
    scope,
    source: report.source,
    observedAt: report.observedAt,
    ...provenanceOf(report),
    entities: fact.entities,
  };
}

/** A fact that a failing collector would tell, if nothing else tells it. */
export function withFailures(
  fact: Fact,
  failures: readonly CollectorFailure[],
): Fact {
  if (fact.value !== undefined) {
    return fact;
  }
  const failed = failures.filter(({ facts }) => facts.includes(fact.id));
  const sources = failed.map(({ collector }) => `collector:${collector}`);
  const otherExpired =
    fact.unknown === 'expired' && !sources.includes(fact.source);
  // What a person has to renew is told before what a machine has to repair.
  if (failed.length === 0 || otherExpired) {
    return fact;
  }
  return {
    id: fact.id,
    unknown: 'collectorFailed',
    detail: failed.map(failureWords).join(' '),
    scope: fact.scope,
    source: `collector:${failed[0].collector}`,
    entities: fact.entities,
  };
}

/** Which collector failed, and why. */
export function failureWords({ title, reason }: CollectorFailure): string {
  return `${title}: ${reason}`;
}

/** The values of a fact that another one takes the place of. */
function valuesOf({
  value,
  source,
  observedAt,
  scope,
  others = [],
  rolledUp,
}: Fact): OtherValue[] {
  // What is rolled up stands in for a value, and may count the same one in.
  return value === undefined || rolledUp
    ? []
    : [
        {
          value,
          source,
          ...(observedAt ? { observedAt } : {}),
          scope: scope.kind,
        },
        ...others,
      ];
}

function provenanceOf({
  expiresAt,
  by,
  comment,
}: FactReport): Pick<Fact, 'expiresAt' | 'by' | 'comment'> {
  return {
    ...(expiresAt ? { expiresAt } : {}),
    ...(by ? { by } : {}),
    ...(comment ? { comment } : {}),
  };
}
