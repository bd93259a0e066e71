import { z } from 'zod/v4';

/** As much of a JSON schema as the document needs. */
export type JsonSchema = {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  [keyword: string]: unknown;
};

export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };

export function text(description?: string): JsonSchema {
  return { type: 'string', ...(description ? { description } : {}) };
}

export function time(description: string): JsonSchema {
  return { type: 'string', format: 'date-time', description };
}

export function oneOfTexts(values: readonly string[]): JsonSchema {
  return { type: 'string', enum: [...values] };
}

export function array(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function object(
  required: Record<string, JsonSchema>,
  optional: Record<string, JsonSchema> = {},
  open: boolean = false,
): JsonSchema {
  const names = Object.keys(required);
  return {
    type: 'object',
    // OpenAPI 3.0 does not allow an empty list here.
    ...(names.length ? { required: names } : {}),
    properties: { ...required, ...optional },
    additionalProperties: open,
  };
}

export function recordOf(
  keys: readonly string[],
  schema: JsonSchema,
): JsonSchema {
  return object(Object.fromEntries(keys.map(key => [key, schema])));
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schema of a request's body, from the one that the handler checks with. */
export function requestSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'openapi-3.0' }) as JsonSchema;
}
