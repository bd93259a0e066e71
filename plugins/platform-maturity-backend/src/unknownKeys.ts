import { nearestOf } from '@paved/plugin-platform-maturity-common';

/** The part of JSON Schema that says which keys an object may have. */
export interface KeySchema {
  properties?: { [key: string]: KeySchema | boolean };
}

/**
 * Names every key that the schema does not know, with the known key that was
 * probably meant. Objects without `properties` may have any key.
 */
export function unknownKeys(
  value: unknown,
  { properties }: KeySchema,
  path: string,
): string[] {
  if (!properties || typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, nested]) => {
    const keyPath = `${path}.${key}`;
    if (!Object.hasOwn(properties, key)) {
      const nearest = nearestOf(key, Object.keys(properties));
      return [
        `${keyPath}: unknown key${nearest ? `; did you mean ${nearest}?` : ''}`,
      ];
    }
    const schema = properties[key];
    return typeof schema === 'object'
      ? unknownKeys(nested, schema, keyPath)
      : [];
  });
}
