import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** How far back can be chosen, in days. */
export const dayChoices = [7, 30, 90] as const;

/** One of {@link dayChoices}. */
export type Days = (typeof dayChoices)[number];

const parameter = 'moved';
const usual: Days = 30;

/** How many days back, kept in the URL so that a link shows the same. */
export function useDays(): [Days, (days: Days) => void] {
  const { search, pathname, hash } = useLocation();
  const navigate = useNavigate();
  const asked = Number(new URLSearchParams(search).get(parameter));
  const days = dayChoices.find(choice => choice === asked) ?? usual;
  const choose = useCallback(
    (next: Days) => {
      const parameters = new URLSearchParams(search);
      parameters.set(parameter, String(next));
      navigate({ pathname, search: parameters.toString(), hash });
    },
    [navigate, pathname, search, hash],
  );
  return [days, choose];
}

/** What to add to the path of the page to see at least so many days there. */
export function daysSearch(days: number): string {
  const [longest] = dayChoices.slice(-1);
  const shown = dayChoices.find(choice => choice >= days) ?? longest;
  return `?${new URLSearchParams({ [parameter]: String(shown) })}`;
}
