import {
  facts,
  pluralFor,
  type FactDefinition,
  type Plural,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import type { PolicyValue } from '../../../hooks';
import type { Words } from '../../../translation';
import { plainText } from '../../text';

// A threshold is what is compared with: rounding would make it another one.
const decimals = 4;

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
  { format }: Words,
): string {
  return isShareSetting(setting)
    ? format.share(value)
    : format.number(value, decimals);
}

/** A value in a line: a number as the configuration has it, lists by their size. */
export function figureOf(
  setting: Pick<PolicySetting, 'key' | 'unit'>,
  value: PolicyValue,
  words: Words,
): string {
  const { policy, format } = words;
  const texts = policy.settings;
  if (typeof value === 'number') {
    const exact = format.number(value, decimals);
    return isShareSetting(setting)
      ? plainText({
          template: texts.share,
          values: { value: exact, percent: format.share(value) },
        })
      : exact;
  }
  if (typeof value === 'boolean') {
    return switchWord(setting.key, value, words);
  }
  if (value === null) {
    return texts.nothing;
  }
  switch (formOf(setting.key, value)) {
    case 'signals':
      return counted(value as unknown[], texts.signals, words);
    case 'names':
      return (value as string[]).join(', ') || texts.none;
    case 'entries':
      return counted(Object.keys(value), texts.entries, words);
    case 'filter':
      return texts.filter;
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

/** What a switch says: factors count or do not. */
export function switchWord(
  key: string,
  value: boolean,
  { policy }: Words,
): string {
  const { counts, countsNot, yes, no } = policy.settings;
  if (key.startsWith('factors.')) {
    return value ? counts : countsNot;
  }
  return value ? yes : no;
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
  forms: Plural,
  { format, reader }: Words,
): string {
  return plainText({
    template: pluralFor(forms, items.length, reader),
    values: { count: format.count(items.length) },
  });
}
