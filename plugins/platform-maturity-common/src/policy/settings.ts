import type { JsonValue } from '@backstage/types';
import {
  factorIds,
  factors,
  measuresOf,
  type FactorDefinition,
  type FactorId,
} from '../factors';
import { capabilityIds, practiceIds } from '../practices';
import { canonicalJson } from './canonical';
import type { Policy } from './Policy';
import type { PolicySetting } from './PolicySetting';
import {
  componentTexts,
  cutoffTexts,
  factorTexts,
  organizationTexts,
  overrideTexts,
  practiceTexts,
  vocabularyTexts,
  type SettingText,
} from './settingTexts';
import type { PolicyWords } from './settingWords';

/** What a setting is called, does and rests on. */
export type SettingPhrases = Pick<
  PolicySetting,
  'title' | 'description' | 'source'
>;

/** A setting, and where a policy keeps it. */
export interface SettingDefinition
  extends Pick<PolicySetting, 'key' | 'section' | 'unit' | 'heuristic'> {
  /** True where a change of it adds to what is there. */
  inParts: boolean;
  phrasesIn(words: PolicyWords): SettingPhrases;
  read(policy: Policy): unknown;
}

type Section = keyof Policy;

function setting(
  section: Section,
  path: string,
  { heuristic }: Pick<SettingText, 'heuristic'>,
  phrasesIn: SettingDefinition['phrasesIn'],
  unit: PolicySetting['unit'],
  read: SettingDefinition['read'],
  inParts: boolean = false,
): SettingDefinition {
  const key = path ? `${section}.${path}` : section;
  return { key, section, heuristic, phrasesIn, unit, inParts, read };
}

/** Phrases of every factor or practice, with the name of one before them. */
function named(name: string, phrases: SettingPhrases): SettingPhrases {
  return { ...phrases, title: `${name}: ${phrases.title}` };
}

function factorSettings(id: FactorId): SettingDefinition[] {
  const { measures }: FactorDefinition = factors[id];
  return [
    ...(['enabled', 'weight'] as const).map(name =>
      setting(
        'factors',
        `${id}.${name}`,
        factorTexts[name],
        words => named(words.factors[id].title, words.settings.factors[name]),
        name === 'weight' ? 'weight' : 'none',
        policy => policy.factors[id][name],
      ),
    ),
    ...measuresOf(id).flatMap(measure =>
      (['low', 'high'] as const).map(bound => {
        const isSizeGate = measure === 'developers' && bound === 'low';
        return setting(
          'factors',
          `${id}.measures.${measure}.${bound}`,
          measures[measure]!,
          ({ facts, settings: texts, thresholdSources }) => {
            const { title, description } = texts.thresholds[bound];
            return named(facts[measure].title, {
              title,
              description: isSizeGate
                ? `${description} ${texts.sizeGate}`
                : description,
              source: thresholdSources[measure],
            });
          },
          'fact',
          policy => policy.factors[id].measures[measure]?.[bound],
        );
      }),
    ),
  ];
}

function listSettings<
  TSection extends 'components' | 'organization' | 'overrides' | 'cutoffs',
>(
  section: TSection,
  texts: Record<keyof PolicyWords['settings'][TSection], SettingText>,
  unitOf: (name: string) => PolicySetting['unit'],
): SettingDefinition[] {
  return Object.entries<SettingText>(texts).map(([name, text]) =>
    setting(
      section,
      name,
      text,
      words =>
        (words.settings[section] as Record<string, SettingPhrases>)[name],
      unitOf(name),
      policy => (policy[section] as unknown as Record<string, unknown>)[name],
    ),
  );
}

/** By section, so that no part of the policy goes without a description. */
const sections: Record<Section, SettingDefinition[]> = {
  factors: factorIds.flatMap(factorSettings),
  practices: practiceIds.flatMap(id =>
    (['weight', 'signals'] as const).map(name =>
      setting(
        'practices',
        `${id}.${name}`,
        practiceTexts[name],
        words =>
          named(words.practices[id].title, words.settings.practices[name]),
        name === 'weight' ? 'weight' : 'none',
        policy => policy.practices[id][name],
        name === 'signals',
      ),
    ),
  ),
  capabilities: capabilityIds.flatMap(id =>
    (['weight', 'signals', 'organizationSignals'] as const).map(name =>
      setting(
        'capabilities',
        `${id}.${name}`,
        practiceTexts[name],
        words =>
          named(words.capabilities[id].title, words.settings.practices[name]),
        name === 'weight' ? 'weight' : 'none',
        policy => policy.capabilities[id][name],
        name !== 'weight',
      ),
    ),
  ),
  technologies: vocabulary('technologies'),
  clouds: vocabulary('clouds'),
  kubernetes: vocabulary('kubernetes'),
  regimes: vocabulary('regimes'),
  cutoffs: listSettings('cutoffs', cutoffTexts, () => 'share'),
  components: listSettings('components', componentTexts, () => 'none'),
  organization: listSettings('organization', organizationTexts, name =>
    name === 'developers' ? 'fact' : 'none',
  ),
  overrides: listSettings('overrides', overrideTexts, () => 'none'),
};

function vocabulary(section: keyof typeof vocabularyTexts) {
  // The one filter of Kubernetes is replaced as a whole; the others are lists.
  const inParts = section !== 'kubernetes';
  return [
    setting(
      section,
      '',
      vocabularyTexts[section],
      words => words.settings.vocabulary[section],
      'none',
      policy => policy[section],
      inParts,
    ),
  ];
}

/** All settings, in the order of docs/configuration.md. */
export const settings: readonly SettingDefinition[] =
  Object.values(sections).flat();

/** The settings whose values are not the same in two policies. */
export function settingsThatDiffer(
  one: Policy,
  other: Policy,
): SettingDefinition[] {
  return settings.filter(({ read }) => {
    const [before, after] = [read(one), read(other)];
    return before !== after && canonicalJson(before) !== canonicalJson(after);
  });
}

/** The value of a setting as JSON; `null` where the policy says nothing. */
export function valueOf(
  { read }: SettingDefinition,
  policy: Policy,
): JsonValue {
  return (read(policy) ?? null) as JsonValue;
}
