import type { Explainable } from '../words';

/**
 * An assessment as the API answers it, with what a memo needs of it.
 *
 * @public
 */
export interface ExplainedAnswer extends Explainable {
  /** The assessment as a paragraph. */
  inWords: string;
  /** When a complete refresh last confirmed it, as ISO 8601. */
  checkedAt: string;
  policyHash: string;
}
