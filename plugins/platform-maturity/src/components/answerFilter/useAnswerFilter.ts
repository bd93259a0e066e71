import {
  approaches,
  stages,
  type Approach,
  type AssessmentQuery,
  type Stage,
} from '@paved/plugin-platform-maturity-common';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'react-router-dom';

/** An approach that is called for, a stage that is reached, or both. */
export interface AnswerFilter {
  approach?: Approach;
  stage?: Stage;
}

/**
 * The answer that a page is narrowed to, kept in the URL; nothing of it where
 * the page shows everything. The path of the filter that is set leads back to
 * everything.
 */
export function useAnswerFilter(): {
  filter: AnswerFilter;
  isSet: boolean;
  /** The same for a list that the server filters; one and the same while it lasts. */
  query: Pick<AssessmentQuery, 'approach' | 'stage'>;
  pathOf: (filter: AnswerFilter) => string;
} {
  const { pathname, search } = useLocation();
  const parameters = new URLSearchParams(search);
  const approach = approaches.find(id => id === parameters.get('approach'));
  const stage = stages.find(id => id === parameters.get('stage'));
  const pathOf = useCallback(
    (next: AnswerFilter) => {
      const changed = new URLSearchParams(search);
      changed.delete('approach');
      changed.delete('stage');
      if (next.approach !== approach || next.stage !== stage) {
        Object.entries(next).forEach(
          ([name, value]) => value && changed.set(name, value),
        );
      }
      return [pathname, String(changed)].filter(Boolean).join('?');
    },
    [pathname, search, approach, stage],
  );
  const chosen = useMemo(
    () => ({
      filter: {
        ...(approach ? { approach } : {}),
        ...(stage ? { stage } : {}),
      },
      query: {
        ...(approach ? { approach: [approach] } : {}),
        ...(stage ? { stage: [stage] } : {}),
      },
    }),
    [approach, stage],
  );
  return { ...chosen, isSet: Boolean(approach || stage), pathOf };
}

/** Whether an answer is the one that is looked for. */
export function isOf(
  answer: Required<AnswerFilter> | undefined,
  { approach, stage }: AnswerFilter,
): boolean {
  if (!approach && !stage) {
    return true;
  }
  return (
    answer !== undefined &&
    (!approach || answer.approach === approach) &&
    (!stage || answer.stage === stage)
  );
}
