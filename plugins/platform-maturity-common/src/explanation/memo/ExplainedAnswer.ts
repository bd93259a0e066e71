import type { Explainable } from '../words';

/**
 * An assessment as the API answers it, with what a memo needs of it.
 *
 * @public
 */
export interface ExplainedAnswer extends Explainable {
  /** When a complete refresh last confirmed it, as ISO 8601. */
  checkedAt: string;
  policyHash: string;
}
