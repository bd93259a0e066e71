import type {
  FactId,
  PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import { isSame } from '../../../hooks';
import type { Words } from '../../../translation';

/** One line of the policy: a setting, or the two thresholds of a measure. */
export interface SettingRow {
  /** What it is found and copied by. */
  key: string;
  title: string;
  description: string;
  source: string;
  heuristic: boolean;
  /** Present where the settings are the thresholds of a measure. */
  measure?: FactId;
  settings: PolicySetting[];
}

/** Rows that belong together: those of a factor, a practice, a capability. */
export interface RowGroup {
  id: string;
  /** Absent where the section has one group only. */
  title?: string;
  description?: string;
  rows: SettingRow[];
}

/** A part of the policy as it is shown. */
export interface RowSection {
  id: string;
  title: string;
  description: string;
  groups: RowGroup[];
}

/** Parts that are shown as one. */
const vocabularies = ['technologies', 'clouds', 'kubernetes', 'regimes'];

/** What a factor, a practice or a capability is, to stand above its settings. */
interface Heading {
  title: string;
  question?: string;
  description?: string;
}

/** Parts whose second key names a factor, a practice or a capability. */
function registriesOf({ explanation }: Words): {
  [section: string]: { [id: string]: Heading };
} {
  const { factors, practices, capabilities } = explanation.definitions;
  return { factors, practices, capabilities };
}

/** Everything that the policy sets, in the parts in which it is shown. */
export function sectionsOf(
  settings: readonly PolicySetting[],
  words: Words,
): RowSection[] {
  const registries = registriesOf(words);
  const texts: { [section: string]: { title: string; description: string } } =
    words.policy.settings.sections;
  const sections = new Map<string, Map<string, PolicySetting[]>>();
  for (const setting of settings) {
    const id = vocabularies.includes(setting.section)
      ? 'vocabularies'
      : setting.section;
    const group = id in registries ? setting.key.split('.')[1] : '';
    const groups = sections.get(id) ?? new Map<string, PolicySetting[]>();
    groups.set(group, [...(groups.get(group) ?? []), setting]);
    sections.set(id, groups);
  }
  return [...sections].map(([id, groups]) => ({
    id,
    title: texts[id]?.title ?? id,
    description: texts[id]?.description ?? '',
    groups: [...groups].map(([group, items]) => {
      const heading = registries[id]?.[group];
      return {
        id: group || id,
        ...(group ? { title: heading?.title ?? group } : {}),
        ...(heading
          ? { description: heading.question ?? heading.description }
          : {}),
        rows: rowsOf(items, heading?.title ?? group, words),
      };
    }),
  }));
}

const threshold = /^(.+\.measures\.(\w+))\.(?:low|high)$/;

function rowsOf(
  settings: PolicySetting[],
  groupTitle: string,
  { explanation, reader }: Words,
): SettingRow[] {
  const { facts } = explanation.definitions;
  const rows = new Map<string, SettingRow>();
  for (const setting of settings) {
    const [, key = setting.key, measure] = threshold.exec(setting.key) ?? [];
    const row = rows.get(key);
    if (row) {
      row.settings.push(setting);
      row.heuristic = row.heuristic || setting.heuristic;
    } else {
      rows.set(key, {
        key,
        ...(measure && measure in facts
          ? {
              measure: measure as FactId,
              title: facts[measure as FactId].title,
              description: facts[measure as FactId].description,
            }
          : {
              title: withoutGroup(setting.title, groupTitle, reader.locale),
              description: setting.description,
            }),
        source: setting.source,
        heuristic: setting.heuristic,
        settings: [setting],
      });
    }
  }
  return [...rows.values()];
}

/** "Team size: weight" is the weight, below a heading that says team size. */
function withoutGroup(title: string, group: string, locale: string): string {
  const short = title.startsWith(`${group}: `)
    ? title.slice(group.length + 2)
    : title;
  return short.charAt(0).toLocaleUpperCase(locale) + short.slice(1);
}

/** Whether the company changed anything of a row. */
export function isChanged({ settings }: SettingRow): boolean {
  return settings.some(isOwn);
}

/** Whether the value in force is not the default. */
export function isOwn(setting: PolicySetting): boolean {
  return !isSame(setting.value, setting.default);
}

/** The sections with those rows only that a test lets through. */
export function selectRows(
  sections: RowSection[],
  test: (row: SettingRow, group: RowGroup, section: RowSection) => boolean,
): RowSection[] {
  return sections
    .map(section => ({
      ...section,
      groups: section.groups
        .map(group => ({
          ...group,
          rows: group.rows.filter(row => test(row, group, section)),
        }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** Whether every word of a search stands somewhere in a row or above it. */
export function isFound(
  search: string,
  where: { row: SettingRow; group: RowGroup; section: RowSection },
  { policy, reader }: Words,
): boolean {
  const { row, group, section } = where;
  const text = [
    section.title,
    group.title,
    row.title,
    row.description,
    row.source,
    row.heuristic ? policy.settings.heuristic : '',
    ...row.settings.map(({ key, value }) => `${key} ${JSON.stringify(value)}`),
  ]
    .join(' ')
    .toLocaleLowerCase(reader.locale);
  return search
    .toLocaleLowerCase(reader.locale)
    .split(/\s+/)
    .every(word => text.includes(word));
}
