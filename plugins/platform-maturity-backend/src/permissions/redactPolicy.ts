import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';
import type { PolicyDescription } from '@paved/plugin-platform-maturity-common';
import type { View } from './Access';

/** What stands in a filter for an entity that the viewer may not read. */
const hidden = '(hidden)';

const rootsKey = 'organization.rootRefs';

const entityRef =
  /^(component|api|resource|system|domain|group|user|location|template):./i;

/** What a signal is called, which may look like a reference and is none. */
const names: readonly string[] = ['id', 'title', 'tool'];

/** Whether the entity that a text refers to may be named. */
type Named = (ref: string) => boolean;

/**
 * Leaves out the names of entities that the viewer may not read: of groups that
 * are organizations of their own, and of what filters look for.
 */
export async function redactPolicy(
  description: PolicyDescription,
  view: View,
): Promise<PolicyDescription> {
  if (view.entities === 'all') {
    return description;
  }
  const refs = new Set<string>();
  apply(description, ref => Boolean(refs.add(ref)));
  const visible = await view.visible(refs);
  return apply(description, ref => visible.has(ref));
}

function apply(
  { hash, settings, configured }: PolicyDescription,
  named: Named,
): PolicyDescription {
  return {
    hash,
    settings: settings.map(setting => ({
      ...setting,
      value: withNames(setting.value, setting.key, named),
    })),
    configured: withNames(configured, '', named),
  };
}

/** A value below a dotted key of the policy. */
function withNames(value: JsonValue, key: string, named: Named): JsonValue {
  if (Array.isArray(value)) {
    return value
      .filter(item => typeof item !== 'string' || isNamed(item, key, named))
      .map(item => withNames(item, key, named));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, nested]) => [
        name,
        withNames(nested!, key ? `${key}.${name}` : name, named),
      ]),
    );
  }
  return typeof value === 'string' && !isNamed(value, key, named)
    ? hidden
    : value;
}

function isNamed(text: string, key: string, named: Named): boolean {
  const defaultKind = key === rootsKey ? 'group' : undefined;
  const isName = names.includes(key.split('.').at(-1)!);
  if (isName || (!defaultKind && !entityRef.test(text))) {
    return true;
  }
  try {
    return named(stringifyEntityRef(parseEntityRef(text, { defaultKind })));
  } catch {
    // What refers to nothing names nothing.
    return !defaultKind;
  }
}
