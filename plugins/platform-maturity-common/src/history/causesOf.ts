import { factIds, type EntitySample, type FactId } from '../facts';
import { defaultPolicy, type Policy } from '../policy';
import { settingsThatDiffer } from '../policy/settings';
import {
  capabilityIds,
  isRecorded,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import { answerOf, type PreviewFinding, type PreviewInput } from '../preview';
import type { Cause } from './Cause';
import { findingsDiffer } from './isNews';
import type { Snapshot } from './Snapshot';

/**
 * What is known beside the two snapshots.
 *
 * @public
 */
export interface CauseContext {
  /** The policies by their hash, as far as they are kept. */
  policies: ReadonlyMap<string, Policy>;
  /** Components that came into the scope, or left it, in between. */
  appeared?: EntitySample;
  vanished?: EntitySample;
}

/**
 * Why a subject stands differently than before: every fact, finding, rule and
 * component that changed, those first without which the answer would be
 * another. Facts that describe one person are left out.
 *
 * @public
 */
export function causesOf(
  before: Snapshot,
  after: Snapshot,
  context: CauseContext,
): Cause[] {
  const moved =
    before.approach !== after.approach || before.stage !== after.stage;
  const isDecisive = (input: PreviewInput, policyHash = after.policyHash) =>
    moved && isAnother(after, input, context.policies.get(policyHash));

  const causes: Cause[] = [
    ...policyCauses(before, after, context, () =>
      isDecisive(after.input, before.policyHash),
    ),
    ...factIds
      .filter(
        id =>
          before.input.facts[id] !== after.input.facts[id] &&
          ![before, after].some(({ personal }) => personal?.includes(id)),
      )
      .map(fact => ({
        ...factCause(fact, before, after),
        decisive: isDecisive(withFact(after.input, fact, before.input)),
      })),
    ...changedFindings(before, after, context).map(practice => ({
      type: 'finding' as const,
      practice,
      before: findingIn(before.input, practice),
      after: findingIn(after.input, practice),
      decisive: isDecisive(withFinding(after.input, practice, before.input)),
    })),
    ...componentCauses(before, after, context),
  ];
  return causes.sort((a, b) => Number(b.decisive) - Number(a.decisive));
}

/** Whether the answer to an input is not what a snapshot says. */
function isAnother(
  { approach, stage }: Snapshot,
  input: PreviewInput,
  policy: Policy | undefined,
): boolean {
  if (!policy) {
    return false;
  }
  const answer = answerOf(input, policy);
  return answer.approach !== approach || answer.stage !== stage;
}

function policyCauses(
  before: Snapshot,
  after: Snapshot,
  { policies }: CauseContext,
  isDecisive: () => boolean,
): Cause[] {
  const causes: Cause[] = [];
  if (before.policyHash !== after.policyHash) {
    const one = policies.get(before.policyHash);
    const other = policies.get(after.policyHash);
    causes.push({
      type: 'policy',
      keys:
        one && other
          ? settingsThatDiffer(one, other).map(({ key }) => key)
          : [],
      decisive: isDecisive(),
    });
  }
  if (before.engineVersion !== after.engineVersion) {
    causes.push({
      type: 'engine',
      before: before.engineVersion,
      after: after.engineVersion,
      // The rules of another version are not there to be asked.
      decisive: false,
    });
  }
  return causes;
}

function factCause(fact: FactId, before: Snapshot, after: Snapshot) {
  const was = before.input.facts[fact];
  const is = after.input.facts[fact];
  return {
    type: 'fact' as const,
    fact,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(after.stale?.includes(fact) ? { stale: true as const } : {}),
  };
}

function componentCauses(
  before: Snapshot,
  after: Snapshot,
  { appeared, vanished }: CauseContext,
): Cause[] {
  if (before.components === after.components && !appeared && !vanished) {
    return [];
  }
  return [
    {
      type: 'components',
      before: before.components,
      after: after.components,
      ...(appeared ? { appeared } : {}),
      ...(vanished ? { vanished } : {}),
      // It acts by the facts and findings, which say themselves what they did.
      decisive: false,
    },
  ];
}

function changedFindings(
  before: Snapshot,
  after: Snapshot,
  { policies }: CauseContext,
): (PracticeId | CapabilityId)[] {
  const speaks = (snapshot: Snapshot, finding: PreviewFinding) => {
    const policy = policies.get(snapshot.policyHash) ?? defaultPolicy;
    return silenceIsUnmet(finding, policy);
  };
  return [...practiceIds, ...capabilityIds].filter(id => {
    const was = findingIn(before.input, id);
    const is = findingIn(after.input, id);
    return findingsDiffer(was, is) || speaks(before, was) !== speaks(after, is);
  });
}

/** What others record decides about components that say nothing. */
function silenceIsUnmet(
  [, , , silent, , recordedBy, of]: PreviewFinding,
  { cutoffs: { recordedShare } }: Policy,
): boolean {
  return silent > 0 && isRecorded({ recordedBy, of }, recordedShare);
}

function findingIn(
  input: PreviewInput,
  id: PracticeId | CapabilityId,
): PreviewFinding {
  return id in input.practices
    ? input.practices[id as PracticeId]
    : input.capabilities[id as CapabilityId];
}

function withFact(
  input: PreviewInput,
  fact: FactId,
  from: PreviewInput,
): PreviewInput {
  const { [fact]: _, ...others } = input.facts;
  const value = from.facts[fact];
  return {
    ...input,
    facts: value === undefined ? others : { ...others, [fact]: value },
  };
}

function withFinding(
  input: PreviewInput,
  id: PracticeId | CapabilityId,
  from: PreviewInput,
): PreviewInput {
  const axis = id in input.practices ? 'practices' : 'capabilities';
  return {
    ...input,
    [axis]: { ...input[axis], [id]: findingIn(from, id) },
  };
}
