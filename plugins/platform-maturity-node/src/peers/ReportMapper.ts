import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  reportedNameLimit,
  reportedValueProblem,
  type CapabilityId,
  type PracticeId,
  type ReportableFactId,
} from '@paved/plugin-platform-maturity-common';
import type { CollectedReport } from '../FactCollector';
import type { Mapping, MappingCondition } from './Mapping';

/**
 * What another system says about one entity.
 *
 * @public
 */
export interface Observation {
  /** `null` or `undefined`: it does not know. */
  value: unknown;
  /** When it was observed, as that system writes it. */
  observedAt: string | null | undefined;
  /** What that system calls it. */
  title?: string;
}

/**
 * Turns the values of another system into reports, as the mappings say. What
 * does not fit its mapping stays unknown, and is named in the log once.
 *
 * @public
 */
export class ReportMapper<TSource extends string> {
  private readonly warned = new Set<string>();

  constructor(private readonly mappings: readonly Mapping<TSource>[]) {}

  /** The facts that the mappings can report values of. */
  get facts(): ReportableFactId[] {
    return [
      ...new Set(
        this.mappings.flatMap(each => ('to' in each ? [each.to] : [])),
      ),
    ];
  }

  /** The practices and capabilities that they can report outcomes of. */
  get practices(): (PracticeId | CapabilityId)[] {
    return [
      ...new Set(
        this.mappings.flatMap(each => ('to' in each ? [] : [each.practice])),
      ),
    ];
  }

  /**
   * The reports about one subject. Where several mappings have something to say
   * about the same fact, or about the same practice and tool, the first of them
   * counts.
   */
  reportsOn(
    subject: string,
    observe: (
      source: Readonly<Record<TSource, string>>,
    ) => Observation | undefined,
    logger: LoggerService,
  ): CollectedReport[] {
    const reports = new Map<string, CollectedReport>();
    for (const mapping of this.mappings) {
      const about = 'to' in mapping ? mapping.to : mapping.practice;
      const identity =
        'to' in mapping ? about : JSON.stringify([about, mapping.tool]);
      const observation = reports.has(identity)
        ? undefined
        : observe(mapping.source);
      if (observation?.value === undefined || observation.value === null) {
        continue;
      }
      const result = toReport(mapping, subject, observation);
      if (typeof result === 'object') {
        reports.set(identity, result);
      } else if (result !== undefined) {
        this.warnOnce(
          `${mapping.key} leaves ${about} unknown, first for ${subject}: ${result}`,
          mapping.key,
          logger,
        );
      }
    }
    return [...reports.values()];
  }

  /** Warns, and only once about the same: a collection meets all entities. */
  warnOnce(message: string, about: string, logger: LoggerService): void {
    if (!this.warned.has(about)) {
      this.warned.add(about);
      logger.warn(message);
    }
  }
}

/** A report, what is wrong with the value, or nothing to say. */
function toReport<TSource extends string>(
  mapping: Mapping<TSource>,
  subject: string,
  { value, observedAt, title }: Observation,
): CollectedReport | string | undefined {
  const time = Date.parse(observedAt ?? '');
  if (Number.isNaN(time)) {
    return `no time of observation, but ${JSON.stringify(observedAt)}`;
  }
  const about = { subject, observedAt: new Date(time).toISOString() };
  if ('to' in mapping) {
    const scaled = typeof value === 'number' ? value * mapping.scale : value;
    const problem = reportedValueProblem(mapping.to, scaled);
    return problem
      ? `${JSON.stringify(value)} times ${mapping.scale} ${problem}`
      : { ...about, fact: mapping.to, value: scaled as number };
  }
  const holds = evaluate(mapping.when, value);
  if (holds === undefined) {
    return `the condition does not fit the value ${JSON.stringify(value)}`;
  }
  const outcome = holds ? mapping.outcome : mapping.otherwise;
  const { practice, tool } = mapping;
  const words = mapping.title ?? title;
  return (
    outcome && {
      ...about,
      practice,
      outcome,
      ...(tool && { tool }),
      ...(words && { title: titleOf(words, value) }),
    }
  );
}

/** With the value, so that it reads right whatever the outcome is. */
function titleOf(words: string, value: unknown): string {
  const answers = new Map<unknown, string>([
    [true, 'yes'],
    [false, 'no'],
  ]);
  const answer = answers.get(value) ?? String(value);
  const behind = `: ${answer}`.slice(0, reportedNameLimit);
  const before = words.replace(/\p{Cc}+/gu, ' ').replace(/[.:\s]+$/, '');
  return before.slice(0, reportedNameLimit - behind.length) + behind;
}

/** Whether the condition holds; `undefined` if it does not fit the value. */
function evaluate(
  condition: MappingCondition,
  value: unknown,
): boolean | undefined {
  if (typeof condition === 'boolean') {
    return typeof value === 'boolean' ? value === condition : undefined;
  }
  if ('oneOf' in condition) {
    return typeof value === 'string'
      ? condition.oneOf.includes(value)
      : undefined;
  }
  const { atLeast = -Infinity, atMost = Infinity } = condition;
  return typeof value === 'number'
    ? value >= atLeast && value <= atMost
    : undefined;
}
