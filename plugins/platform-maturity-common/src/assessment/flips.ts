import type { FactId, FactUnit } from '../facts';
import { facts, factIds } from '../facts';
import {
  capabilityIds,
  outcomeScores,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { Policy } from '../policy';
import type { Assessment, PracticeFinding } from './Assessment';
import { firstThat } from './firstThat';
import type { Approach, Stage } from './Recommendation';
import { recommend, type RecommendationInput } from './recommend';
import { recommendationInputOf } from './recommendationInput';

/**
 * A change of one thing, all else equal, that would change the answer.
 *
 * @public
 */
export type Flip =
  | {
      type: 'measure';
      measure: FactId;
      /** The nearest value, in whole steps of the fact's unit, that gives another approach. */
      value: number;
      /** How far that is from the present value; negative for less of it. */
      distance: number;
      approach: Approach;
      /** Distance ÷ present value, or ÷ the low threshold where that is 0. */
      relativeDistance: number;
    }
  | {
      type: 'practice';
      practice: PracticeId | CapabilityId;
      /** The fewest further components to meet it that give another stage. */
      components: number;
      stage: Stage;
      /** Components ÷ all that the practice applies to in the scope. */
      relativeDistance: number;
    };

/**
 * A {@link Flip} of a measure.
 *
 * @public
 */
export type MeasureFlip = Extract<Flip, { type: 'measure' }>;

/**
 * The smallest difference that is told apart, by unit of a fact.
 *
 * @public
 */
export const factSteps: Record<FactUnit, number> = {
  count: 1,
  share: 0.01,
  perDay: 0.1,
  perService: 0.1,
  perDeveloper: 0.1,
  perTeam: 0.1,
  perPractice: 0.1,
};

/**
 * What would change the answer, nearest first: for each known measure the
 * nearest value that gives another approach, for each practice and capability
 * the fewest further components that give another stage. Exact: one step less
 * changes nothing.
 *
 * @public
 */
export function flipsOf(assessment: Assessment, policy: Policy): Flip[] {
  const input = recommendationInputOf(assessment);
  const flips = [
    ...measureFlipsOf(input, policy),
    ...practiceIds.flatMap(
      id =>
        practiceFlip(
          id,
          'practices',
          assessment.practices[id],
          input,
          policy,
        ) ?? [],
    ),
    ...capabilityIds.flatMap(
      id =>
        practiceFlip(
          id,
          'capabilities',
          assessment.capabilities[id],
          input,
          policy,
        ) ?? [],
    ),
  ];
  return flips.sort((a, b) => a.relativeDistance - b.relativeDistance);
}

/**
 * The flips of measures alone, nearest first, for numbers that stand for no
 * components: those of a simulation, for example.
 *
 * @public
 */
export function measureFlipsOf(
  input: RecommendationInput,
  policy: Policy,
): MeasureFlip[] {
  return factIds
    .flatMap(measure => measureFlip(measure, input, policy) ?? [])
    .sort((a, b) => a.relativeDistance - b.relativeDistance);
}

function measureFlip(
  measure: FactId,
  input: RecommendationInput,
  policy: Policy,
): MeasureFlip | undefined {
  const present = input.facts[measure];
  const thresholds = Object.values(policy.factors).find(
    factor => factor.enabled && factor.measures[measure],
  )?.measures[measure];
  if (present === undefined || !thresholds) {
    return undefined;
  }
  const approachAt = (value: number) =>
    recommend({ ...input, facts: { ...input.facts, [measure]: value } }, policy)
      .approach;
  const approach = approachAt(present);
  const changes = (value: number) => approachAt(value) !== approach;

  const step = factSteps[facts[measure].unit];
  // The approach only rises with a measure, and from twice `high` on not even that.
  const steps = Math.floor(present / step + 1e-9);
  const above = firstThat(
    Math.ceil((2 * thresholds.high) / step) - steps,
    distance => changes(atStep(steps + distance, step)),
  );
  const below = firstThat(steps + 1, distance =>
    changes(atStep(steps + 1 - distance, step)),
  );
  const candidates = [
    ...(above === undefined ? [] : [atStep(steps + above, step)]),
    ...(below === undefined ? [] : [atStep(steps + 1 - below, step)]),
  ].sort((a, b) => Math.abs(a - present) - Math.abs(b - present));
  const [value] = candidates;
  if (value === undefined) {
    return undefined;
  }
  return {
    type: 'measure',
    measure,
    value,
    distance: value - present,
    approach: approachAt(value),
    relativeDistance: Math.abs(value - present) / (present || thresholds.low),
  };
}

/** A number of whole steps, without the noise of repeated addition. */
function atStep(steps: number, step: number): number {
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}

function practiceFlip(
  id: PracticeId | CapabilityId,
  axis: 'practices' | 'capabilities',
  { counts }: PracticeFinding,
  input: RecommendationInput,
  policy: Policy,
): Flip | undefined {
  const open = counts.partial + counts.unmet + counts.unknown;
  const stageWith = (components: number) =>
    recommend(
      {
        ...input,
        [axis]: { ...input[axis], [id]: bestScoreWith(components, counts) },
      },
      policy,
    ).stage;
  const stage = recommend(input, policy).stage;
  const components = firstThat(open, number => stageWith(number) !== stage);
  return components === undefined
    ? undefined
    : {
        type: 'practice',
        practice: id,
        components,
        stage: stageWith(components),
        relativeDistance: components / (open + counts.met),
      };
}

/** The highest score that a number of further components in `met` can give. */
function bestScoreWith(
  components: number,
  counts: PracticeFinding['counts'],
): number {
  const { met, partial, unmet, unknown } = counts;
  const sum = met + partial * outcomeScores.partial;
  const known = met + partial + unmet;
  const fromUnmet = Math.min(unmet, components);
  const rest = components - fromUnmet;
  // Of partial and unknown ones, it is best to take all of one sort first.
  const splits = [
    {
      fromPartial: Math.min(partial, rest),
      fromUnknown: rest - Math.min(partial, rest),
    },
    {
      fromPartial: rest - Math.min(unknown, rest),
      fromUnknown: Math.min(unknown, rest),
    },
  ];
  return Math.max(
    ...splits.map(
      ({ fromPartial, fromUnknown }) =>
        (sum +
          fromUnmet +
          fromPartial * (1 - outcomeScores.partial) +
          fromUnknown) /
        (known + fromUnknown),
    ),
  );
}
