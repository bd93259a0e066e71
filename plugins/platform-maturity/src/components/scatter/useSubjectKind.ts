import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** What can be placed by demand and foundation. */
export const placedKinds = ['Group', 'System', 'Domain'] as const;

/** One of {@link placedKinds}. */
export type PlacedKind = (typeof placedKinds)[number];

const parameter = 'placed';
const usual: PlacedKind = 'Group';

/** What is placed, kept in the URL so that a link shows the same. */
export function useSubjectKind(): [PlacedKind, (kind: PlacedKind) => void] {
  const { search, pathname, hash } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search).get(parameter);
  const kind = placedKinds.find(each => each === asked) ?? usual;
  const choose = useCallback(
    (next: PlacedKind) => {
      const parameters = new URLSearchParams(search);
      parameters.set(parameter, next);
      navigate({ pathname, search: parameters.toString(), hash });
    },
    [navigate, pathname, search, hash],
  );
  return [kind, choose];
}
