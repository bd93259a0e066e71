import {
  factIds,
  facts,
  sampleOf,
  type Fact,
  type FactDefinition,
  type FactId,
  type RollUp,
} from '../facts';
import { byPrecedence, type FactReport } from '../reports';
import { recordOf } from '../facts/recordOf';
import { medianOf, type Scope } from './factBuilders';
import type { ReportIndex } from './ReportIndex';
import { expiredFact, withReports } from './reportedFacts';

/** Whom each way of rolling up asks. */
export interface Parts {
  components: Iterable<string>;
  teams: Iterable<string>;
}

const ways: Record<
  RollUp,
  {
    partsOf: (parts: Parts) => Iterable<string>;
    of: (values: number[]) => number | undefined;
  }
> = {
  sum: {
    partsOf: ({ components }) => components,
    of: values => values.reduce((sum, value) => sum + value, 0),
  },
  median: { partsOf: ({ teams }) => teams, of: medianOf },
};

/** The facts that reports about parts tell of the whole. */
const rolledUp = factIds.flatMap(id => {
  const { rollUp }: FactDefinition = facts[id];
  return rollUp ? [{ id, rollUp }] : [];
});

/** Facts of a scope once what was reported about it as a whole replaces them. */
export function withReportsAbout<TId extends FactId>(
  of: Record<TId, Fact>,
  ref: string,
  scope: Scope,
  reports: ReportIndex,
): Record<TId, Fact> {
  const about = reports.factsOf(ref);
  return about
    ? recordOf(Object.keys(of) as TId[], id =>
        withReports(of[id], about, scope),
      )
    : of;
}

/** Facts of a scope once what was reported about its parts fills the gaps. */
export function withRollUps<TId extends FactId>(
  of: Record<TId, Fact>,
  parts: Parts,
  reports: ReportIndex,
): Record<TId, Fact> {
  if (!reports.hasFacts) {
    return of;
  }
  const filled = { ...of };
  for (const { id, rollUp } of rolledUp) {
    const fact: Fact | undefined = filled[id as TId];
    if (fact && fact.value === undefined) {
      filled[id as TId] = rollUpOf(fact, rollUp, parts, reports);
    }
  }
  return filled;
}

function rollUpOf(
  fact: Fact,
  rollUp: RollUp,
  parts: Parts,
  reports: ReportIndex,
): Fact {
  const { partsOf, of } = ways[rollUp];
  const found = [...partsOf(parts)].flatMap(ref => {
    const about = reports.factsOf(ref)?.get(fact.id);
    return about ? [{ ref, ...about }] : [];
  });
  const telling = found.filter(({ valid }) => valid.length > 0);
  if (telling.length === 0) {
    const expired = found.flatMap(each => each.expired).sort(byPrecedence);
    return expired.length && fact.unknown !== 'expired'
      ? expiredFact(fact, expired[0])
      : fact;
  }
  const first = telling.map(({ valid }) => valid[0]).sort(byPrecedence);
  return {
    id: fact.id,
    value: of(first.map(({ value }) => value)),
    scope: fact.scope,
    // A figure is as good as the weakest of what it was computed from.
    source: first[first.length - 1].source,
    ...datesOf(first),
    rolledUp: rollUp,
    entities: sampleOf(telling.map(({ ref }) => ref)),
  };
}

/** The oldest observation, and the first expiry. */
function datesOf(
  reports: readonly FactReport[],
): Pick<Fact, 'observedAt' | 'expiresAt'> {
  const expiries = reports.flatMap(({ expiresAt }) => expiresAt ?? []);
  return {
    observedAt: earliest(reports.map(({ observedAt }) => observedAt)),
    ...(expiries.length ? { expiresAt: earliest(expiries) } : {}),
  };
}

function earliest(dates: readonly string[]): string {
  return dates.reduce((first, date) =>
    Date.parse(date) < Date.parse(first) ? date : first,
  );
}
