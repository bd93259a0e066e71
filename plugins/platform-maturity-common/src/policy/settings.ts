import type { JsonValue } from '@backstage/types';
import {
  factorIds,
  factors,
  measuresOf,
  type FactorDefinition,
  type FactorId,
} from '../factors';
import { facts } from '../facts';
import {
  capabilities,
  capabilityIds,
  practiceIds,
  practices,
} from '../practices';
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
  sizeGateText,
  thresholdTexts,
  vocabularyTexts,
  type SettingText,
} from './settingTexts';

/** A setting, and where a policy keeps it. */
export interface SettingDefinition
  extends Omit<PolicySetting, 'value' | 'default' | 'changedBy'> {
  /** True where a change of it adds to what is there. */
  inParts: boolean;
  read(policy: Policy): unknown;
}

type Section = keyof Policy;

function setting(
  section: Section,
  path: string,
  { title, description, source, heuristic }: SettingText,
  unit: PolicySetting['unit'],
  read: SettingDefinition['read'],
  inParts: boolean = false,
): SettingDefinition {
  const key = path ? `${section}.${path}` : section;
  return {
    key,
    section,
    title,
    description,
    unit,
    source,
    heuristic,
    inParts,
    read,
  };
}

/** A text of every factor or practice, with the name of one before it. */
function named(name: string, text: SettingText): SettingText {
  return { ...text, title: `${name}: ${text.title}` };
}

function factorSettings(id: FactorId): SettingDefinition[] {
  const { title, measures }: FactorDefinition = factors[id];
  return [
    setting(
      'factors',
      `${id}.enabled`,
      named(title, factorTexts.enabled),
      'none',
      policy => policy.factors[id].enabled,
    ),
    setting(
      'factors',
      `${id}.weight`,
      named(title, factorTexts.weight),
      'weight',
      policy => policy.factors[id].weight,
    ),
    ...measuresOf(id).flatMap(measure =>
      (['low', 'high'] as const).map(bound => {
        const text = thresholdTexts[bound];
        const isSizeGate = measure === 'developers' && bound === 'low';
        const { source, heuristic } = measures[measure]!;
        return setting(
          'factors',
          `${id}.measures.${measure}.${bound}`,
          {
            title: `${facts[measure].title}: ${text.title}`,
            description: isSizeGate
              ? `${text.description} ${sizeGateText}`
              : text.description,
            source,
            heuristic,
          },
          'fact',
          policy => policy.factors[id].measures[measure]?.[bound],
        );
      }),
    ),
  ];
}

function listSettings<TText extends Record<string, SettingText>>(
  section: 'components' | 'organization' | 'overrides' | 'cutoffs',
  texts: TText,
  unitOf: (name: string) => PolicySetting['unit'],
): SettingDefinition[] {
  return Object.entries(texts).map(([name, text]) =>
    setting(
      section,
      name,
      text,
      unitOf(name),
      policy => (policy[section] as unknown as Record<string, unknown>)[name],
    ),
  );
}

/** By section, so that no part of the policy goes without a description. */
const sections: Record<Section, SettingDefinition[]> = {
  factors: factorIds.flatMap(factorSettings),
  practices: practiceIds.flatMap(id => [
    setting(
      'practices',
      `${id}.weight`,
      named(practices[id].title, practiceTexts.weight),
      'weight',
      policy => policy.practices[id].weight,
    ),
    setting(
      'practices',
      `${id}.signals`,
      named(practices[id].title, practiceTexts.signals),
      'none',
      policy => policy.practices[id].signals,
      true,
    ),
  ]),
  capabilities: capabilityIds.flatMap(id => [
    setting(
      'capabilities',
      `${id}.weight`,
      named(capabilities[id].title, practiceTexts.weight),
      'weight',
      policy => policy.capabilities[id].weight,
    ),
    ...(['signals', 'organizationSignals'] as const).map(list =>
      setting(
        'capabilities',
        `${id}.${list}`,
        named(capabilities[id].title, practiceTexts[list]),
        'none',
        policy => policy.capabilities[id][list],
        true,
      ),
    ),
  ]),
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
