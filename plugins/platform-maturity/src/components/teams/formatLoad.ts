import { formatFigure } from '../figures';
import { reader } from '../text';

/**
 * A figure of load. Thresholds lie as near as 0.5 and 1: below 1 a second
 * decimal keeps apart what is held against them.
 */
export function formatLoad(value: number): string {
  return value < 1
    ? new Intl.NumberFormat(reader.locale, {
        maximumFractionDigits: 2,
      }).format(value)
    : formatFigure('perDeveloper', value);
}
