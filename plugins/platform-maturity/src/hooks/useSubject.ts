import { useEffect, useRef } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { useAssessment, type AssessmentState } from './useAssessment';
import { useRefresh, type Refresh } from './useRefresh';

const pollWhileMissing = 5_000;

/**
 * The assessment of a subject together with how refreshing stands: a refresh
 * that ends brings the new answer, and one that is missing is waited for.
 */
export function useSubject(subjectRef: string): {
  state: AssessmentState;
  refresh: Refresh;
  reload: () => void;
} {
  const { state, reload } = useAssessment(subjectRef);
  const waiting = state.status === 'notAssessed';
  const refresh = useRefresh({ waiting });

  const confirmedAt = refresh.state?.lastSuccessAt;
  const shownFor = useRef(confirmedAt);
  useEffect(() => {
    if (confirmedAt && shownFor.current && shownFor.current !== confirmedAt) {
      reload();
    }
    shownFor.current = confirmedAt;
  }, [confirmedAt, reload]);

  useInterval(reload, waiting ? pollWhileMissing : null);
  return { state, refresh, reload };
}
