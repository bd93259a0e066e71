import { useRouteRef } from '@backstage/core-plugin-api';
import type { Approach, Stage } from '@paved/plugin-platform-maturity-common';
import { useCallback } from 'react';
import { rootRouteRef } from '../routes';

/** Leads to the components that an answer is given for, in the list of entities. */
export function useComponentsPath(): (
  approach: Approach,
  stage: Stage,
) => string {
  const rootPath = useRouteRef(rootRouteRef);
  return useCallback(
    (approach, stage) => {
      const filter = new URLSearchParams({
        kind: 'Component',
        approach,
        stage,
      });
      return `${rootPath()}/entities?${filter}`;
    },
    [rootPath],
  );
}
