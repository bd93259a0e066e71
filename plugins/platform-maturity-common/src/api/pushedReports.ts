import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod/v4';
import { organizationRef, subjectKinds } from '../assessment';
import { nearestOf } from '../policy';
import { capabilityIds, outcomeScores, practiceIds } from '../practices';
import {
  reportableFactIds,
  reportedNameProblem,
  reportedUrlProblem,
  reportedValueProblem,
  type ReportableFactId,
} from '../reports';
import { quoted, shortened } from '../reports/quoted';
import { maxValidForHours, pushLimit, type PushedReport } from './facts';

/** The clock of a sender may be ahead by as much, in milliseconds. */
const clockSkewMs = 5 * 60_000;

/** A body with many mistakes is mistaken in all of them alike. */
const listedProblems = 20;

/** The parser of the catalog lets further colons and slashes pass as names. */
const entityRefPattern = /^[^:/\s\p{Cc}]+:([^:/\s\p{Cc}]+\/)?[^:/\s\p{Cc}]+$/u;

// Optional only for its message when it is missing.
const subject = z
  .unknown()
  .optional()
  .transform((value, context) => {
    const ref = typeof value === 'string' ? subjectOf(value) : undefined;
    const problem = ref ? ref.problem : 'must be an entity reference';
    if (problem || !ref) {
      context.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    }
    return ref.ref;
  });

function subjectOf(value: string): { ref: string; problem?: string } {
  if (value.toLowerCase() === organizationRef) {
    return { ref: organizationRef };
  }
  if (value.length > 500 || !entityRefPattern.test(value)) {
    return {
      ref: '',
      problem: `must be an entity reference, kind:namespace/name, or ${organizationRef}`,
    };
  }
  const { kind, ...rest } = parseEntityRef(value);
  const known = subjectKinds.find(
    subjectKind => subjectKind.toLowerCase() === kind.toLowerCase(),
  );
  return known
    ? { ref: stringifyEntityRef({ kind, ...rest }) }
    : {
        ref: '',
        problem: `entities of kind ${kind} are not assessed; those of kind ${subjectKinds.join(
          ', ',
        )} are`,
      };
}

function idOf(what: string, ids: readonly string[]) {
  return z.enum(ids, {
    error: ({ input }) => {
      const nearest =
        typeof input === 'string' ? nearestOf(input, ids) : undefined;
      return `unknown ${what} ${quoted(input)}; ${
        nearest ? `did you mean ${nearest}?` : `one of ${ids.join(', ')}`
      }`;
    },
  });
}

function checked(problemOf: (value: unknown) => string | undefined) {
  return z.unknown().superRefine((value, context) => {
    const message = problemOf(value);
    if (message) {
      context.addIssue({ code: 'custom', message });
    }
  });
}

function sharedFields(now: number) {
  return {
    subject,
    observedAt: z.iso
      .datetime({
        offset: true,
        error: 'must be a time as ISO 8601, for example 2026-01-31T09:00:00Z',
      })
      .refine(time => Date.parse(time) <= now + clockSkewMs, {
        error: 'is in the future; check the clock of the sender',
      })
      .optional(),
    validForHours: z
      .number({ error: 'must be a number of hours' })
      .positive('must be more than 0')
      .max(maxValidForHours, `must be at most ${maxValidForHours}`)
      .optional(),
    key: checked(reportedNameProblem).optional(),
  };
}

function strict<TShape extends z.ZodRawShape>(shape: TShape) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, listedProblems)
            .map(key => unknownKey(key, keys))
            .join('; ')
        : undefined,
  });
}

function unknownKey(key: string, keys: readonly string[]): string {
  const nearest = nearestOf(key, keys);
  return `unknown key ${shortened(key)}${
    nearest ? `; did you mean ${nearest}?` : ''
  }`;
}

function factReport(now: number) {
  return strict({
    ...sharedFields(now),
    fact: idOf('fact', reportableFactIds),
    value: z.unknown().optional(),
  }).superRefine(({ fact, value }, context) => {
    const message =
      value === null
        ? undefined
        : reportedValueProblem(fact as ReportableFactId, value);
    if (message) {
      context.addIssue({ code: 'custom', path: ['value'], message });
    }
  });
}

function outcomeReport(now: number) {
  const outcomes = Object.keys(outcomeScores);
  return strict({
    ...sharedFields(now),
    practice: idOf('practice or capability', [
      ...practiceIds,
      ...capabilityIds,
    ]),
    outcome: z
      .enum(outcomes, {
        error: `must be one of ${outcomes.join(', ')}, or null`,
      })
      .nullable(),
    tool: checked(reportedNameProblem).optional(),
    title: checked(reportedNameProblem).optional(),
    url: checked(reportedUrlProblem).optional(),
  });
}

function bodyOf(now: number) {
  const [ofFact, ofOutcome] = [factReport(now), outcomeReport(now)];
  const report = z.unknown().transform((value, context) => {
    const given = (
      typeof value === 'object' && value !== null ? value : {}
    ) as object;
    if ('fact' in given === 'practice' in given) {
      context.addIssue({
        code: 'custom',
        message: 'must name either a fact or a practice',
      });
      return z.NEVER;
    }
    const parsed = ('fact' in given ? ofFact : ofOutcome).safeParse(given);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: 'custom', path, message });
      }
      return z.NEVER;
    }
    return parsed.data as PushedReport;
  });
  return strict({
    reports: z
      .array(report, { error: 'must be a list of reports' })
      .min(1, 'must have a report')
      .max(pushLimit, `must have at most ${pushLimit} reports`),
  });
}

/**
 * Reads the body of a push, or names everything that is wrong with it, as
 * `reports.3.fact: …`. Subjects come back as references in lower case.
 *
 * @public
 */
export function readPushedReports(
  body: unknown,
  /** Milliseconds; nothing can be observed much later. */
  now: number,
): { reports: PushedReport[] } | { problems: string[] } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { problems: ['body: must be a JSON object with a list of reports'] };
  }
  const parsed = bodyOf(now).safeParse(body);
  if (parsed.success) {
    return { reports: parsed.data.reports };
  }
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
  );
  const more = problems.length - listedProblems;
  return {
    problems:
      more > 0
        ? [...problems.slice(0, listedProblems), `and ${more} more`]
        : problems,
  };
}
