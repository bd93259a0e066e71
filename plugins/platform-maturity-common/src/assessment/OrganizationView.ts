import { recordOf } from '../facts/recordOf';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type Evidence,
  type PracticeId,
  type Recording,
} from '../practices';
import type { Assessment, PracticeFinding } from './Assessment';

/**
 * What every assessment tells of its organization beside what its answer rests
 * on. It changes with each component that comes or goes, so it is kept once
 * for all of them.
 *
 * @public
 */
export interface OrganizationView {
  /** The group at its root; absent: the whole catalog. */
  root?: string;
  /** How widely each practice is recorded. */
  recordings: Record<PracticeId | CapabilityId, Recording>;
  /** What the organization shows of the capabilities that all inherit. */
  evidence: { [capability in CapabilityId]?: Evidence[] };
}

/**
 * An assessment that tells what a view of its organization does, wherever it
 * tells such a thing.
 *
 * @public
 */
export function withOrganizationView(
  assessment: Assessment,
  view: OrganizationView,
): Assessment {
  const { practices, capabilities, contradictions } = assessment;
  return {
    ...assessment,
    practices: recordOf(practiceIds, id => viewed(practices[id], id, view)),
    capabilities: recordOf(capabilityIds, id =>
      viewed(capabilities[id], id, view),
    ),
    ...(contradictions
      ? {
          contradictions: contradictions.map(each =>
            each.code === 'attestedWithoutRecord'
              ? { ...each, ...view.recordings[each.practice] }
              : each,
          ),
        }
      : {}),
  };
}

/**
 * An assessment without what a view of its organization tells: equal for equal
 * answers, whatever else happens in the organization.
 *
 * @public
 */
export function withoutOrganizationView(assessment: Assessment): Assessment {
  const { practices, capabilities, contradictions } = assessment;
  return {
    ...assessment,
    practices: recordOf(practiceIds, id => bare(practices[id])),
    capabilities: recordOf(capabilityIds, id => bare(capabilities[id])),
    ...(contradictions
      ? {
          contradictions: contradictions.map(each =>
            each.code === 'attestedWithoutRecord'
              ? { ...each, recordedBy: 0, of: 0 }
              : each,
          ),
        }
      : {}),
  };
}

function viewed(
  finding: PracticeFinding,
  id: PracticeId | CapabilityId,
  { recordings, evidence }: OrganizationView,
): PracticeFinding {
  if (finding.inherited) {
    return {
      ...finding,
      evidence: evidence[id as CapabilityId] ?? finding.evidence,
    };
  }
  const recording = recordings[id];
  return {
    ...finding,
    recording,
    evidence: finding.evidence.map(each =>
      each.type === 'absence' ? { ...each, ...recording } : each,
    ),
  };
}

function bare({ recording, ...finding }: PracticeFinding): PracticeFinding {
  return { ...finding, evidence: finding.evidence.map(withoutCounts) };
}

/** Evidence without what changes with others in the organization. */
export function withoutCounts(evidence: Evidence): Evidence {
  switch (evidence.type) {
    case 'absence':
      return { ...evidence, recordedBy: 0, of: 0 };
    case 'organization': {
      const { share, ...rest } = evidence;
      return { ...rest, entities: { total: 0, refs: [] } };
    }
    default:
      return evidence;
  }
}
