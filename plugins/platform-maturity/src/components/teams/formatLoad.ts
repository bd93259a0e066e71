import type { Words } from '../../translation';

/**
 * A figure of load. Thresholds lie as near as 0.5 and 1: below 1 a second
 * decimal keeps apart what is held against them.
 */
export function formatLoad(value: number, { format }: Words): string {
  return value < 1
    ? format.number(value, 2)
    : format.figure('perDeveloper', value);
}
