import { levelOfValue, type Level } from '../factors';
import {
  factIds,
  sampleOf,
  type EntitySample,
  type Fact,
  type FactId,
} from '../facts';
import type { Policy } from '../policy';
import {
  capabilityIds,
  decide,
  isRecorded,
  practiceIds,
  type CapabilityId,
  type PracticeId,
  type SignalMatch,
} from '../practices';
import {
  organizationRef,
  type ScopeFindings,
  type SubjectInput,
} from './Assessment';
import type { Contradiction } from './Contradiction';

/**
 * What contradictions are looked for in.
 *
 * @public
 */
export type ContradictionInput = Pick<
  SubjectInput,
  'subject' | 'facts' | 'practices' | 'capabilities' | 'organizationScope'
>;

/**
 * Where an attestation stands against what else is known. It still holds, as a
 * person answers for it; the reader is told.
 *
 * @public
 */
export function contradictionsOf(
  input: ContradictionInput,
  policy: Policy,
): Contradiction[] {
  const findings = { ...input.practices, ...input.capabilities };
  return [
    ...[...practiceIds, ...capabilityIds].flatMap(id =>
      ofPractice(id, findings[id], input, policy),
    ),
    ...factIds.flatMap(id => ofFact(input.facts[id], input, policy)),
  ];
}

function ofPractice(
  practice: PracticeId | CapabilityId,
  scope: ScopeFindings,
  input: ContradictionInput,
  policy: Policy,
): Contradiction[] {
  if (scope.seenOn === 'organization') {
    // What every subject inherits is shown where it was told.
    return isOrganization(input)
      ? ofOrganization(practice, scope.finding.matches ?? [])
      : [];
  }
  const attested = scope.findings.filter(
    ({ kind, outcome }) => kind === 'attested' && outcome === 'met',
  );
  if (attested.length === 0) {
    return [];
  }
  const against: string[] = [];
  const alone: string[] = [];
  for (const { component, matches } of attested) {
    const others = withoutAttested(matches);
    if (decide(others)?.outcome === 'unmet') {
      against.push(component);
    } else if (others.length === 0) {
      alone.push(component);
    }
  }
  const { recording } = scope;
  return [
    ...sampled(against, components => ({
      code: 'attestedAgainstEvidence',
      practice,
      components,
    })),
    ...(isRecorded(recording, policy.cutoffs.recordedShare)
      ? sampled(alone, components => ({
          code: 'attestedWithoutRecord',
          practice,
          components,
          ...recording,
        }))
      : []),
  ];
}

function ofOrganization(
  practice: PracticeId | CapabilityId,
  matches: readonly SignalMatch[],
): Contradiction[] {
  const decision = decide(matches);
  if (decision?.kind !== 'attested' || decision.outcome === 'unmet') {
    return [];
  }
  const others = withoutAttested(matches);
  if (others.length === 0) {
    return practice === 'selfService'
      ? [{ code: 'selfServiceWithoutTemplates', outcome: decision.outcome }]
      : [];
  }
  return decision.outcome === 'met' && decide(others)?.outcome === 'unmet'
    ? [
        {
          code: 'attestedAgainstEvidence',
          practice,
          components: sampleOf([]),
        },
      ]
    : [];
}

/** Values about the same that call for something else. */
function ofFact(
  fact: Fact,
  input: ContradictionInput,
  policy: Policy,
): Contradiction[] {
  const { id, value, source, scope, others = [] } = fact;
  const thresholds = Object.values(policy.factors)
    .filter(({ enabled }) => enabled)
    .flatMap(({ measures }) => measures[id] ?? [])[0];
  const isToldHere =
    isOrganization(input) || scope.refs.join() === input.subject.ref;
  if (
    value === undefined ||
    source !== 'attested' ||
    !thresholds ||
    !isToldHere
  ) {
    return [];
  }
  const level = levelOfValue(value, thresholds);
  const other = others
    .filter(each => each.scope === scope.kind)
    .map(each => ({
      value: each.value,
      level: levelOfValue(each.value, thresholds),
      source: each.source,
    }))
    .find(each => each.level !== level);
  return other ? [levelDiffers(id, value, level, other)] : [];
}

function levelDiffers(
  fact: FactId,
  value: number,
  level: Level,
  other: Extract<Contradiction, { code: 'attestedLevelDiffers' }>['other'],
): Contradiction {
  return { code: 'attestedLevelDiffers', fact, value, level, other };
}

function isOrganization({
  subject,
  organizationScope,
}: ContradictionInput): boolean {
  return (
    subject.ref === organizationRef || subject.ref === organizationScope.root
  );
}

function withoutAttested(matches: readonly SignalMatch[]): SignalMatch[] {
  return matches.filter(({ kind }) => kind !== 'attested');
}

function sampled(
  components: readonly string[],
  contradiction: (components: EntitySample) => Contradiction,
): Contradiction[] {
  return components.length ? [contradiction(sampleOf(components))] : [];
}
