import type { Fact } from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../translation';

/** Why a fact is not shown, with what is behind it; empty where it is. */
export function unknownPhrase(
  { unknown, withheld, detail }: Pick<Fact, 'unknown' | 'withheld' | 'detail'>,
  { explanation, provenance }: Words,
): string {
  if (withheld) {
    return provenance.withheld;
  }
  return unknown
    ? [explanation.unknownReasons[unknown], detail].filter(Boolean).join(' ')
    : '';
}

/** What marks a fact that is not shown, unless nobody registered it. */
export function unknownMark(
  { unknown, withheld }: Pick<Fact, 'unknown' | 'withheld'>,
  otherwise: string,
  { provenance }: Words,
): string {
  if (withheld) {
    return provenance.withheldMark;
  }
  switch (unknown) {
    case 'expired':
    case 'collectorFailed':
      return provenance.unknownMarks[unknown];
    default:
      return otherwise;
  }
}
