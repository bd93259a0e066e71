import {
  outcomeScores,
  reportedNameProblem,
  reportedUrlProblem,
  reportedValueProblem,
} from '@paved/plugin-platform-maturity-common';
import type {
  CollectedReport,
  FactCollector,
} from '@paved/plugin-platform-maturity-node';
import {
  identityOf,
  type ReportContent,
  type ToldReport,
} from '../reports/ReportStore';
import { millisecondsOf } from './CollectorRegistry';

/** Clocks of other machines may be ahead by as much, in milliseconds. */
const clockSkewMs = 5 * 60_000;

/** When a collection ran, as ISO 8601. */
export interface CollectionTimes {
  startedAt: string;
  answeredAt: string;
}

/** What is left of an answer, and why the rest was dropped. */
export interface CheckedAnswer {
  reports: ToldReport[];
  /** One sentence for each, naming collector, subject and fact. */
  dropped: string[];
}

/**
 * Drops what makes no sense: of an answer with a mistake in it, the rest is
 * still worth having.
 */
export function checkAnswer(
  collector: FactCollector,
  subjects: ReadonlySet<string>,
  answer: readonly CollectedReport[],
  times: CollectionTimes,
): CheckedAnswer {
  const kept = new Map<string, ToldReport>();
  const dropped: string[] = [];
  for (const collected of answer) {
    const checked = check(collector, subjects, collected, times);
    if (typeof checked === 'string') {
      dropped.push(`${nameOf(collector, collected)}: ${checked}`);
      continue;
    }
    const identity = identityOf(checked);
    const other = kept.get(identity);
    if (other) {
      dropped.push(
        `${nameOf(
          collector,
          collected,
        )}: it was reported twice; the later observation counts`,
      );
    }
    if (!other || other.observedAt <= checked.observedAt) {
      kept.set(identity, checked);
    }
  }
  return { reports: [...kept.values()], dropped };
}

function check(
  collector: FactCollector,
  subjects: ReadonlySet<string>,
  collected: CollectedReport,
  { startedAt, answeredAt }: CollectionTimes,
): ToldReport | string {
  if (typeof collected !== 'object' || collected === null) {
    return 'a report must be an object';
  }
  const { subject } = collected;
  if (!subjects.has(subject)) {
    return 'the collector was not asked about this subject';
  }
  const observed = timeOf(collected.observedAt ?? startedAt);
  if (observed === undefined) {
    return 'observedAt must be a time as ISO 8601';
  }
  if (observed > Date.parse(answeredAt) + clockSkewMs) {
    return 'observedAt is in the future';
  }
  const content = contentOf(collector, collected);
  if (typeof content === 'string') {
    return content;
  }
  return {
    subject,
    ...('fact' in content
      ? { about: content.fact }
      : {
          about: content.practice,
          ...(content.tool ? { tool: content.tool } : {}),
        }),
    content,
    observedAt: new Date(observed).toISOString(),
    expiresAt: new Date(
      observed + millisecondsOf(collector.maxAge),
    ).toISOString(),
  };
}

function contentOf(
  { facts, practices = [] }: FactCollector,
  collected: CollectedReport,
): ReportContent | string {
  if ('fact' in collected) {
    const { fact, value } = collected;
    if (!facts.includes(fact)) {
      return 'the collector does not name this fact in `facts`';
    }
    const problem = reportedValueProblem(fact, value);
    return problem ? `value ${problem}` : { fact, value };
  }
  const { practice, outcome, tool, title, url } = collected;
  if (!practices.includes(practice)) {
    return 'the collector does not name this practice in `practices`';
  }
  if (typeof outcome !== 'string' || !Object.hasOwn(outcomeScores, outcome)) {
    return `outcome must be one of ${Object.keys(outcomeScores).join(', ')}`;
  }
  const problems = Object.entries({
    tool: tool === undefined ? undefined : reportedNameProblem(tool),
    title: title === undefined ? undefined : reportedNameProblem(title),
    url: url === undefined ? undefined : reportedUrlProblem(url),
  }).flatMap(([name, problem]) => (problem ? `${name} ${problem}` : []));
  return problems.length > 0
    ? problems.join('; ')
    : {
        practice,
        outcome,
        ...(tool ? { tool } : {}),
        ...(title ? { title } : {}),
        ...(url ? { url } : {}),
      };
}

/** In milliseconds; `undefined` for what no database can compare, too. */
function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  const isUsual = time >= Date.UTC(1970, 0) && time < Date.UTC(9999, 0);
  return isUsual ? time : undefined;
}

function nameOf({ id }: FactCollector, collected: unknown): string {
  const { subject, fact, practice } = (collected ?? {}) as Record<
    string,
    unknown
  >;
  const about = textOf(fact) ?? textOf(practice);
  return `Collector ${id}, ${textOf(subject) ?? 'no subject'}, ${
    about ?? 'neither fact nor practice'
  }`;
}

/** The beginning of what a log may name. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 200) : undefined;
}
