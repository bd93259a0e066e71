import {
  capabilities,
  capabilityIds,
  factorIds,
  facts,
  practiceIds,
  practices,
  type Assessment,
  type CapabilityId,
  type FactId,
  type FactorId,
  type PracticeFinding,
  type PracticeId,
  type UnknownReason,
} from '@paved/plugin-platform-maturity-common';

/** Something that is not known, and what it would help to answer. */
export type Missing =
  | {
      kind: 'fact';
      id: FactId;
      factor: FactorId;
      reason: UnknownReason;
      /** True where nothing else is known of the factor. */
      decisive: boolean;
    }
  | { kind: 'practice'; id: PracticeId }
  | { kind: 'capability'; id: CapabilityId };

/**
 * What is not known, most effective first: developers, then the factors of
 * which nothing is known by weight, the practices, the capabilities, and last
 * the facts that would only sharpen a factor.
 */
export function missingOf(assessment: Assessment): Missing[] {
  const missing = missingFacts(assessment);
  return [
    ...missing.filter(item => item.id === 'developers'),
    ...missing.filter(item => item.decisive && item.id !== 'developers'),
    ...practiceIds
      .filter(id => isUnknown(assessment.practices[id]))
      .map(id => ({ kind: 'practice' as const, id })),
    ...capabilityIds
      .filter(id => isUnknown(assessment.capabilities[id]))
      .map(id => ({ kind: 'capability' as const, id })),
    ...missing.filter(item => !item.decisive && item.id !== 'developers'),
  ];
}

/**
 * What would give an answer where there is none: of each factor the fact that
 * is easiest to register, and the practices if there is no stage.
 */
export function decisiveOf(assessment: Assessment): Missing[] {
  const factorsSeen = new Set<FactorId>();
  return missingOf(assessment).filter(item => {
    if (item.kind === 'fact') {
      const wanted =
        assessment.approach === 'undetermined' &&
        (item.id === 'developers' ||
          (item.decisive && !factorsSeen.has(item.factor)));
      if (wanted) {
        factorsSeen.add(item.factor);
      }
      return wanted;
    }
    return item.kind === 'practice' && assessment.stage === 'undetermined';
  });
}

/** Whether nothing is known of a practice that does apply. */
export function isUnknown({ score, counts }: PracticeFinding): boolean {
  return score === undefined && counts.unknown > 0;
}

function missingFacts({ factors, facts: known }: Assessment) {
  return factorIds
    .filter(factor => factors[factor].enabled)
    .sort((a, b) => factors[b].weight - factors[a].weight)
    .flatMap(factor =>
      factors[factor].measures
        .filter(({ value }) => value === undefined)
        .map(({ measure }) => ({
          kind: 'fact' as const,
          id: measure,
          factor,
          reason: known[measure].unknown ?? 'notReported',
          decisive: factors[factor].score === undefined,
        }))
        .sort((a, b) => effort(a.id) - effort(b.id)),
    );
}

// What a catalog can show is registered sooner than what has to be reported.
function effort(id: FactId): number {
  return facts[id].reading === 'catalog' ? 0 : 1;
}

/** What a missing thing is called. */
export function titleOf(missing: Missing): string {
  switch (missing.kind) {
    case 'fact':
      return facts[missing.id].title;
    case 'practice':
      return practices[missing.id].title;
    default:
      return capabilities[missing.id].title;
  }
}
