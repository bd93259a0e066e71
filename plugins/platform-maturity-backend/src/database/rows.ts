import {
  approaches,
  stages,
  type Assessment,
  type AssessmentSummary,
} from '@paved/plugin-platform-maturity-common';
import type { ChangedAssessment } from '../schedule/RefreshStore';

/** SQLite returns milliseconds, PostgreSQL returns dates. */
export type Timestamp = Date | number | string;

export interface AssessmentRow {
  ref: string;
  kind: string;
  sort_name: string;
  approach: string;
  approach_rank: number | null;
  stage: string;
  stage_rank: number | null;
  move: string;
  confidence: string;
  demand: number | null;
  foundation: number | null;
  platform: number | null;
  services: number | null;
  components: number;
  summary: string;
  assessment: string;
  content_hash: string;
  policy_hash: string;
  assessed_at: Timestamp;
}

export interface RelationRow {
  ref: string;
  relation: 'owner' | 'system' | 'domain';
  target: string;
}

export interface RunRow {
  id: number;
  started_at: Timestamp;
  finished_at: Timestamp;
  outcome: 'succeeded' | 'failed';
  entities: number;
  assessed: number;
  changed: number;
  removed: number;
  error: string | null;
  problems: string;
}

export interface StateRow {
  id: 1;
  run_id: string | null;
  started_at: Timestamp | null;
  phase: string | null;
  heartbeat_at: Timestamp | null;
  requested_at: Timestamp | null;
  last_success_at: Timestamp | null;
}

/** What a list shows of an assessment; the store adds when it last changed. */
export type StoredSummary = Omit<AssessmentSummary, 'assessedAt'>;

export function toIso(timestamp: Timestamp): string {
  return new Date(timestamp).toISOString();
}

export function toAssessmentRow(
  { assessment, contentHash, policyHash }: ChangedAssessment,
  assessedAt: Date,
): AssessmentRow {
  const { subject, approach, stage } = assessment;
  const summary = summaryOf(assessment);
  return {
    ref: subject.ref,
    kind: subject.kind,
    sort_name: (subject.title ?? subject.name).toLocaleLowerCase('en-US'),
    approach,
    // Undetermined is unknown, which comes last in either direction.
    approach_rank:
      approach === 'undetermined' ? null : approaches.indexOf(approach),
    stage,
    stage_rank: stage === 'undetermined' ? null : stages.indexOf(stage),
    move: assessment.move,
    confidence: assessment.confidence,
    demand: summary.demand ?? null,
    foundation: summary.foundation ?? null,
    platform: summary.platform ?? null,
    services: summary.services ?? null,
    components: summary.components,
    summary: JSON.stringify(summary),
    assessment: JSON.stringify(assessment),
    content_hash: contentHash,
    policy_hash: policyHash,
    assessed_at: assessedAt,
  };
}

export function toRelationRows({ subject }: Assessment): RelationRow[] {
  const rows = (relation: RelationRow['relation'], targets: string[]) =>
    [...new Set(targets)].map(target => ({
      ref: subject.ref,
      relation,
      target,
    }));
  return [
    ...rows('owner', subject.owners),
    ...rows('system', subject.systems),
    ...rows('domain', subject.domains),
  ];
}

function summaryOf(assessment: Assessment): StoredSummary {
  return {
    subject: assessment.subject,
    approach: assessment.approach,
    stage: assessment.stage,
    move: assessment.move,
    confidence: assessment.confidence,
    demand: assessment.demand,
    demandCoverage: assessment.demandCoverage,
    foundation: assessment.foundation,
    platform: assessment.platform,
    services: assessment.facts.services.value,
    components: assessment.practiceScope.components.total,
  };
}
