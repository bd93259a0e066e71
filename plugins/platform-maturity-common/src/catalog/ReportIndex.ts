import { organizationRef, subjectKinds } from '../assessment';
import { componentPracticeIds } from '../practices';
import {
  byPrecedence,
  isValid,
  reportProblem,
  type CollectorFailure,
  type FactReport,
  type OutcomeReport,
  type ReportableFactId,
  type Reported,
} from '../reports';
import { listIn, type CatalogIndex } from './CatalogIndex';
import type { ProblemLog } from './ProblemLog';
import type { Steps } from '../facts/steps';

/** What was reported of one fact about one subject. */
export interface FactReports {
  /** The one to be believed first. */
  valid: FactReport[];
  /** The one that would be believed first. */
  expired: FactReport[];
}

/** Kinds of entities that have practices of their own, or by what is in them. */
const kindsWithPractices: ReadonlySet<string> = new Set([
  'component',
  'system',
  'group',
]);
const assessedKinds: ReadonlySet<string> = new Set(
  subjectKinds.map(kind => kind.toLocaleLowerCase('en-US')),
);

/** What was reported, by the subject it is about. What makes no sense is left out. */
export class ReportIndex {
  readonly failures: readonly CollectorFailure[];
  readonly #facts = new Map<string, Map<ReportableFactId, FactReports>>();
  readonly #outcomes = new Map<string, OutcomeReport[]>();
  /** By subject and practice, the collector that told the outcome and fails. */
  readonly #lostOutcomes = new Map<string, Map<string, CollectorFailure>>();

  private constructor(failures: readonly CollectorFailure[]) {
    this.failures = [...failures].sort((a, b) =>
      a.collector < b.collector ? -1 : 1,
    );
  }

  static *build(
    { reports, failures, now }: Reported,
    index: CatalogIndex,
    isRoot: (ref: string) => boolean,
    problems: ProblemLog,
  ): Steps<ReportIndex> {
    const built = new ReportIndex(failures);
    for (const report of reports) {
      yield;
      const subject = report.subject.toLocaleLowerCase('en-US');
      const kind =
        subject === organizationRef ? subject : index.get(subject)?.kind ?? '';
      const wrong = reportProblem(report);
      if (wrong) {
        problems.add('invalidReport', subject, `${report.source}: ${wrong}`);
      } else if (subject !== organizationRef && !assessedKinds.has(kind)) {
        problems.add(
          'unknownSubject',
          // What is no reference at all is named in words.
          isRef(subject) ? subject : 'unknown:?/?',
          isRef(subject) ? report.source : `${report.source}: ${subject}`,
        );
      } else if ('fact' in report) {
        const { valid, expired } = built.#factsOf(subject, report.fact);
        (isValid(report, now) ? valid : expired).push(report);
      } else if (!canHave(report, kind, isRoot(subject))) {
        problems.add(
          'unusableReport',
          subject,
          `${report.source}: ${report.practice}`,
        );
      } else if (isValid(report, now)) {
        listIn(built.#outcomes, subject).push(report);
      } else {
        built.#lose(subject, report);
      }
    }
    built.#sort();
    return built;
  }

  /** Whether any fact was reported about a subject, now or before. */
  factsOf(
    subject: string,
  ): ReadonlyMap<ReportableFactId, FactReports> | undefined {
    return this.#facts.get(subject);
  }

  /** Whether anything was reported as a number at all. */
  get hasFacts(): boolean {
    return this.#facts.size > 0;
  }

  /** Outcomes that hold, of all practices. */
  outcomesOf(subject: string): readonly OutcomeReport[] {
    return this.#outcomes.get(subject) ?? [];
  }

  /** All that is told of facts, in parts: others are no answer to the same. */
  *texts(): Generator<string> {
    if (this.failures.length > 0) {
      yield JSON.stringify(this.failures);
    }
    for (const [subject, facts] of this.#facts) {
      yield JSON.stringify([subject, ...facts]);
    }
  }

  get hasOutcomes(): boolean {
    return this.#outcomes.size + this.#lostOutcomes.size > 0;
  }

  /** Whether an outcome was reported about a subject, now or before. */
  mentions(subject: string): boolean {
    return this.#outcomes.has(subject) || this.#lostOutcomes.has(subject);
  }

  /** The practices whose outcome a failing collector used to tell of a subject. */
  lostOutcomesOf(subject: string): ReadonlyMap<string, CollectorFailure> {
    return this.#lostOutcomes.get(subject) ?? new Map();
  }

  #sort() {
    for (const facts of this.#facts.values()) {
      for (const { valid, expired } of facts.values()) {
        valid.sort(byPrecedence);
        expired.sort(byPrecedence);
      }
    }
    for (const outcomes of this.#outcomes.values()) {
      outcomes.sort(byPrecedence);
    }
  }

  #factsOf(subject: string, fact: ReportableFactId): FactReports {
    let facts = this.#facts.get(subject);
    if (!facts) {
      facts = new Map();
      this.#facts.set(subject, facts);
    }
    let reports = facts.get(fact);
    if (!reports) {
      reports = { valid: [], expired: [] };
      facts.set(fact, reports);
    }
    return reports;
  }

  #lose(subject: string, { source, practice }: OutcomeReport) {
    const failure = this.failures.find(
      ({ collector, practices }) =>
        source === `collector:${collector}` && practices.includes(practice),
    );
    if (failure) {
      const lost = this.#lostOutcomes.get(subject) ?? new Map();
      this.#lostOutcomes.set(subject, lost.set(practice, failure));
    }
  }
}

function isRef(subject: string): boolean {
  return /^[^:/]+:[^:/]+\/[^:/]+$/.test(subject);
}

/** Whether a practice is seen where an outcome of it was reported. */
function canHave(
  { practice }: OutcomeReport,
  kind: string,
  isRoot: boolean,
): boolean {
  return (
    kind === organizationRef ||
    (componentPracticeIds.includes(practice)
      ? kindsWithPractices.has(kind)
      : isRoot)
  );
}
