import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import {
  isDocument,
  withValue,
  type PolicyDocument,
  type PolicyValue,
} from '../../../hooks';
import { formOf } from './figures';
import type { SettingRow } from './rows';

const ownFilter = {
  'metadata.annotations.example.com/own-tool': { $exists: true },
};

/** Examples for what says nothing by itself. */
const nothingYet: { [key: string]: PolicyValue } = {
  'components.types': ['service', 'website'],
  'components.excludedLifecycles': ['deprecated'],
  'organization.developers': 120,
  'organization.rootRefs': ['group:default/subsidiary'],
  'organization.rootTypes': ['subsidiary'],
};

/** A policy that shows how a row is changed: with what is in force, or an example. */
export function exampleOf(row: SettingRow): PolicyDocument {
  return row.settings.reduce<PolicyDocument>(
    (policy, setting) => withValue(policy, setting.key, valueFor(setting)),
    {},
  );
}

function valueFor(setting: PolicySetting): PolicyValue {
  const { key, value, default: shipped } = setting;
  if (value === null) {
    return nothingYet[key] ?? [];
  }
  switch (formOf(key, value)) {
    case 'signals':
      return [
        key.endsWith('.organizationSignals')
          ? { id: 'own-sign', title: 'own signs', filter: ownFilter }
          : { id: 'example.com/own-tool', tool: 'Own tool', filter: ownFilter },
        ...shippedIds(shipped).map(id => ({ id, remove: true })),
      ];
    case 'entries': {
      const [first] = isDocument(shipped) ? Object.keys(shipped) : [];
      return key === 'technologies'
        ? { 'Own technology': ['own-tag'], [first]: [] }
        : { Own: { 'metadata.tags': { $contains: 'own' } }, [first]: false };
    }
    case 'names':
      return (value as string[]).length > 0 ? value : nothingYet[key] ?? value;
    default:
      return value;
  }
}

function shippedIds(shipped: PolicyValue): string[] {
  return Array.isArray(shipped)
    ? shipped.slice(0, 1).flatMap(item => {
        const id = isDocument(item) ? item.id : undefined;
        return typeof id === 'string' ? [id] : [];
      })
    : [];
}
