import {
  facts,
  type FactDefinition,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import type { PolicyValue } from '../../../hooks';
import { formatCount, formatShare } from '../../figures';
import { plainText } from '../../text';
import { settingMessages } from './messages';

// A threshold is what is compared with: rounding would make it another one.
const exact = new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 });

const measure = /^factors\.\w+\.measures\.(\w+)\./;

/** Whether the number of a setting is a share of 0–1. */
export function isShareSetting({
  key,
  unit,
}: Pick<PolicySetting, 'key' | 'unit'>): boolean {
  const id = measure.exec(key)?.[1];
  return (
    unit === 'share' ||
    (id !== undefined &&
      id in facts &&
      (facts[id as keyof typeof facts] as FactDefinition).unit === 'share')
  );
}

/** A number as it stands in a sentence or a scale. */
export function shortFigure(
  setting: Pick<PolicySetting, 'key' | 'unit'>,
  value: number,
): string {
  return isShareSetting(setting) ? formatShare(value) : exact.format(value);
}

/** A value in a line: a number as the configuration has it, lists by their size. */
export function figureOf(
  setting: Pick<PolicySetting, 'key' | 'unit'>,
  value: PolicyValue,
): string {
  if (typeof value === 'number') {
    return isShareSetting(setting)
      ? plainText({
          template: settingMessages.share,
          values: { value: exact.format(value), percent: formatShare(value) },
        })
      : exact.format(value);
  }
  if (typeof value === 'boolean') {
    return switchWord(setting.key, value);
  }
  if (value === null) {
    return settingMessages.nothing;
  }
  switch (formOf(setting.key, value)) {
    case 'signals':
      return counted(
        value as unknown[],
        settingMessages.oneSignal,
        settingMessages.signals,
      );
    case 'names':
      return (value as string[]).join(', ') || settingMessages.none;
    case 'entries':
      return counted(
        Object.keys(value),
        settingMessages.oneEntry,
        settingMessages.entries,
      );
    case 'filter':
      return settingMessages.filter;
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** What a switch says: factors count or do not. */
export function switchWord(key: string, value: boolean): string {
  if (key.startsWith('factors.')) {
    return value ? settingMessages.counts : settingMessages.countsNot;
  }
  return value ? settingMessages.yes : settingMessages.no;
}

/** What a value is to the reader, which decides how it is shown. */
export type SettingForm =
  | 'number'
  | 'switch'
  | 'signals'
  | 'names'
  | 'entries'
  | 'filter'
  | 'other';

/** See {@link SettingForm}. */
export function formOf(key: string, value: PolicyValue): SettingForm {
  if (typeof value === 'number') {
    return 'number';
  }
  if (typeof value === 'boolean') {
    return 'switch';
  }
  if (/\.(organizationSignals|signals)$/.test(key) && Array.isArray(value)) {
    return 'signals';
  }
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) {
    return 'names';
  }
  if (key === 'kubernetes') {
    return 'filter';
  }
  return ['technologies', 'clouds', 'regimes'].includes(key)
    ? 'entries'
    : 'other';
}

function counted(
  items: readonly unknown[],
  one: string,
  several: string,
): string {
  return items.length === 1
    ? one
    : plainText({
        template: several,
        values: { count: formatCount(items.length) },
      });
}
