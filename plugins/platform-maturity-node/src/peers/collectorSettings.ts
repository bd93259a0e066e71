import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { InputError, stringifyError } from '@backstage/errors';
import type { HumanDuration, JsonObject } from '@backstage/types';
import {
  nearestOf,
  subjectKinds,
  type SubjectKind,
} from '@paved/plugin-platform-maturity-common';
import { z } from 'zod/v4';
import type { Mapping } from './Mapping';
import { mappingSchema, toMapping } from './mappingSchema';

/**
 * What a collector that reads another plugin is configured with.
 *
 * @public
 */
export interface CollectorSettings<TSource extends string> {
  schedule: SchedulerServiceTaskScheduleDefinition;
  maxAge: HumanDuration;
  /** The kinds of entities that it is asked about; absent: all. */
  kinds?: SubjectKind[];
  /** How many requests run at the same time. */
  concurrency: number;
  mappings: Mapping<TSource>[];
}

/**
 * How {@link readCollectorSettings} reads a section.
 *
 * @public
 */
export interface CollectorSettingsOptions<TSource extends string> {
  /** Key of the section, for example `platformMaturity.techInsights`. */
  section: string;
  /** The keys that say where the other system has a value. */
  sourceKeys: readonly TSource[];
  /** Further keys of the section, which the module reads itself. */
  otherKeys?: readonly string[];
}

const defaultSchedule = {
  frequency: { hours: 1 },
  timeout: { minutes: 30 },
  initialDelay: { minutes: 2 },
};
const defaultMaxAge = { days: 7 };
const defaultConcurrency = 8;

const sectionKeys = ['schedule', 'maxAge', 'kinds', 'concurrency', 'mappings'];

/**
 * Reads and checks the section of a collector that reads another plugin:
 * `schedule`, `maxAge`, `kinds`, `concurrency` and `mappings`. Throws an
 * `InputError` that names every wrong key, and the id that was probably meant.
 *
 * @public
 */
export function readCollectorSettings<TSource extends string>(
  config: RootConfigService,
  options: CollectorSettingsOptions<TSource>,
): CollectorSettings<TSource> {
  const { section, sourceKeys, otherKeys = [] } = options;
  const schema = z.strictObject({
    // These two have readers of their own, which know every way to write them.
    schedule: z.record(z.string(), z.unknown()).optional(),
    maxAge: z.unknown().optional(),
    kinds: z.array(z.enum(subjectKinds)).min(1).optional(),
    concurrency: z.int().min(1).max(50).optional(),
    mappings: z.array(mappingSchema(sourceKeys)).optional(),
    ...Object.fromEntries(otherKeys.map(key => [key, z.unknown().optional()])),
  });
  const given = config.getOptional(section) ?? {};
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.flatMap(issue => describe(issue, options)).join('\n'),
    );
  }
  const { kinds, concurrency, mappings } = parsed.data;
  return {
    schedule: readSchedule(section, parsed.data.schedule as JsonObject),
    maxAge: readMaxAge(section, given as JsonObject),
    ...(kinds && { kinds }),
    concurrency: concurrency ?? defaultConcurrency,
    mappings: (mappings ?? []).map((mapping, index) =>
      toMapping(`${section}.mappings.${index}`, sourceKeys, mapping),
    ),
  };
}

function describe(
  issue: z.core.$ZodIssue,
  { section, sourceKeys, otherKeys = [] }: CollectorSettingsOptions<string>,
): string[] {
  const path = [section, ...issue.path].join('.');
  if (issue.code !== 'unrecognized_keys') {
    return [`${path}: ${issue.message}`];
  }
  const known = knownKeysAt(issue.path, sourceKeys) ?? [
    ...sectionKeys,
    ...otherKeys,
  ];
  return issue.keys.map(key => {
    const nearest = nearestOf(key, known);
    return `${path}.${key}: unknown key${
      nearest ? `; did you mean ${nearest}?` : ''
    }`;
  });
}

/** The keys of a mapping or a condition; `undefined` at the section itself. */
function knownKeysAt(
  path: readonly PropertyKey[],
  sourceKeys: readonly string[],
): string[] | undefined {
  if (path.at(-1) === 'when') {
    return ['atLeast', 'atMost', 'oneOf'];
  }
  return path.length > 0
    ? [...sourceKeys, ...Object.keys(mappingSchema([]).shape)]
    : undefined;
}

function readSchedule(
  section: string,
  given: JsonObject | undefined,
): SchedulerServiceTaskScheduleDefinition {
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      new ConfigReader({ ...defaultSchedule, ...given }),
    );
  } catch (error) {
    throw new InputError(`${section}.schedule: ${stringifyError(error)}`);
  }
}

function readMaxAge(section: string, given: JsonObject): HumanDuration {
  try {
    return readDurationFromConfig(
      new ConfigReader({ maxAge: given.maxAge ?? defaultMaxAge }),
      { key: 'maxAge' },
    );
  } catch (error) {
    throw new InputError(`${section}.maxAge: ${stringifyError(error)}`);
  }
}
