import type { FactId } from '../facts';
import { cognitiveLoad } from './cognitiveLoad';
import { compliance } from './compliance';
import { deliveryFrequency } from './deliveryFrequency';
import type { FactorDefinition } from './FactorDefinition';
import { operationalComplexity } from './operationalComplexity';
import { teamSize } from './teamSize';

/**
 * The five context factors of demand, in the order in which they are shown.
 *
 * @public
 */
export const factors = {
  teamSize,
  operationalComplexity,
  cognitiveLoad,
  deliveryFrequency,
  compliance,
} as const satisfies Record<string, FactorDefinition>;

/**
 * The id of a context factor.
 *
 * @public
 */
export type FactorId = keyof typeof factors;

/**
 * All factor ids, in the order of {@link factors}.
 *
 * @public
 */
export const factorIds = Object.keys(factors) as FactorId[];

/**
 * The measures of a factor in table order, which decides which of two equal
 * scores is the driver.
 *
 * @public
 */
export function measuresOf(factor: FactorId): FactId[] {
  return Object.keys(factors[factor].measures) as FactId[];
}
