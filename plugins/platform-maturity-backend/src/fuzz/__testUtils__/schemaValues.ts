import fc from 'fast-check';
import { openApi } from '../../router/spec/openapi';
import { wildText } from './shared';

/** As much of a schema of the document as values are made of. */
export interface Schema {
  $ref?: string;
  oneOf?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  type?: string;
  nullable?: boolean;
  items?: Schema;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
}

const schemas = openApi.components.schemas as Record<string, Schema>;

/** Names of what the fixtures have, so that values lead somewhere. */
const knownTexts = fc.constantFrom(
  'component:default/cart',
  'group:default/team-a',
  'organization',
  'cart',
  'default',
  'component',
  '2026-11-01T00:00:00Z',
  'met',
  'operational',
);

const nothing = fc.constant(null);

/** Values that a schema of the OpenAPI document lets through, as far as it can tell. */
export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  const value = withoutNull(schema);
  return schema.nullable
    ? fc.oneof(
        { weight: 4, arbitrary: value },
        { weight: 1, arbitrary: nothing },
      )
    : value;
}

function withoutNull(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    return valuesOf(schemas[schema.$ref.split('/').pop()!]);
  }
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) {
    return fc.oneof(...alternatives.map(valuesOf));
  }
  if (schema.enum) {
    return fc.constantFrom(...schema.enum);
  }
  switch (schema.type) {
    case 'object':
      return objectsOf(schema);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: 3,
      });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum, max: schema.maximum });
    case 'number':
      return fc.oneof(
        fc.constantFrom(0, 0.5, 1, 40),
        fc.double({ min: 0, max: schema.maximum ?? 1e9, noNaN: true }),
      );
    default:
      return fc.oneof({ weight: 2, arbitrary: knownTexts }, wildText);
  }
}

function objectsOf({
  properties = {},
  required = [],
}: Schema): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([key, schema]) => [
        key,
        valuesOf(schema),
      ]),
    ),
    { requiredKeys: required },
  );
}
