import { isDocument, type PolicyValue } from '../../../hooks';
import type { Message } from '../../text';
import { filterMessages } from './messages';

/** A filter predicate as people read it: a condition, or several of them. */
export type FilterPhrase =
  | { kind: 'condition'; message: Message }
  | { kind: 'any' | 'all' | 'not'; phrases: FilterPhrase[] };

/** Puts a filter predicate over an entity into words. */
export function phraseOf(filter: PolicyValue): FilterPhrase {
  if (!isDocument(filter)) {
    return condition('is', 'kind', quote(filter));
  }
  const operators = { any: filter.$any, all: filter.$all } as const;
  for (const kind of ['any', 'all'] as const) {
    const inner = operators[kind];
    if (Array.isArray(inner)) {
      return several(kind, inner.map(phraseOf));
    }
  }
  if (filter.$not !== undefined) {
    return { kind: 'not', phrases: [phraseOf(filter.$not)] };
  }
  return several(
    'all',
    Object.entries(filter).map(([path, value]) => matchOf(path, value ?? null)),
  );
}

/** How many conditions a phrase has. */
export function sizeOf(phrase: FilterPhrase): number {
  return phrase.kind === 'condition'
    ? 1
    : phrase.phrases.reduce((sum, inner) => sum + sizeOf(inner), 0);
}

function several(kind: 'any' | 'all', phrases: FilterPhrase[]): FilterPhrase {
  if (phrases.length === 0) {
    return {
      kind: 'condition',
      message: {
        template: kind === 'all' ? filterMessages.always : filterMessages.never,
      },
    };
  }
  return phrases.length === 1 ? phrases[0] : { kind, phrases };
}

function matchOf(path: string, value: PolicyValue): FilterPhrase {
  if (!isDocument(value)) {
    return condition('is', path, quote(value));
  }
  const { $exists, $in, $contains, $hasPrefix } = value;
  if (typeof $exists === 'boolean') {
    return condition($exists ? 'exists' : 'lacks', path, '');
  }
  if (Array.isArray($in)) {
    return $in.length === 1
      ? condition('is', path, quote($in[0]))
      : condition('isOneOf', path, $in.map(quote).join(', '));
  }
  if (typeof $contains === 'string' && path === 'metadata.tags') {
    return {
      kind: 'condition',
      message: { template: filterMessages.tag, values: { name: $contains } },
    };
  }
  if ($contains !== undefined) {
    return condition('contains', path, quote($contains));
  }
  return typeof $hasPrefix === 'string'
    ? condition('startsWith', path, quote($hasPrefix))
    : condition('is', path, quote(value));
}

const subjects = [
  { prefix: 'metadata.annotations.', template: filterMessages.annotation },
  { prefix: 'metadata.labels.', template: filterMessages.label },
] as const;

function condition(
  kind: 'exists' | 'lacks' | 'is' | 'isOneOf' | 'startsWith' | 'contains',
  path: string,
  value: string,
): FilterPhrase {
  const subject = subjects.find(({ prefix }) => path.startsWith(prefix));
  const name = subject ? path.slice(subject.prefix.length) : path;
  return {
    kind: 'condition',
    message: {
      // The markup of what is named stays markup, its name does not become any.
      template: filterMessages[kind]
        .replace('{{what}}', subject?.template ?? filterMessages.path)
        .replace('{{value}}', value === '' ? '' : '`{{value}}`'),
      values: { name, value },
    },
  };
}

function quote(value: PolicyValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
