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
 * Equal for equal answers under equal rules, so that only what changed is
 * written and `assessedAt` means the last change.
 */
export function contentHashOf(
  assessment: Assessment,
  policyHash: string,
): string {
  return sha256(canonicalJson(assessment) + policyHash);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
