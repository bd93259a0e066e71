import { isDocument, type PolicyValue } from '../../../hooks';
import type { Words } from '../../../translation';
import type { Message } from '../../text';

/** A filter predicate as people read it: a condition, or several of them. */
export type FilterPhrase =
  | { kind: 'condition'; message: Message }
  | { kind: 'any' | 'all' | 'not'; phrases: FilterPhrase[] };

/** Puts a filter predicate over an entity into words. */
export function phraseOf(filter: PolicyValue, words: Words): FilterPhrase {
  if (!isDocument(filter)) {
    return condition('is', 'kind', filter, words);
  }
  const operators = { any: filter.$any, all: filter.$all } as const;
  for (const kind of ['any', 'all'] as const) {
    const inner = operators[kind];
    if (Array.isArray(inner)) {
      return several(
        kind,
        inner.map(each => phraseOf(each, words)),
        words,
      );
    }
  }
  if (filter.$not !== undefined) {
    return { kind: 'not', phrases: [phraseOf(filter.$not, words)] };
  }
  return several(
    'all',
    Object.entries(filter).map(([path, value]) =>
      matchOf(path, value ?? null, words),
    ),
    words,
  );
}

/** How many conditions a phrase has. */
export function sizeOf(phrase: FilterPhrase): number {
  return phrase.kind === 'condition'
    ? 1
    : phrase.phrases.reduce((sum, inner) => sum + sizeOf(inner), 0);
}

function several(
  kind: 'any' | 'all',
  phrases: FilterPhrase[],
  { policy }: Words,
): FilterPhrase {
  if (phrases.length === 0) {
    const { always, never } = policy.filter;
    return {
      kind: 'condition',
      message: { template: kind === 'all' ? always : never },
    };
  }
  return phrases.length === 1 ? phrases[0] : { kind, phrases };
}

function matchOf(path: string, value: PolicyValue, words: Words): FilterPhrase {
  if (!isDocument(value)) {
    return condition('is', path, value, words);
  }
  const { $exists, $in, $contains, $hasPrefix } = value;
  if (typeof $exists === 'boolean') {
    return condition($exists ? 'exists' : 'lacks', path, '', words);
  }
  if (Array.isArray($in)) {
    return $in.length === 1
      ? condition('is', path, $in[0], words)
      : condition('isOneOf', path, $in.map(quote).join(', '), words);
  }
  if (typeof $contains === 'string' && path === 'metadata.tags') {
    const template = words.policy.filter.tag;
    return {
      kind: 'condition',
      message: { template, values: { name: $contains } },
    };
  }
  if ($contains !== undefined) {
    return condition('contains', path, $contains, words);
  }
  return typeof $hasPrefix === 'string'
    ? condition('startsWith', path, $hasPrefix, words)
    : condition('is', path, value, words);
}

const subjects = {
  annotation: 'metadata.annotations.',
  label: 'metadata.labels.',
  path: '',
} as const;

const subjectIds = Object.keys(subjects) as (keyof typeof subjects)[];

function condition(
  kind: 'exists' | 'lacks' | 'is' | 'isOneOf' | 'startsWith' | 'contains',
  path: string,
  value: PolicyValue,
  { policy }: Words,
): FilterPhrase {
  const subject =
    subjectIds.find(id => path.startsWith(subjects[id])) ?? 'path';
  return {
    kind: 'condition',
    message: {
      template: policy.filter[subject][kind],
      values: {
        name: path.slice(subjects[subject].length),
        value: quote(value),
      },
    },
  };
}

function quote(value: PolicyValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
