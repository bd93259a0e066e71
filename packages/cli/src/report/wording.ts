import {
  explanationMessages,
  factPhrase,
  facts,
  formatShare,
  type Fact,
} from '@paved/plugin-platform-maturity-common';

/** An entity reference as people write it. */
export function shortRef(ref: string): string {
  return ref.replace(':default/', ':');
}

/** A share of 0–1 as a percentage; a dash when there is none. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : formatShare(share);
}

/** A fact with its value, or why it has none. */
export function describeFact({ id, value, unknown }: Fact): string {
  if (value !== undefined) {
    return factPhrase(id, value);
  }
  return [
    `${facts[id].title}: unknown.`,
    ...(unknown ? [explanationMessages.unknownReasons[unknown]] : []),
  ].join(' ');
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
