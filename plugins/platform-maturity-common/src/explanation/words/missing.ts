import type { Assessment, PracticeFinding } from '../../assessment';
import { factorIds, type FactorId } from '../../factors';
import { facts, type FactId, type UnknownReason } from '../../facts';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../../practices';
import { messagesIn, type WordsOptions } from './words';

/**
 * Something that is not known, and what it would help to answer.
 *
 * @public
 */
export type Missing =
  | {
      kind: 'fact';
      id: FactId;
      factor: FactorId;
      reason: UnknownReason;
      /** True where nothing else is known of the factor. */
      decisive: boolean;
    }
  | {
      /** An owner that exists, on which several facts wait. */
      kind: 'owner';
      id: 'owner';
      reason: UnknownReason;
      facts: FactId[];
      decisive: boolean;
    }
  | { kind: 'practice'; id: PracticeId }
  | { kind: 'capability'; id: CapabilityId };

/**
 * What is not known, most effective first: developers, then the factors of
 * which nothing is known by weight, the practices, the capabilities, and last
 * the facts that would only sharpen a factor.
 *
 * @public
 */
export function missingOf(assessment: Assessment): Missing[] {
  const missing = missingFacts(assessment);
  const decisive = (item: Missing) => 'decisive' in item && item.decisive;
  return [
    ...missing.filter(item => item.id === 'developers'),
    ...missing.filter(item => decisive(item) && item.id !== 'developers'),
    ...practiceIds
      .filter(id => isUnknown(assessment.practices[id]))
      .map(id => ({ kind: 'practice' as const, id })),
    ...capabilityIds
      .filter(id => isUnknown(assessment.capabilities[id]))
      .map(id => ({ kind: 'capability' as const, id })),
    ...missing.filter(item => !decisive(item) && item.id !== 'developers'),
  ];
}

/**
 * What would give an answer where there is none: of each factor the fact that
 * is easiest to register, and the practices if there is no stage.
 *
 * @public
 */
export function decisiveOf(assessment: Assessment): Missing[] {
  const { approach, stage } = assessment;
  const seen = new Set<FactorId>();
  return missingOf(assessment).filter(item => {
    switch (item.kind) {
      case 'practice':
        return stage === 'undetermined';
      case 'owner':
        return approach === 'undetermined' && item.decisive;
      case 'fact': {
        const first = item.decisive && !seen.has(item.factor);
        seen.add(item.factor);
        return (
          approach === 'undetermined' && (item.id === 'developers' || first)
        );
      }
      default:
        return false;
    }
  });
}

/**
 * Whether nothing is known of a practice that does apply.
 *
 * @public
 */
export function isUnknown({ score, counts }: PracticeFinding): boolean {
  return score === undefined && counts.unknown > 0;
}

function missingFacts({ factors, facts: known }: Assessment): Missing[] {
  const counted = factorIds
    .filter(factor => factors[factor].enabled)
    .sort((a, b) => factors[b].weight - factors[a].weight)
    .flatMap(factor =>
      factors[factor].measures
        .filter(
          ({ measure, value }) =>
            value === undefined && !known[measure].withheld,
        )
        .map(({ measure }) => ({
          kind: 'fact' as const,
          id: measure,
          factor,
          reason: known[measure].unknown ?? ('notReported' as const),
          decisive: factors[factor].score === undefined,
        }))
        .sort((a, b) => effort(a.id) - effort(b.id)),
    );
  // Without developers there is no approach, even where no factor counts them.
  const missing: typeof counted =
    known.developers.value === undefined &&
    counted.every(({ id }) => id !== 'developers')
      ? [
          {
            kind: 'fact',
            id: 'developers',
            factor: 'teamSize',
            reason: known.developers.unknown ?? 'notReported',
            decisive: true,
          },
          ...counted,
        ]
      : counted;
  const ownerless = missing.filter(({ reason }) => waitsForOwner(reason));
  if (ownerless.length === 0) {
    return missing;
  }
  // One thing to do, however many facts wait for it.
  return [
    {
      kind: 'owner',
      id: 'owner',
      reason: ownerless[0].reason,
      facts: ownerless.map(({ id }) => id),
      decisive: ownerless.some(({ decisive }) => decisive),
    },
    ...missing.filter(({ reason }) => !waitsForOwner(reason)),
  ];
}

function waitsForOwner(reason: UnknownReason): boolean {
  return reason === 'ownerDangling' || reason === 'noOwner';
}

// What a catalog can show is registered sooner than what has to be reported.
function effort(id: FactId): number {
  return facts[id].reading === 'catalog' ? 0 : 1;
}

/**
 * What a missing thing is called, as a title.
 *
 * @public
 */
export function missingTitle(
  missing: Missing,
  options: WordsOptions = {},
): string {
  const { definitions, missingOwner } = messagesIn(options);
  switch (missing.kind) {
    case 'fact':
      return definitions.facts[missing.id].title;
    case 'owner':
      return missingOwner.title;
    case 'practice':
      return definitions.practices[missing.id].title;
    default:
      return definitions.capabilities[missing.id].title;
  }
}
