import {
  type Assessment,
  type DistributionCell,
  type ScopeFindings,
  type SubjectInput,
} from '../assessment';
import { assessInSteps } from '../assessment/assess';
import { recordOf } from '../facts/recordOf';
import { pauseAfter, type Steps } from '../facts/steps';
import {
  capabilities,
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type ComponentFinding,
  type PracticeId,
} from '../practices';
import { teamLoadOf, type GroupCounts } from '../rollup/teamLoad';
import type { ScopeRollUp } from '../assessment';
import type { CatalogMemory } from './CatalogMemory';
import type { KnownFindings } from './KnownFindings';
import type { OrganizationScope } from './OrganizationScope';

/** How a component stands with each practice. */
export type ComponentFindings = Record<
  PracticeId | CapabilityId,
  ComponentFinding
>;

/** What a roll-up shows, before a group's load is compared with its facts. */
export type RollUpReading = Pick<ScopeRollUp, 'tools' | 'goldenPaths'> & {
  load?: GroupCounts;
};

/**
 * Everything that the assessment of a subject rests on beside the policy, so
 * that equal readings give equal assessments.
 */
export interface SubjectReading
  extends Pick<SubjectInput, 'subject' | 'facts' | 'ownerScope'>,
    Pick<Assessment, 'delivery' | 'annotationProblems'> {
  /** Of the components whose practices count, in the order of their reference. */
  findings: readonly ComponentFindings[];
  components: readonly string[];
  /** Components in the scope that the policy's filter leaves out. */
  excluded: readonly string[];
  organization: Pick<OrganizationScope, 'root' | 'recordings' | 'capabilities'>;
  distribution?: DistributionCell[];
  rollUp?: RollUpReading;
}

/** The assessment that a reading gives. */
export function* assessmentOf(
  reading: SubjectReading,
  { policy, scopes }: Pick<CatalogMemory, 'policy' | 'scopes'>,
): Steps<Assessment> {
  const { organization, delivery, annotationProblems, distribution, rollUp } =
    reading;
  const findings: Partial<Record<PracticeId | CapabilityId, ScopeFindings>> =
    {};
  const listOf = scopes.of(reading.subject.ref, reading.findings);
  for (const id of [...practiceIds, ...capabilityIds]) {
    findings[id] = findingsOf(id, reading, listOf);
    yield* pauseAfter(reading.findings.length);
  }
  const assessed = yield* assessInSteps(
    {
      subject: reading.subject,
      facts: reading.facts,
      practices: recordOf(practiceIds, id => findings[id]!),
      capabilities: recordOf(capabilityIds, id =>
        capabilities[id].seenOn === 'organization'
          ? { seenOn: 'organization', finding: organization.capabilities[id] }
          : findings[id]!,
      ),
      practiceScope: {
        components: reading.components,
        excluded: reading.excluded.length,
      },
      ownerScope: reading.ownerScope,
      organizationScope: organization.root ? { root: organization.root } : {},
    },
    policy,
  );
  return {
    ...assessed,
    ...(delivery ? { delivery } : {}),
    ...(annotationProblems ? { annotationProblems } : {}),
    ...(distribution ? { distribution } : {}),
    ...(rollUp ? { rollUp: withLoad(rollUp, assessed) } : {}),
  };
}

function findingsOf(
  id: PracticeId | CapabilityId,
  { findings, excluded, organization }: SubjectReading,
  listOf: ReturnType<KnownFindings['of']>,
): ScopeFindings {
  const recording = organization.recordings[id];
  if (findings.length === 0) {
    // What the filter leaves out of an otherwise empty scope does not apply.
    const outside = excluded.map(component => ({
      component,
      outcome: 'notApplicable' as const,
      matches: [],
    }));
    return { seenOn: 'component', findings: outside, recording };
  }
  return { seenOn: 'component', findings: listOf(id), recording };
}

function withLoad(
  { load, ...rollUp }: RollUpReading,
  assessed: Assessment,
): ScopeRollUp {
  return { ...rollUp, ...(load ? { load: teamLoadOf(assessed, load) } : {}) };
}
