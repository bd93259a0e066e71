import { InputError } from '@backstage/errors';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import {
  capabilityIds,
  nearestOf,
  practiceIds,
  reportableFactIds,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import type { FactCollector } from '@paved/plugin-platform-maturity-node';
import { Duration } from 'luxon';

const idPattern = /^[a-z][a-z0-9-]{0,62}$/;
const dayMs = 24 * 60 * 60 * 1000;

/** The collectors of all modules, checked as they are added. */
export class CollectorRegistry {
  readonly #collectors = new Map<string, FactCollector>();

  /** Throws an `InputError` that names the collector and what is wrong. */
  add(...collectors: FactCollector[]): void {
    for (const collector of collectors) {
      const { id } = collector;
      const problems = this.#collectors.has(id)
        ? ['id: another collector has it; give each one of its own']
        : problemsOf(collector);
      if (problems.length > 0) {
        throw new InputError(
          problems
            .map(problem => `Fact collector "${id}": ${problem}`)
            .join('\n'),
        );
      }
      this.#collectors.set(id, collector);
    }
  }

  all(): readonly FactCollector[] {
    return [...this.#collectors.values()];
  }
}

function problemsOf(collector: FactCollector): string[] {
  const { id, title, schedule, maxAge, facts, practices, kinds } = collector;
  return [
    ...(idPattern.test(id)
      ? []
      : [
          'id: must be lower-case letters, digits and dashes, at most 63 characters, a letter first',
        ]),
    ...(title ? [] : ['title: must say in a few words what it collects']),
    ...scheduleProblems(schedule),
    ...durationProblems('maxAge', maxAge),
    ...unknownIds('facts', facts, reportableFactIds),
    ...unknownIds('practices', practices ?? [], [
      ...practiceIds,
      ...capabilityIds,
    ]),
    ...unknownIds('kinds', kinds ?? [], [...subjectKinds, 'Organization']),
    ...((facts?.length ?? 0) + (practices?.length ?? 0) > 0
      ? []
      : ['facts: must name a fact, or practices a practice, that it reports']),
    ...(kinds?.length === 0
      ? ['kinds: must name a kind; leave it out for all']
      : []),
  ];
}

function scheduleProblems(schedule: FactCollector['schedule']): string[] {
  const { frequency, timeout, scope = 'global' } = schedule ?? {};
  return [
    ...(frequency && ('cron' in frequency || 'trigger' in frequency)
      ? []
      : durationProblems('schedule.frequency', frequency)),
    ...durationProblems('schedule.timeout', timeout),
    // A timer of Node.js cannot wait much longer, nor should anybody.
    ...(timeout && millisecondsOf(timeout) > dayMs
      ? ['schedule.timeout: must be at most a day']
      : []),
    ...(scope === 'global'
      ? []
      : ['schedule.scope: must be "global", as replicas share the result']),
  ];
}

function durationProblems(
  key: string,
  duration: HumanDuration | Duration | undefined,
): string[] {
  return duration && millisecondsOf(duration) > 0
    ? []
    : [`${key}: must be a duration longer than 0`];
}

/** Milliseconds of a duration in either form that schedules take. */
export function millisecondsOf(duration: HumanDuration | Duration): number {
  return Duration.isDuration(duration)
    ? duration.toMillis()
    : durationToMilliseconds(duration);
}

function unknownIds(
  key: string,
  given: readonly string[] | undefined,
  known: readonly string[],
): string[] {
  return (given ?? [])
    .filter(id => !known.includes(id))
    .map(id => {
      const nearest = nearestOf(id, known);
      return `${key}: unknown "${id}"${
        nearest ? `; did you mean "${nearest}"?` : ''
      }`;
    });
}
