import type { Fact } from '@paved/plugin-platform-maturity-common';
import { unknownReasons } from '../figures';
import { unknownMarks } from './messages';

/** Why a fact is unknown, with what is behind it; empty where it is known. */
export function unknownPhrase({
  unknown,
  detail,
}: Pick<Fact, 'unknown' | 'detail'>): string {
  return unknown
    ? [unknownReasons[unknown], detail].filter(Boolean).join(' ')
    : '';
}

/** What marks a fact that is unknown, unless nobody registered it. */
export function unknownMark(
  { unknown }: Pick<Fact, 'unknown'>,
  otherwise: string,
): string {
  return (unknown && unknownMarks[unknown]) ?? otherwise;
}
