import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** How far back a part of a page can look, and what its choice is called in the URL. */
export interface DayChoices {
  parameter: string;
  /** In days, the shortest first. */
  choices: readonly number[];
  usual: number;
}

/** How many days back, kept in the URL so that a link shows the same. */
export function useDays({
  parameter,
  choices,
  usual,
}: DayChoices): [number, (days: number) => void] {
  const { search, pathname, hash } = useLocation();
  const navigate = useNavigate();
  const asked = Number(new URLSearchParams(search).get(parameter));
  const days = choices.find(choice => choice === asked) ?? usual;
  const choose = useCallback(
    (next: number) => {
      const parameters = new URLSearchParams(search);
      parameters.set(parameter, String(next));
      navigate({ pathname, search: parameters.toString(), hash });
    },
    [navigate, parameter, pathname, search, hash],
  );
  return [days, choose];
}
