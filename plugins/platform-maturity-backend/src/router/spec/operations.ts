import { ref, text, type JsonSchema } from './build';

function json(description: string, schema: JsonSchema) {
  return { description, content: { 'application/json': { schema } } };
}

/** What an operation answers when it goes well, and when it does not. */
export function responses(
  status: string,
  description: string,
  schema: JsonSchema,
  errors: { [status: string]: string } = {},
) {
  const all = {
    '400': 'The request is wrong; the message names the field',
    '401': 'The caller is not signed in',
    '403': 'The caller lacks the permission',
    ...errors,
  };
  return {
    [status]: json(description, schema),
    ...Object.fromEntries(
      Object.entries(all).map(([code, meaning]) => [
        code,
        json(meaning, ref('Error')),
      ]),
    ),
  };
}

export function pathParameter(
  name: string,
  description: string,
  schema: JsonSchema = text(),
) {
  return { name, in: 'path', required: true, description, schema };
}

/** The parameters of a path that names an entity. */
export const byName = ['kind', 'namespace', 'name'].map(name =>
  pathParameter(name, 'In any case'),
);

/** Since when something is asked for. */
export const since = {
  name: 'since',
  in: 'query',
  description: 'As ISO 8601; default: 30 days ago',
  schema: text(),
};
