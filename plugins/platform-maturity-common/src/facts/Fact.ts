import type { FactId, FactScopeKind, RollUp } from './facts';

/**
 * Where a value comes from. A number that the operator wrote into the policy is
 * `attested`.
 *
 * @public
 */
export type FactSource =
  | 'catalog'
  | `collector:${string}`
  | 'pushed'
  | 'attested';

/**
 * Why a fact has no value.
 *
 * - `noUsers`: the catalog has no User entity at all
 * - `noMembers`: the owners have no members, so nothing can be divided by them
 * - `noServices`: there is no service to relate the fact to
 * - `noTeams`: no team owns a component
 * - `noOwner`: nothing in the scope names an owner
 * - `ownerDangling`: the owner does not exist in the catalog
 * - `notDeclared`: nothing in the whole catalog declares metadata of this sort
 * - `notReported`: only a collector, a push or an attestation can tell, and none did
 * - `expired`: it was reported, and the report holds no longer
 * - `collectorFailed`: the collector that would tell could not answer
 *
 * @public
 */
export type UnknownReason =
  | 'noUsers'
  | 'noMembers'
  | 'noServices'
  | 'noTeams'
  | 'noOwner'
  | 'ownerDangling'
  | 'notDeclared'
  | 'notReported'
  | 'expired'
  | 'collectorFailed';

/**
 * Entities that something rests on: how many there are, and the first of them
 * (at most {@link sampleSize}) in order of their reference.
 *
 * @public
 */
export interface EntitySample {
  total: number;
  refs: string[];
}

/**
 * The largest number of references that an {@link EntitySample} carries.
 *
 * @public
 */
export const sampleSize = 10;

/**
 * Counts references and keeps the first of them, whatever order they come in.
 *
 * @public
 */
export function sampleOf(refs: Iterable<string>): EntitySample {
  if (Array.isArray(refs) && isAscending(refs)) {
    return { total: refs.length, refs: refs.slice(0, sampleSize) };
  }
  const distinct = new Set(refs);
  const first: string[] = [];
  // To sort thousands for the sake of ten takes long, and is done often.
  for (const ref of distinct) {
    if (first.length < sampleSize || ref < first[first.length - 1]) {
      const place = first.findIndex(other => ref < other);
      first.splice(place < 0 ? first.length : place, 0, ref);
      first.length = Math.min(first.length, sampleSize);
    }
  }
  return { total: distinct.size, refs: first };
}

/** Whether they are in order, each of them once: those of many scopes are. */
function isAscending(refs: readonly string[]): boolean {
  for (let index = 1; index < refs.length; index += 1) {
    if (refs[index - 1] >= refs[index]) {
      return false;
    }
  }
  return true;
}

/**
 * A value that another one was preferred to.
 *
 * @public
 */
export interface OtherValue {
  /** In the unit of the fact. */
  value: number;
  source: FactSource;
  /** Absent for values read from the catalog. */
  observedAt?: string;
  /** What it is about: two values about the same can contradict each other. */
  scope: FactScopeKind;
}

/**
 * A fact about a subject: a value, or the reason why there is none.
 *
 * @public
 */
export interface Fact {
  id: FactId;
  /** Absent when the fact is unknown or withheld. Never negative. */
  value?: number;
  /** Present when the fact is unknown. */
  unknown?: UnknownReason;
  /**
   * Present when the fact is known and not shown, as it would describe one
   * person. The answer rests on it all the same.
   */
  withheld?: 'onePerson';
  /** What it is about: of a reported value, whom it was reported about. */
  scope: { kind: FactScopeKind; refs: string[] };
  /** Of a value that is rolled up from several sources, the weakest of them. */
  source: FactSource;
  /**
   * When it was observed, as ISO 8601; the oldest of what is rolled up. Facts
   * read from the catalog leave this out: they hold as of the last complete
   * refresh.
   */
  observedAt?: string;
  /** From when on it no longer holds, as ISO 8601. */
  expiresAt?: string;
  /** Reference of the user, or the name of the service, that told it. */
  by?: string;
  comment?: string;
  /** What is behind an unknown reason: the collector, and why it failed. */
  detail?: string;
  /** How it was computed from what the entities below it reported. */
  rolledUp?: RollUp;
  /**
   * What it replaced or outranked, the strongest first; the catalog's own value
   * comes last.
   */
  others?: OtherValue[];
  /** The entities that the value was read from. */
  entities: EntitySample;
  /** Groups that count with the size they declare, as they list no users. */
  declaredSizes?: EntitySample;
  /** What was counted, where it has names: clouds, technologies, regimes. */
  values?: string[];
}
