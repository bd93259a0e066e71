import type { JsonValue } from '@backstage/types';

/**
 * What the number of a setting counts.
 *
 * @public
 */
export type SettingUnit = 'share' | 'weight' | 'fact' | 'none';

/**
 * One thing that the policy sets, beside its default.
 *
 * @public
 */
export interface PolicySetting {
  /** Dotted path below `platformMaturity.policy`. */
  key: string;
  /** The part of the policy that it belongs to: its first key. */
  section: string;
  /** What it is, in a few words. */
  title: string;
  /** What it does, in a sentence. */
  description: string;
  unit: SettingUnit;
  value: JsonValue;
  default: JsonValue;
  /**
   * Who changed it: `configuration`, or the id of a module's pack. Where several
   * changed parts of it, all of them, separated by a comma and a space.
   */
  changedBy?: string;
  /** Where the default comes from. */
  source: string;
  /** True where the default is a rule of thumb rather than research. */
  heuristic: boolean;
}
