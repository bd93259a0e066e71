import type { Fact } from '@paved/plugin-platform-maturity-common';
import type { Words } from '../../translation';

/** Why a fact is unknown, with what is behind it; empty where it is known. */
export function unknownPhrase(
  { unknown, detail }: Pick<Fact, 'unknown' | 'detail'>,
  { explanation }: Words,
): string {
  return unknown
    ? [explanation.unknownReasons[unknown], detail].filter(Boolean).join(' ')
    : '';
}

/** What marks a fact that is unknown, unless nobody registered it. */
export function unknownMark(
  { unknown }: Pick<Fact, 'unknown'>,
  otherwise: string,
  { provenance }: Words,
): string {
  switch (unknown) {
    case 'expired':
    case 'collectorFailed':
      return provenance.unknownMarks[unknown];
    default:
      return otherwise;
  }
}
