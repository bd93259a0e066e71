import type {
  Approach,
  Fact,
  FactUnit,
  UnknownReason,
} from '@paved/plugin-platform-maturity-common';
import { approachTitles, facts } from '@paved/plugin-platform-maturity-common';

/** Why a fact is unknown, as it follows the word. */
export const unknownReasons: Record<UnknownReason, string> = {
  noUsers: 'no users are registered',
  noMembers: 'the owners have no members',
  noServices: 'there is no service',
  noTeams: 'no team owns a component',
  noOwner: 'no owner is named',
  ownerDangling: 'the owner does not exist',
  notDeclared: 'nothing declares it',
  notReported: 'no descriptor can show it',
  expired: 'what was reported holds no longer',
  collectorFailed: 'its collector could not answer',
};

/** An entity reference as people write it. */
export function shortRef(ref: string): string {
  return ref.replace(':default/', ':');
}

/** A share of 0–1 as a percentage; a dash when there is none. */
export function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)} %`;
}

/** A value in its unit: shares as a percentage, ratios with one digit. */
export function valueIn(unit: FactUnit, value: number): string {
  return unit === 'share'
    ? percent(value)
    : String(Math.round(value * 10) / 10);
}

/** A fact with its value, or why it has none. */
export function describeFact({ id, value, unknown }: Fact): string {
  const { title, unit } = facts[id];
  if (value !== undefined) {
    return `${title}: ${valueIn(unit, value)}`;
  }
  return `${title}: unknown${unknown ? `, ${unknownReasons[unknown]}` : ''}`;
}

/** An approach within a sentence. */
export function approachInSentence(approach: Approach): string {
  const title = approachTitles[approach];
  return title.startsWith('DevOps')
    ? title
    : `${title[0].toLocaleLowerCase('en-US')}${title.slice(1)}`;
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
