import { useApi } from '@backstage/core-plugin-api';
import {
  capabilityIds,
  factIds,
  measureFlipsOf,
  practiceIds,
  recommend,
  recommendationInputOf,
  shareFlipsOf,
  type Assessment,
  type ExplainedAssessment,
  type MeasureFlip,
  type PolicyDescription,
  type Recommendation,
  type RecommendationInput,
  type ShareFlip,
} from '@paved/plugin-platform-maturity-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { platformMaturityApiRef } from '../../api';
import {
  inSteps,
  readChanges,
  whatIfIds,
  writeChanges,
  type Changes,
  type WhatIfId,
  type WhatIfValue,
} from './changes';
import { policyFor } from '../guide/guidePolicy';

/** Browsers limit how often a page may change its URL; sliders do so often. */
const writeAfter = 250;

/** An answer to made-up numbers, and the ways to change them. */
export interface WhatIf {
  /** What was measured; not known where absent. */
  measured: { [id in WhatIfId]?: number };
  /** Practices and capabilities that apply to nothing here. */
  notApplicable: ReadonlySet<WhatIfId>;
  changes: Changes;
  /** The assessment as it would be. */
  result: Assessment;
  /** What would change the approach or the stage from there, nearest first. */
  flips: (MeasureFlip | ShareFlip)[];
  /** Parameters of the URL that mean nothing here, as they stand there. */
  ignored: string[];
  /** False where the policy weighs practices in a way that is not known here. */
  weightsKnown: boolean;
  set: (id: WhatIfId, value: WhatIfValue) => void;
  reset: (id: WhatIfId) => void;
  resetAll: () => void;
}

/**
 * Computes in the browser what a subject's answer would be with other numbers,
 * which stand in the URL.
 */
export function useWhatIf(assessment: ExplainedAssessment): WhatIf {
  const settings = useSettings(assessment);
  const { input, policy, measured, notApplicable, weightsKnown } = useMemo(
    () => measuredOf(assessment, settings),
    [assessment, settings],
  );
  const { asked, ignored, change } = useChanges();
  const changes = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(asked).filter(
          ([id, value]) =>
            !notApplicable.has(id as WhatIfId) &&
            !isAsMeasured(id as WhatIfId, value, measured),
        ),
      ) as Changes,
    [asked, measured, notApplicable],
  );
  const { result, flips } = useMemo(() => {
    const changed = inputWith(input, changes);
    return {
      result: assessmentWith(assessment, recommend(changed, policy)),
      flips: [
        ...measureFlipsOf(changed, policy),
        ...shareFlipsOf(changed, policy),
      ].sort((a, b) => a.relativeDistance - b.relativeDistance),
    };
  }, [assessment, input, changes, policy]);

  return {
    measured,
    notApplicable,
    changes,
    result,
    flips,
    ignored: [
      ...ignored,
      ...whatIfIds
        .filter(id => asked[id] !== undefined && notApplicable.has(id))
        .map(id => `${id}=${asked[id]}`),
    ],
    weightsKnown,
    set: (id, value) =>
      change(
        isAsMeasured(id, value, measured)
          ? without(changes, id)
          : { ...changes, [id]: value },
      ),
    reset: id => change(without(changes, id)),
    resetAll: () => change({}),
  };
}

/** The changes, as the URL has them at first and soon after each change. */
function useChanges() {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const [state, setState] = useState(() => stateOf(search));
  const written = useRef(search);

  useEffect(() => {
    if (search !== written.current) {
      written.current = search;
      setState(stateOf(search));
    }
  }, [search]);

  useDebounce(
    () => {
      if (!state.made) {
        return;
      }
      const parameters = writeChanges(state.asked);
      const subject = new URLSearchParams(search).get('subject');
      const next = new URLSearchParams([
        ...(subject ? [['subject', subject]] : []),
        ...parameters,
      ]).toString();
      written.current = next && `?${next}`;
      if (written.current !== search) {
        navigate({ pathname, search: next }, { replace: true });
      }
    },
    writeAfter,
    [state],
  );

  return {
    asked: state.asked,
    ignored: state.ignored,
    change: (asked: Changes) =>
      setState({ asked, ignored: state.ignored, made: true }),
  };
}

function stateOf(search: string) {
  const { changes, ignored } = readChanges(new URLSearchParams(search));
  return { asked: changes, ignored, made: false };
}

/**
 * The settings of the policy, where the assessment alone does not tell how
 * practices are weighed. Who may not read them is told so by the page.
 */
function useSettings(
  assessment: ExplainedAssessment,
): PolicyDescription['settings'] | undefined {
  const api = useApi(platformMaturityApiRef);
  const isTold = useMemo(
    () => policyFor(undefined, assessment).weightsKnown,
    [assessment],
  );
  const { value } = useAsync(
    async () => (isTold ? undefined : api.getPolicy()),
    [api, isTold],
  );
  return value?.settings;
}

function measuredOf(
  assessment: ExplainedAssessment,
  settings: PolicyDescription['settings'] | undefined,
) {
  const input = recommendationInputOf(assessment);
  const { policy, weightsKnown } = policyFor(settings, assessment);
  return {
    input,
    policy,
    measured: { ...input.facts, ...input.practices, ...input.capabilities },
    notApplicable: new Set<WhatIfId>(input.notApplicable),
    weightsKnown,
  };
}

function isAsMeasured(
  id: WhatIfId,
  value: WhatIfValue,
  measured: WhatIf['measured'],
): boolean {
  const present = measured[id];
  return present === undefined
    ? value === 'unknown'
    : value === inSteps(id, present);
}

function inputWith(
  input: RecommendationInput,
  changes: Changes,
): RecommendationInput {
  return {
    ...input,
    facts: valuesWith(factIds, input.facts, changes),
    practices: valuesWith(practiceIds, input.practices, changes),
    capabilities: valuesWith(capabilityIds, input.capabilities, changes),
  };
}

function valuesWith<TId extends WhatIfId>(
  ids: readonly TId[],
  values: { [id in TId]?: number },
  changes: Changes,
): { [id in TId]?: number } {
  return Object.fromEntries(
    ids.flatMap(id => {
      const value: WhatIfValue | undefined = changes[id] ?? values[id];
      return value === undefined || value === 'unknown' ? [] : [[id, value]];
    }),
  ) as { [id in TId]?: number };
}

/** What was measured and stays, with the answer to other numbers. */
function assessmentWith(
  { demand, foundation, platform, ...rest }: Assessment,
  recommendation: Recommendation,
): Assessment {
  return { ...rest, ...recommendation };
}

function without(changes: Changes, id: WhatIfId): Changes {
  return Object.fromEntries(
    Object.entries(changes).filter(([name]) => name !== id),
  );
}
