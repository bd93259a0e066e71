import type { FactId } from '../facts';
import type { Thresholds } from './score';

/**
 * One measure of a factor: a fact with the two thresholds at which it calls for
 * something else.
 *
 * @public
 */
export interface MeasureDefinition extends Thresholds {
  /** Where the thresholds come from. */
  source: string;
  /** True where the thresholds are a rule of thumb rather than research. */
  heuristic: boolean;
}

/**
 * A context factor of the decision framework.
 *
 * @public
 */
export interface FactorDefinition {
  title: string;
  /** What the factor asks. */
  question: string;
  /** What speaks for DevOps practices alone. */
  callsForDevOps: string;
  /** What speaks for platform engineering. */
  callsForPlatform: string;
  weight: number;
  measures: { [measure in FactId]?: MeasureDefinition };
}
