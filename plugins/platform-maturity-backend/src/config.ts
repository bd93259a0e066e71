import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { InputError, stringifyError } from '@backstage/errors';
import {
  durationToMilliseconds,
  type HumanDuration,
  type JsonObject,
} from '@backstage/types';
import {
  createPolicy,
  policyInputSchema,
  type LayeredPolicy,
  type PolicyPack,
  type PolicyProblem,
} from '@paved/plugin-platform-maturity-common';
import { Duration } from 'luxon';
import { z } from 'zod/v4';
import { unknownKeys, type KeySchema } from './unknownKeys';

const rootKey = 'platformMaturity';
const scheduleKey = `${rootKey}.schedule`;
const policyKey = `${rootKey}.policy`;
const historyKeepKey = `${rootKey}.history.keepAllFor`;
const readAllEveryKey = `${rootKey}.readAllEvery`;
const publicBadgesKey = `${rootKey}.badges.public`;

const defaultHistoryKeep = { days: 400 };
const defaultReadAllEvery = { hours: 12 };

const defaultSchedule = {
  frequency: { minutes: 10 },
  timeout: { minutes: 30 },
  initialDelay: { seconds: 1 },
  scope: 'global',
};

const keys: KeySchema = {
  properties: {
    schedule: {
      properties: {
        frequency: true,
        timeout: true,
        initialDelay: true,
        scope: true,
      },
    },
    policy: z.toJSONSchema(policyInputSchema, {
      // Filters are checked with the values; here only the names of keys count.
      unrepresentable: 'any',
      io: 'input',
    }) as KeySchema,
    readAllEvery: true,
    badges: { properties: { public: true } },
    history: { properties: { keepAllFor: true } },
    // Modules read and check these themselves.
    techInsights: true,
    scorecard: true,
  },
};

/** Everything that the plugin reads from the configuration. */
export interface PlatformMaturityConfig extends LayeredPolicy {
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** What is written about the policy, as it is written. */
  configured: JsonObject;
  /** Whether anybody may see the badge of an entity. */
  publicBadges: boolean;
  /** How long all changes are kept, in milliseconds. */
  historyKeepMs: number;
  /** How long a refresh may rely on what it read before, in milliseconds. */
  readAllEveryMs: number;
}

/**
 * Reads and checks the configuration once, on top of the packs of modules.
 * Throws an `InputError` that names the wrong keys, and the pack that they are
 * in, which stops the plugin's start.
 */
export function readConfig(
  config: RootConfigService,
  packs: readonly PolicyPack[] = [],
): PlatformMaturityConfig {
  const section = objectAt(config, rootKey);
  const scheduleSection = objectAt(config, scheduleKey);
  throwIfAny(unknownKeys(section, keys, rootKey));
  const configured = objectAt(config, policyKey);
  objectAt(config, `${rootKey}.history`);
  return {
    schedule: readSchedule(scheduleSection),
    ...readPolicy(configured, packs),
    configured,
    publicBadges: readPublicBadges(config),
    historyKeepMs: readDuration(config, {
      key: historyKeepKey,
      otherwise: defaultHistoryKeep,
      example: '{ days: 400 } or P400D',
    }),
    readAllEveryMs: readDuration(config, {
      key: readAllEveryKey,
      otherwise: defaultReadAllEvery,
      example: '{ hours: 12 } or PT12H',
    }),
  };
}

function readDuration(
  config: RootConfigService,
  options: { key: string; otherwise: HumanDuration; example: string },
): number {
  const { key, otherwise, example } = options;
  if (!config.has(key)) {
    return durationToMilliseconds(otherwise);
  }
  const expected = `expected a duration such as ${example}`;
  try {
    const duration = durationToMilliseconds(
      readDurationFromConfig(config, { key }),
    );
    if (duration > 0) {
      return duration;
    }
  } catch (error) {
    throw new InputError(`${key}: ${stringifyError(error)}; ${expected}`);
  }
  throw new InputError(`${key}: must be longer than 0; ${expected}`);
}

function readPublicBadges(config: RootConfigService): boolean {
  objectAt(config, `${rootKey}.badges`);
  const value = config.getOptional(publicBadgesKey) ?? false;
  if (typeof value !== 'boolean') {
    throw new InputError(`${publicBadgesKey}: must be true or false`);
  }
  return value;
}

function readSchedule(
  given: JsonObject,
): SchedulerServiceTaskScheduleDefinition {
  // Every refresh reads the whole catalog, and replicas share the result.
  if (given.scope !== undefined && given.scope !== 'global') {
    throw new InputError(
      `${scheduleKey}.scope: must be "global", as all replicas share the assessments`,
    );
  }
  const schedule = parseSchedule({ ...defaultSchedule, ...given });
  throwIfAny(
    (['frequency', 'timeout'] as const)
      .filter(key => isNotPositive(schedule[key]))
      .map(key => `${scheduleKey}.${key}: must be longer than 0`),
  );
  return schedule;
}

function parseSchedule(
  schedule: JsonObject,
): SchedulerServiceTaskScheduleDefinition {
  const [root, key] = scheduleKey.split('.');
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader(
        { [root]: { [key]: schedule } },
        'configuration',
      ).getConfig(scheduleKey),
    );
  } catch (error) {
    const message = stringifyError(error);
    const wrong = Object.keys(defaultSchedule).find(name =>
      message.includes(name),
    );
    throw new InputError(
      `${[scheduleKey, wrong].filter(Boolean).join('.')}: ${message}`,
    );
  }
}

function isNotPositive(
  value: SchedulerServiceTaskScheduleDefinition['frequency'],
): boolean {
  if (Duration.isDuration(value)) {
    return value.toMillis() <= 0;
  }
  return (
    !('cron' in value || 'trigger' in value) &&
    durationToMilliseconds(value) <= 0
  );
}

function readPolicy(
  given: JsonObject,
  packs: readonly PolicyPack[],
): LayeredPolicy {
  const result = createPolicy(given, { packs });
  if ('policy' in result) {
    return result;
  }
  throw new InputError(result.problems.map(lineOf).join('\n'));
}

function lineOf({ pack, key, message }: PolicyProblem): string {
  const path =
    pack === undefined
      ? [policyKey, key].filter(Boolean).join('.')
      : [`policy pack "${pack}"`, key].filter(Boolean).join(': ');
  return `${path}: ${message}`;
}

function objectAt(config: RootConfigService, key: string): JsonObject {
  const value = config.getOptional(key) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(`${key}: must be an object`);
  }
  return value as JsonObject;
}

function throwIfAny(problems: string[]): void {
  if (problems.length > 0) {
    throw new InputError(problems.join('\n'));
  }
}
