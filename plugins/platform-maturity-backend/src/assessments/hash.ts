import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type Assessment,
  type Policy,
} from '@paved/plugin-platform-maturity-common';

/** Short, as people compare it by eye. */
export function policyHashOf(policy: Policy): string {
  return sha256(canonicalJson(policy)).slice(0, 16);
}

/**
 * Raised with each migration that adds a column for refreshes to fill. While
 * replicas are updated one by one, the version before may refresh after the
 * migration: what it writes lacks the column, and has to be written anew.
 */
const rowForm = 3;

/**
 * Equal for equal answers under equal rules, so that only what changed is
 * written and `assessedAt` means the last change. A collector that reports the
 * same again changes nothing but the time: that is told to the day.
 */
export function contentHashOf(
  assessment: Assessment,
  policyHash: string,
): string {
  return sha256(
    `${toTheDay(canonicalJson(assessment))}${policyHash} ${rowForm}`,
  );
}

const timesOfReports = /"(observedAt|expiresAt)":"(\d{4}-\d\d-\d\d)T[^"]*"/g;

function toTheDay(json: string): string {
  // Most have none, and to look for that is much quicker than to replace.
  return json.includes('"observedAt":')
    ? json.replace(timesOfReports, '"$1":"$2"')
    : json;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
