import type { Entity } from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';
import type { ReadableWhere } from './ReadableWhere';

/** Between the attributes of an entity; none has one in it. */
export const attributeMark = '\n';

/** The catalog compares no longer values, nor keys. */
const maxLength = 200;

/** Between key and value; neither has one in it. */
const valueMark = '\t';

/**
 * What is there but cannot be compared: the catalog keeps it without a value.
 * No value looks so, as the backslashes of values are doubled.
 */
const noValue = '\\-';

/** The marks, what stands for them, and what PostgreSQL does not take. */
const special = /[\0\\\n\t]/;

/** Fields whose attributes are kept; what is below them is kept too. */
const keptFields = {
  metadata: ['name', 'namespace', 'title', 'annotations', 'labels', 'tags'],
  spec: ['type', 'lifecycle', 'owner'],
} as const;

/** What is kept beside these. */
const keptKeys = ['kind', 'relations.ownedby'];

/**
 * What the catalog's own permission rules ask of an entity, by the keys and in
 * the form in which the catalog's search has it: in lower case, one a line.
 */
export function attributesOf(entity: Entity): string {
  const lines = new Set<string>();
  const add = (key: string, value: JsonValue | undefined) => {
    if (key.length <= maxLength) {
      lines.add(lineOf(key, value));
    }
  };
  const visit = (key: string, value: JsonValue | undefined) => {
    if (Array.isArray(value)) {
      for (const item of value) {
        visit(key, item);
        if (typeof item === 'string') {
          add(`${key}.${item}`, true);
        }
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, below] of Object.entries(value)) {
        visit(`${key}.${name}`, below);
      }
    } else {
      add(key, value);
    }
  };

  add('kind', entity.kind);
  for (const [root, fields] of Object.entries(keptFields)) {
    const values = entity[root as keyof typeof keptFields] ?? {};
    for (const field of fields) {
      if (values[field] !== undefined) {
        visit(`${root}.${field}`, values[field] as JsonValue);
      }
    }
  }
  add('metadata.namespace', entity.metadata.namespace ?? 'default');
  for (const { type, targetRef } of entity.relations ?? []) {
    if (type === 'ownedBy') {
      add('relations.ownedBy', targetRef);
    }
  }
  return [...lines].map(line => attributeMark + line).join('') + attributeMark;
}

/** People, of whom no attributes are kept but that they are people. */
export const isPerson: ReadableWhere = {
  attribute: lineOf('kind', 'User'),
  match: 'whole',
};

/** Groups. */
export const isGroup: ReadableWhere = {
  attribute: lineOf('kind', 'Group'),
  match: 'whole',
};

/** Whether {@link attributesOf} tells all that the catalog knows of a key. */
export function isKept(key: string): boolean {
  const lower = normal(key);
  return (
    keptKeys.includes(lower) ||
    Object.entries(keptFields).some(([root, fields]) =>
      fields.some(
        field =>
          lower === `${root}.${field}` || lower.startsWith(`${root}.${field}.`),
      ),
    )
  );
}

/** The field of an entity that an attribute of it comes from. */
export function fieldOf(attribute: string): string {
  const [key] = attribute.split(valueMark);
  return key.startsWith('relations.')
    ? 'relations'
    : key.split('.').slice(0, 2).join('.');
}

/** How an attribute begins, whatever its value. */
export function beginningOf(key: string): string {
  return normal(key) + valueMark;
}

/** Whether an attribute can be told from others by such a value. */
export function isComparable(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}

/** The whole attribute. */
export function lineOf(key: string, value: JsonValue | undefined): string {
  const text = value === null || value === undefined ? noValue : String(value);
  return beginningOf(key) + (text.length <= maxLength ? normal(text) : noValue);
}

/** Texts may have the marks in them, and PostgreSQL takes no null characters. */
function normal(text: string): string {
  const lower = text.toLowerCase();
  return special.test(lower)
    ? lower
        .replaceAll('\u0000', '')
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\t', '\\t')
    : lower;
}
