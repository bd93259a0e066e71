import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import { isSame, type PolicyValue } from './document';

/** What is wrong with a number that was typed. */
export type CheckCode =
  | 'share'
  | 'negative'
  | 'notPositive'
  | 'notWhole'
  | 'order';

/**
 * What is wrong with the numbers of a draft, by key, as far as that can be told
 * before the server is asked. What is in force is right.
 */
export function checksOf(
  settings: readonly PolicySetting[],
  valueOf: (setting: PolicySetting) => PolicyValue,
): ReadonlyMap<string, CheckCode> {
  const checks = new Map<string, CheckCode>();
  const numbers = new Map<string, number>();
  for (const setting of settings) {
    const value = valueOf(setting);
    if (typeof value !== 'number') {
      continue;
    }
    numbers.set(setting.key, value);
    const code = isSame(value, setting.value)
      ? undefined
      : checkOf(setting, value);
    if (code) {
      checks.set(setting.key, code);
    }
  }
  for (const [key, low] of numbers) {
    const other = key.replace(/\.low$/, '.high');
    const high = other === key ? undefined : numbers.get(other);
    if (high !== undefined && low >= high && !checks.has(key)) {
      checks.set(key, 'order');
    }
  }
  return checks;
}

function checkOf(
  { key, unit }: PolicySetting,
  value: number,
): CheckCode | undefined {
  if (unit === 'share') {
    return value < 0 || value > 1 ? 'share' : undefined;
  }
  if (/\.(low|high)$/.test(key)) {
    // A threshold in per cent is the likeliest mistake with a share.
    if (/Share\.(low|high)$/.test(key) && value > 1) {
      return 'share';
    }
    return value > 0 ? undefined : 'notPositive';
  }
  if (value < 0) {
    return 'negative';
  }
  return key === 'organization.developers' && !Number.isInteger(value)
    ? 'notWhole'
    : undefined;
}
