import {
  factPhrase as factPhraseFor,
  formatCount as formatCountFor,
  formatFigure as formatFigureFor,
  formatShare as formatShareFor,
  type FactId,
  type FactUnit,
} from '@paved/plugin-platform-maturity-common';
import { reader } from '../text';

/** A share of 0–1 in per cent. */
export function formatShare(share: number): string {
  return formatShareFor(share, reader);
}

/** A whole number. */
export function formatCount(count: number): string {
  return formatCountFor(count, reader);
}

/** A number in its unit, with one decimal at most. */
export function formatFigure(unit: FactUnit, value: number): string {
  return formatFigureFor(unit, value, reader);
}

/** "412 developers". */
export function factPhrase(id: FactId, value: number): string {
  return factPhraseFor(id, value, reader);
}
