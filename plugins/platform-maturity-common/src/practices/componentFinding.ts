import type { Evidence } from './Evidence';
import { evidenceOf } from './evidenceOf';
import { holds } from './holds';
import {
  evidenceStrengths,
  outcomeScores,
  type EvidenceStrength,
  type KnownOutcome,
  type Outcome,
} from './Outcome';
import type { Signal } from './Signal';

/**
 * An entity as the rules look at it, beside its reference.
 *
 * @public
 */
export interface ObservedEntity {
  ref: string;
  entity: object;
}

/**
 * A signal that a component sets off.
 *
 * @public
 */
export interface SignalMatch {
  signal: string;
  tool?: string;
  kind: EvidenceStrength;
  outcome: KnownOutcome;
  evidence: Evidence[];
}

/**
 * How one component stands with one practice.
 *
 * @public
 */
export interface ComponentFinding {
  component: string;
  outcome: Outcome;
  /** The strength of what the outcome rests on; absent without a signal. */
  kind?: EvidenceStrength;
  matches: SignalMatch[];
  /** What says that the practice does not apply, where something does. */
  override?: Evidence;
  /**
   * Why it is not known whether there is a sign: the collector that told it
   * until now, and why it failed.
   */
  lost?: string;
}

/**
 * The signals that a component, or a resource tied to it, sets off.
 *
 * @public
 */
export function matchSignals(
  component: ObservedEntity,
  resources: readonly ObservedEntity[],
  signals: readonly Signal[],
): SignalMatch[] {
  const matches: SignalMatch[] = [];
  for (const signal of signals) {
    const candidates = signal.on === 'resource' ? resources : [component];
    const found = candidates.find(candidate =>
      holds(signal.filter, candidate.entity),
    );
    if (found) {
      matches.push({
        signal: signal.id,
        ...(signal.tool ? { tool: signal.tool } : {}),
        kind: signal.kind,
        outcome: signal.outcome,
        evidence: evidenceOf(signal.filter, found.entity, found.ref),
      });
    }
  }
  return matches;
}

/**
 * Decides between the signals of one component: the strongest evidence counts,
 * and among evidence of equal strength the best outcome. `undefined` without
 * any signal.
 *
 * @public
 */
export function decide(
  matches: readonly SignalMatch[],
): { outcome: KnownOutcome; kind: EvidenceStrength } | undefined {
  let best: SignalMatch | undefined;
  for (const match of matches) {
    if (!best || rank(match) > rank(best)) {
      best = match;
    }
  }
  return best && { outcome: best.outcome, kind: best.kind };
}

function rank({ kind, outcome }: SignalMatch): number {
  return 10 * evidenceStrengths.indexOf(kind) + outcomeScores[outcome];
}

/**
 * How widely the organization records a practice in its catalog.
 *
 * @public
 */
export interface Recording {
  /** Applicable components that carry a signal. */
  recordedBy: number;
  /** Applicable components. */
  of: number;
}

/**
 * The absence rule: a missing signal means `unmet` only where the organization
 * records the practice, on at least the given share (0–1) of its applicable
 * components and at least on one.
 *
 * @public
 */
export function isRecorded(
  { recordedBy, of }: Recording,
  recordedShare: number,
): boolean {
  return recordedBy >= 1 && recordedBy / of >= recordedShare - 1e-9;
}

/**
 * The finding of one applicable component for one practice.
 *
 * @public
 */
export function findingOf(
  component: string,
  matches: SignalMatch[],
  recording: Recording,
  recordedShare: number,
): ComponentFinding {
  const decision = decide(matches);
  if (decision) {
    return { component, ...decision, matches };
  }
  return {
    component,
    outcome: isRecorded(recording, recordedShare) ? 'unmet' : 'unknown',
    matches,
  };
}
