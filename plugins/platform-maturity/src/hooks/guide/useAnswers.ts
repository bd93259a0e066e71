import {
  factorIds,
  type FactorId,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { WhatIfId, WhatIfValue } from '../whatIf/changes';
import { readAnswers, writeAnswers, type Answers } from './answers';

/** What the URL of the Guide holds, and the ways to change it. */
export interface GuideLocation {
  answers: Answers;
  /** Parameters of the URL that mean nothing here, as they stand there. */
  ignored: string[];
  /** The factor that is looked at. */
  factor: FactorId;
  /** The id of the scenario that is compared; absent for the answers given. */
  compare?: string;
  set: (id: WhatIfId, value: WhatIfValue) => void;
  /** Replaces all answers. */
  replace: (answers: Answers) => void;
  choose: (factor: FactorId) => void;
  compareWith: (scenario: string | undefined) => void;
}

/** Keeps the answers in the URL alone, so that a link shows the same answer. */
export function useAnswers(): GuideLocation {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const { answers, ignored, factor, compare } = useMemo(
    () => locationOf(search),
    [search],
  );

  const go = (next: {
    answers?: Answers;
    factor?: FactorId;
    compare?: string | null;
  }) => {
    const parameters = writeAnswers(next.answers ?? answers);
    const shownFactor = next.factor ?? factor;
    if (shownFactor !== factorIds[0]) {
      parameters.set('factor', shownFactor);
    }
    const compared = next.compare === undefined ? compare : next.compare;
    if (compared) {
      parameters.set('compare', compared);
    }
    navigate({ pathname, search: parameters.toString() }, { replace: true });
  };

  return {
    answers,
    ignored,
    factor,
    compare,
    set: (id, value) => go({ answers: { ...answers, [id]: value } }),
    replace: next => go({ answers: next }),
    choose: next => go({ factor: next }),
    compareWith: scenario => go({ compare: scenario ?? null }),
  };
}

function locationOf(search: string) {
  const parameters = new URLSearchParams(search);
  const { answers, ignored } = readAnswers(parameters);
  const asked = parameters.get('factor');
  const factor = factorIds.find(id => id === asked);
  return {
    answers,
    ignored: asked && !factor ? [...ignored, `factor=${asked}`] : ignored,
    factor: factor ?? factorIds[0],
    compare: parameters.get('compare') ?? undefined,
  };
}
