import {
  capabilities,
  factors,
  facts,
  practices,
  type FactId,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import { isSame } from '../../../hooks';
import { settingMessages, sectionTitles } from './messages';

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

/** Parts whose second key names a factor, a practice or a capability. */
const registries: {
  [section: string]: {
    [id: string]: { title: string; question?: string; description?: string };
  };
} = { factors, practices, capabilities };

/** Everything that the policy sets, in the parts in which it is shown. */
export function sectionsOf(settings: readonly PolicySetting[]): RowSection[] {
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
    title: sectionTitles[id]?.title ?? id,
    description: sectionTitles[id]?.description ?? '',
    groups: [...groups].map(([group, items]) => groupOf(id, group, items)),
  }));
}

function groupOf(
  section: string,
  id: string,
  settings: PolicySetting[],
): RowGroup {
  const definition = registries[section]?.[id];
  const title = definition?.title ?? id;
  return {
    id: id || section,
    ...(id ? { title } : {}),
    ...(definition
      ? { description: definition.question ?? definition.description }
      : {}),
    rows: rowsOf(settings, title),
  };
}

const threshold = /^(.+\.measures\.(\w+))\.(?:low|high)$/;

function rowsOf(settings: PolicySetting[], groupTitle: string): SettingRow[] {
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
              title: withoutGroup(setting.title, groupTitle),
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
function withoutGroup(title: string, group: string): string {
  const short = title.startsWith(`${group}: `)
    ? title.slice(group.length + 2)
    : title;
  return short.charAt(0).toLocaleUpperCase('en') + short.slice(1);
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
  row: SettingRow,
  group: RowGroup,
  section: RowSection,
): boolean {
  const text = [
    section.title,
    group.title,
    row.title,
    row.description,
    row.source,
    row.heuristic ? settingMessages.heuristic : '',
    ...row.settings.map(({ key, value }) => `${key} ${JSON.stringify(value)}`),
  ]
    .join(' ')
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
