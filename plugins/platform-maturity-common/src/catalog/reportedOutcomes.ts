import { organizationRef } from '../assessment';
import {
  componentPracticeIds,
  type CapabilityId,
  type Evidence,
  type PracticeId,
  type SignalMatch,
} from '../practices';
import type { CollectorFailure, OutcomeReport } from '../reports';
import type { ReportIndex } from './ReportIndex';

/** No signal of a policy begins so. */
const reportPrefix = 'report:';

/** Whether a sign was told from elsewhere rather than seen in the catalog. */
export function isReported({ signal }: SignalMatch): boolean {
  return signal.startsWith(reportPrefix);
}

/** Whom outcomes were reported about, nearest first; several at one distance. */
export type Levels = readonly (readonly string[])[];

/**
 * The outcomes that were reported about a component, its systems, its owners or
 * the organization. What one source says of the nearest of them is what it says
 * of the component: an answer for a service goes before one for its team.
 */
export function reportedMatches(
  levels: Levels,
  practice: PracticeId | CapabilityId,
  reports: ReportIndex,
): SignalMatch[] {
  const heard = new Set<string>();
  return levels.flatMap(level => {
    const found = level
      .flatMap(ref =>
        reports
          .outcomesOf(ref)
          .filter(report => report.practice === practice)
          .map(report => ({ ref, report })),
      )
      .filter(({ report }) => !heard.has(report.source));
    for (const { report } of found) {
      heard.add(report.source);
    }
    return found.map(({ ref, report }) => matchOf(report, ref));
  });
}

/** What a component is told by, of practices that are seen on components. */
export function reportedOf(
  component: string,
  { systems, owners }: { systems: string[]; owners: string[] },
  reports: ReportIndex,
): {
  matches: Map<PracticeId | CapabilityId, SignalMatch[]>;
  lost: ReadonlyMap<string, CollectorFailure>;
} {
  const levels = [[component], systems, owners, [organizationRef]];
  if (!levels.flat().some(ref => reports.mentions(ref))) {
    return { matches: new Map(), lost: new Map() };
  }
  const matches = new Map(
    componentPracticeIds.map(id => [id, reportedMatches(levels, id, reports)]),
  );
  const lost = levels.flat().flatMap(ref => [...reports.lostOutcomesOf(ref)]);
  return { matches, lost: new Map(lost) };
}

function matchOf(report: OutcomeReport, ref: string): SignalMatch {
  const { source, tool, outcome } = report;
  return {
    signal: `${reportPrefix}${source}`,
    ...(tool ? { tool } : {}),
    kind: source === 'attested' ? 'attested' : 'observed',
    outcome,
    evidence: [evidenceOf(report, ref)],
  };
}

function evidenceOf(report: OutcomeReport, entityRef: string): Evidence {
  const { source, title, url, observedAt, by, expiresAt, comment } = report;
  return source === 'attested'
    ? {
        type: 'attestation',
        entityRef,
        ...(title ? { title } : {}),
        ...(by ? { by } : {}),
        observedAt,
        ...(expiresAt ? { expiresAt } : {}),
        ...(comment ? { comment } : {}),
      }
    : {
        type: 'report',
        entityRef,
        source,
        ...(title ? { title } : {}),
        ...(url ? { url } : {}),
        observedAt,
      };
}
