import type { FactId, FactScopeKind } from './facts';

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
  | 'notReported';

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
  const sorted = [...new Set(refs)].sort();
  return { total: sorted.length, refs: sorted.slice(0, sampleSize) };
}

/**
 * A fact about a subject: a value, or the reason why there is none.
 *
 * @public
 */
export interface Fact {
  id: FactId;
  /** Absent when the fact is unknown. Never negative. */
  value?: number;
  /** Present when the fact is unknown. */
  unknown?: UnknownReason;
  scope: { kind: FactScopeKind; refs: string[] };
  source: FactSource;
  /**
   * When it was observed, as ISO 8601. Facts read from the catalog leave this
   * out: they hold as of the last complete refresh.
   */
  observedAt?: string;
  /** The entities that the value was read from. */
  entities: EntitySample;
  /** What was counted, where it has names: clouds, technologies, regimes. */
  values?: string[];
}
