import { hash } from 'node:crypto';
import {
  canonicalJson,
  withoutOrganizationView,
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
export const rowForm = 4;

/**
 * Equal for equal answers under equal rules, so that only what changed is
 * written and `assessedAt` means the last change. A collector that reports the
 * same again changes nothing but the time: that is told to the day. What all
 * assessments tell of their organization is kept beside them.
 */
export function contentHashOf(
  assessment: Assessment,
  policyHash: string,
): string {
  return sha256(
    `${toTheDay(
      JSON.stringify(withoutOrganizationView(assessment)),
    )}${policyHash} ${rowForm}`,
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
  return hash('sha256', text, 'hex');
}
