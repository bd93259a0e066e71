import {
  approaches,
  capabilityIds,
  outcomes,
  practiceIds,
  stages,
  withoutPersonalFigures,
  type Assessment,
  type AssessmentSummary,
  type LoadMeasureId,
  type OutcomeFilter,
  type Subject,
} from '@paved/plugin-platform-maturity-common';
import type { ChangedAssessment } from '../schedule/RefreshStore';

/** SQLite returns milliseconds, PostgreSQL returns dates. */
export type Timestamp = Date | number | string;

/** Titles may be of any length; what PostgreSQL keeps in an index may not. */
const sortedLength = 200;

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
  members: number | null;
  load_services: number | null;
  load_technologies: number | null;
  load_dependencies: number | null;
  load_domains: number | null;
  template_share: number | null;
  type: string | null;
  lifecycle: string | null;
  tags: string;
  outcomes: string;
  search_text: string;
  summary: string;
  assessment: string;
  content_hash: string;
  policy_hash: string;
  organization_root: string;
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
  basis: string | null;
  basis_at: Timestamp | null;
}

/** What a list shows of an assessment; the store adds when it last changed. */
export type StoredSummary = Omit<AssessmentSummary, 'assessedAt'>;

/** What is stored rests on this, unless a version wrote it that does not know. */
export function basisIn(state: StateRow | undefined): { basis?: string } {
  const { basis, basis_at: at, last_success_at: last } = state ?? {};
  return basis && at && last && toIso(at) === toIso(last) ? { basis } : {};
}

export function toIso(timestamp: Timestamp): string {
  return new Date(timestamp).toISOString();
}

/** An assessment as it is stored, but for when that was. */
export type UndatedRow = Omit<AssessmentRow, 'assessed_at'>;

export function toUndatedRow({
  assessment,
  contentHash,
  policyHash,
}: ChangedAssessment): UndatedRow {
  const summary = summaryOf(assessment);
  return {
    ...toListColumns(assessment, summary),
    summary: JSON.stringify(summary),
    assessment: JSON.stringify(assessment),
    content_hash: contentHash,
    policy_hash: policyHash,
    organization_root: assessment.organizationScope.root ?? '',
  };
}

export function toAssessmentRow(
  change: ChangedAssessment,
  assessedAt: Date,
): AssessmentRow {
  return { ...toUndatedRow(change), assessed_at: assessedAt };
}

/** What a list is filtered and sorted by. */
export type ListColumns = Omit<
  AssessmentRow,
  | 'summary'
  | 'assessment'
  | 'content_hash'
  | 'policy_hash'
  | 'organization_root'
  | 'assessed_at'
>;

export function toListColumns(
  assessment: Assessment,
  summary: StoredSummary,
): ListColumns {
  const { subject, approach, stage } = assessment;
  return {
    ref: subject.ref,
    kind: subject.kind,
    sort_name: lowerCase(subject.title ?? subject.name)!.slice(0, sortedLength),
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
    ...toLoadColumns(summary),
    type: lowerCase(subject.type) ?? null,
    lifecycle: lowerCase(subject.lifecycle) ?? null,
    tags: listed((subject.tags ?? []).map(tag => tag.replaceAll('\u0000', ''))),
    outcomes: listed(outcomesOf(assessment)),
    search_text: lowerCase(`${subject.title ?? ''} ${subject.ref}`)!,
  };
}

type LoadColumn = 'members' | `load_${LoadMeasureId}` | 'template_share';

function toLoadColumns({
  load,
  fromTemplate,
  components,
}: StoredSummary): Pick<AssessmentRow, LoadColumn> {
  const perMember = (id: LoadMeasureId) =>
    load?.figures?.[id].perMember ?? null;
  return {
    members: load?.members ?? null,
    load_services: perMember('services'),
    load_technologies: perMember('technologies'),
    load_dependencies: perMember('dependencies'),
    load_domains: perMember('domains'),
    template_share:
      fromTemplate === undefined ? null : fromTemplate / components,
  };
}

/** In a form to be compared; without null characters, which PostgreSQL refuses. */
export function lowerCase(text: string | undefined): string | undefined {
  return text?.replaceAll('\u0000', '').toLocaleLowerCase('en-US');
}

/** Between the items of a list that is searched as a text; no item has one. */
export const listMark = '\n';

function listed(items: string[]): string {
  return items.map(item => `${listMark}${item}`).join('') + listMark;
}

/** Each outcome that a component of the subject has, as it is filtered by. */
function outcomesOf({ practices, capabilities }: Assessment): OutcomeFilter[] {
  const findings = [
    ...practiceIds.map(id => [id, practices[id].counts] as const),
    ...capabilityIds.map(id => [id, capabilities[id].counts] as const),
  ];
  return findings.flatMap(([id, counts]) =>
    outcomes
      .filter(outcome => counts[outcome] > 0)
      .map(outcome => `${id}:${outcome}` as OutcomeFilter),
  );
}

export function toRelationRows(subject: Subject): RelationRow[] {
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

export function summaryOf(assessment: Assessment): StoredSummary {
  const { facts } = withoutPersonalFigures(assessment);
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
    services: facts.services.value,
    components: assessment.practiceScope.components.total,
    fromTemplate: assessment.rollUp?.goldenPaths.fromTemplate,
    load: assessment.rollUp?.load,
  };
}
