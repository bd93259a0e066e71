import { defaultPolicy } from './defaultPolicy';
import type { Policy } from './Policy';
import type { PolicySetting } from './PolicySetting';
import { englishPolicyWords } from './settingWords';
import { settings, settingsThatDiffer, valueOf } from './settings';

/**
 * Everything that a policy sets, beside its default, in the order of the
 * documentation.
 *
 * @param options - `changedBy`: who changed which setting, as `createPolicy`
 * tells; a change that it does not name is told without an author.
 *
 * @public
 */
export function describePolicy(
  policy: Policy,
  options: { changedBy?: Readonly<Record<string, string>> } = {},
): PolicySetting[] {
  const changed = new Set(
    settingsThatDiffer(defaultPolicy, policy).map(({ key }) => key),
  );
  return settings.map(definition => {
    const { key, section, unit, heuristic } = definition;
    const { title, description, source } =
      definition.phrasesIn(englishPolicyWords);
    const changedBy = changed.has(key) ? options.changedBy?.[key] : undefined;
    return {
      key,
      section,
      title,
      description,
      unit,
      value: valueOf(definition, policy),
      default: valueOf(definition, defaultPolicy),
      ...(changedBy === undefined ? {} : { changedBy }),
      source,
      heuristic,
    };
  });
}
