import {
  canonicalJson,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';

/** A value of a policy, as JSON has it. */
export type PolicyValue = PolicySetting['value'];

/** A policy in the form of `platformMaturity.policy`, or a part of it. */
export interface PolicyDocument {
  [key: string]: PolicyValue | undefined;
}

/** Parts whose second key is a name, which may have dots of its own. */
const named: readonly string[] = ['technologies', 'clouds', 'regimes'];

/** The keys that a dotted path leads through. */
export function stepsOf(key: string): string[] {
  const [section, ...rest] = key.split('.');
  return named.includes(section) && rest.length > 0
    ? [section, rest.join('.')]
    : [section, ...rest];
}

/** Whether a value is an object with keys. */
export function isDocument(value: unknown): value is PolicyDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a document says at a dotted path; `undefined` where it says nothing. */
export function valueAt(
  document: PolicyDocument,
  key: string,
): PolicyValue | undefined {
  let value: PolicyValue | undefined = document;
  for (const step of stepsOf(key)) {
    value =
      isDocument(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/**
 * The document with another value at a dotted path, or without one for
 * `undefined`; parts that this leaves empty go too.
 */
export function withValue(
  document: PolicyDocument,
  key: string,
  value: PolicyValue | undefined,
): PolicyDocument {
  return withValueAt(document, stepsOf(key), value);
}

function withValueAt(
  document: PolicyDocument,
  [step, ...rest]: string[],
  value: PolicyValue | undefined,
): PolicyDocument {
  const { [step]: before, ...others } = document;
  const after =
    rest.length > 0
      ? withValueAt(isDocument(before) ? before : {}, rest, value)
      : value;
  const gone =
    after === undefined ||
    (rest.length > 0 && Object.keys(after as object).length === 0);
  if (gone) {
    return others;
  }
  // What stays keeps its place.
  return step in document
    ? { ...document, [step]: after }
    : { ...others, [step]: after };
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(
  one: PolicyValue | undefined,
  other: PolicyValue | undefined,
): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
