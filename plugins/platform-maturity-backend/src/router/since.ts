import { InputError } from '@backstage/errors';

/** So far back when nobody says since when, in days. */
const defaultDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Reads since when something is asked for; throws an `InputError`. */
export function readSince(value: unknown): Date {
  if (value === undefined) {
    return new Date(Date.now() - defaultDays * dayMs);
  }
  const since = new Date(String(value));
  // A year beyond four digits is none that a database compares.
  if (Number.isNaN(since.getTime()) || !/^\d{4}-/.test(String(value))) {
    throw new InputError(
      `since: "${value}" is no time; expected ISO 8601, such as 2026-11-01 or 2026-11-01T00:00:00Z`,
    );
  }
  return since;
}
