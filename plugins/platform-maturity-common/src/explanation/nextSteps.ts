import {
  recommend,
  recommendationInputOf,
  type Assessment,
  type RecommendationInput,
} from '../assessment';
import { factorIds, measuresOf } from '../factors';
import { facts, sampleOf, type EntitySample, type FactId } from '../facts';
import type { Policy } from '../policy';
import {
  capabilities,
  capabilityIds,
  practiceIds,
  practices,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import { axesOfMove, type Axis } from './axesOfMove';
import type { AffectedNumber, NextStep } from './NextStep';

const scores = { practices: 'foundation', capabilities: 'platform' } as const;
const coverages = {
  practices: 'foundationCoverage',
  capabilities: 'platformCoverage',
} as const;

/**
 * What brings the subject nearer to its move: first what alone leads to another
 * move, then by how much it changes.
 *
 * @public
 */
export function nextStepsOf(
  assessment: Assessment,
  policy: Policy,
): NextStep[] {
  return stepsFor(assessment, policy)
    .filter(each => isRequired(each) || gain(each) > 1e-9)
    .sort(
      (a, b) =>
        Number(isRequired(b)) - Number(isRequired(a)) ||
        Number(b.leadsTo !== undefined) - Number(a.leadsTo !== undefined) ||
        gain(b) - gain(a),
    );
}

/** Without the number of developers there is no approach, whatever else is known. */
function isRequired({ kind, about }: NextStep): boolean {
  return kind === 'registerFact' && about === 'developers';
}

function gain({ effect }: NextStep): number {
  return effect.to - effect.from;
}

function stepsFor(assessment: Assessment, policy: Policy): NextStep[] {
  const { move, approach, stage } = assessment;
  if (move !== 'registerEvidence') {
    return axesOfMove[move].flatMap(axis =>
      axisSteps(axis, assessment, policy),
    );
  }
  return [
    ...(approach === 'undetermined' ? factSteps(assessment, policy) : []),
    ...(stage === 'undetermined'
      ? practiceIds.flatMap(id =>
          registerPractice(id, 'practices', assessment, policy),
        )
      : []),
  ];
}

/** For each unknown factor, the measure that is the easiest to register. */
function factSteps(assessment: Assessment, policy: Policy): NextStep[] {
  const wanted = factorIds
    .filter(
      id =>
        policy.factors[id].enabled &&
        assessment.factors[id].score === undefined,
    )
    .map(
      id =>
        measuresOf(id).find(measure => facts[measure].reading === 'catalog') ??
        measuresOf(id)[0],
    );
  const developers: FactId[] =
    assessment.facts.developers.value === undefined ? ['developers'] : [];
  return [...new Set([...developers, ...wanted])].map(about => {
    // Any value makes the factor known; none is so low that the level matters.
    const after = recommendWith(assessment, policy, input => ({
      ...input,
      facts: { ...input.facts, [about]: 0 },
    }));
    return step(assessment, {
      kind: 'registerFact',
      about,
      effort: facts[about].reading === 'catalog' ? 'S' : 'M',
      role: 'owner',
      number: 'demandCoverage',
      after,
      entities: sampleOf([]),
    });
  });
}

function axisSteps(
  axis: Axis,
  assessment: Assessment,
  policy: Policy,
): NextStep[] {
  const ids = axis === 'practices' ? practiceIds : capabilityIds;
  return ids.flatMap(id => [
    ...improvePractice(id, axis, assessment, policy),
    ...registerPractice(id, axis, assessment, policy),
  ]);
}

function improvePractice(
  id: PracticeId | CapabilityId,
  axis: Axis,
  assessment: Assessment,
  policy: Policy,
): NextStep[] {
  const finding = findingOf(id, axis, assessment);
  if (finding.score === undefined || finding.score === 1) {
    return [];
  }
  const { effort, role } = definitionOf(id, axis);
  return [
    step(assessment, {
      kind: 'improvePractice',
      about: id,
      effort,
      role,
      number: scores[axis],
      after: withScore(id, axis, 1, assessment, policy),
      entities: merge(finding.components.unmet, finding.components.partial),
    }),
  ];
}

function registerPractice(
  id: PracticeId | CapabilityId,
  axis: Axis,
  assessment: Assessment,
  policy: Policy,
): NextStep[] {
  const finding = findingOf(id, axis, assessment);
  if (finding.score !== undefined || finding.counts.unknown === 0) {
    return [];
  }
  return [
    step(assessment, {
      kind: 'registerPractice',
      about: id,
      effort: 'S',
      role: axis === 'practices' ? 'owner' : definitionOf(id, axis).role,
      number: coverages[axis],
      after: withScore(id, axis, 0, assessment, policy),
      entities: merge(finding.components.unknown),
    }),
  ];
}

function step(
  assessment: Assessment,
  {
    after,
    number,
    ...rest
  }: Pick<NextStep, 'kind' | 'about' | 'effort' | 'role' | 'entities'> & {
    after: ReturnType<typeof recommend>;
    number: AffectedNumber;
  },
): NextStep {
  return {
    ...rest,
    effect: { number, from: assessment[number] ?? 0, to: after[number] ?? 0 },
    // What a registered value leads to depends on the value.
    ...(rest.kind === 'improvePractice' && after.move !== assessment.move
      ? { leadsTo: after.move }
      : {}),
  };
}

function withScore(
  id: PracticeId | CapabilityId,
  axis: Axis,
  score: number,
  assessment: Assessment,
  policy: Policy,
) {
  return recommendWith(assessment, policy, input => ({
    ...input,
    [axis]: { ...input[axis], [id]: score },
  }));
}

function recommendWith(
  assessment: Assessment,
  policy: Policy,
  change: (input: RecommendationInput) => RecommendationInput,
) {
  return recommend(change(recommendationInputOf(assessment)), policy);
}

function findingOf(
  id: PracticeId | CapabilityId,
  axis: Axis,
  assessment: Assessment,
) {
  return axis === 'practices'
    ? assessment.practices[id as PracticeId]
    : assessment.capabilities[id as CapabilityId];
}

function definitionOf(id: PracticeId | CapabilityId, axis: Axis) {
  return axis === 'practices'
    ? practices[id as PracticeId]
    : capabilities[id as CapabilityId];
}

/** Samples of different entities, added up. */
function merge(...samples: (EntitySample | undefined)[]): EntitySample {
  const present = samples.flatMap(sample => sample ?? []);
  return {
    total: present.reduce((sum, { total }) => sum + total, 0),
    refs: sampleOf(present.flatMap(({ refs }) => refs)).refs,
  };
}
