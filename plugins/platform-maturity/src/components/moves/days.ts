import type { DayChoices } from '../../hooks';

/** How far back the moves can be looked at. */
export const movesDays = {
  parameter: 'moved',
  choices: [7, 30, 90],
  usual: 30,
} as const satisfies DayChoices;

/** What to add to the path of the page to see at least so many days there. */
export function daysSearch(days: number): string {
  const { parameter, choices } = movesDays;
  const [longest] = choices.slice(-1);
  const shown = choices.find(choice => choice >= days) ?? longest;
  return `?${new URLSearchParams({ [parameter]: String(shown) })}`;
}
