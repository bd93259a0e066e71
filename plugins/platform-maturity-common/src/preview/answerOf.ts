import { moveFor, type Approach, type Move, type Stage } from '../assessment';
import { approachOf } from '../assessment/approach';
import { demandOf } from '../assessment/demand';
import { standingOf } from '../assessment/standing';
import type { Policy } from '../policy';
import {
  capabilityIds,
  isRecorded,
  outcomeScores,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../practices';
import type { PreviewFinding, PreviewInput } from './PreviewInput';

/**
 * The answer of one subject under one policy.
 *
 * @public
 */
export interface PreviewedAnswer {
  approach: Approach;
  stage: Stage;
  move: Move;
}

/**
 * The answer under a policy that reads the entities as the one did under which
 * the input was found: the same as that of an assessment.
 *
 * @public
 */
export function answerOf(input: PreviewInput, policy: Policy): PreviewedAnswer {
  return answersUnder(policy)(input);
}

/** As {@link answerOf}, for many subjects: many of a team have the same facts. */
export function answersUnder(
  policy: Policy,
): (input: PreviewInput) => PreviewedAnswer {
  const approaches = new Map<string, Approach>();
  return input => {
    const facts = factsOf(input, policy);
    const key = JSON.stringify(facts);
    let approach = approaches.get(key);
    if (!approach) {
      const demand = demandOf(facts, policy);
      approach = approachOf(demand, facts.developers, policy).approach;
      approaches.set(key, approach);
    }
    const stage = stageOf(input, policy);
    return { approach, stage, move: moveFor(approach, stage) };
  };
}

function factsOf(
  { facts, developersByPolicy }: PreviewInput,
  { organization: { developers } }: Policy,
): PreviewInput['facts'] {
  return developersByPolicy === 'yes' && developers !== undefined
    ? { ...facts, developers }
    : facts;
}

function stageOf(input: PreviewInput, policy: Policy): Stage {
  const notApplicable = new Set<PracticeId | CapabilityId>();
  const scoresOf = <TId extends PracticeId | CapabilityId>(
    ids: readonly TId[],
    findings: Record<TId, PreviewFinding>,
  ) => {
    const scores: { [id in TId]?: number } = {};
    for (const id of ids) {
      const { score, applies } = scoreOf(findings[id], policy);
      if (score !== undefined) {
        scores[id] = score;
      }
      if (!applies) {
        notApplicable.add(id);
      }
    }
    return scores;
  };
  const practices = scoresOf(practiceIds, input.practices);
  const capabilities = scoresOf(capabilityIds, input.capabilities);
  return standingOf({ practices, capabilities, notApplicable }, policy).stage;
}

function scoreOf(
  [met, partial, unmet, silent, notApplicable, recordedBy, of]: PreviewFinding,
  { cutoffs: { recordedShare } }: Policy,
): { score?: number; applies: boolean } {
  const signalled = met + partial + unmet;
  const silenceIsUnmet =
    silent > 0 && isRecorded({ recordedBy, of }, recordedShare);
  const known = signalled + (silenceIsUnmet ? silent : 0);
  const sum =
    met * outcomeScores.met +
    partial * outcomeScores.partial +
    unmet * outcomeScores.unmet;
  return {
    ...(known > 0 ? { score: sum / known } : {}),
    applies: notApplicable === 0 || signalled + silent > 0,
  };
}
