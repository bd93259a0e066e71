import { isMap, parseDocument, stringify, type Document } from 'yaml';
import {
  isDocument,
  stepsOf,
  type PolicyDocument,
  type PolicyValue,
} from './document';

/** A policy as it is typed or pasted, read. */
export type ReadPolicy =
  | { policy: PolicyDocument; problem?: undefined }
  | { policy?: undefined; problem: TextProblem };

/** Why a text is no policy. */
export interface TextProblem {
  code: 'syntax' | 'noMapping';
  /** In the words of the parser. */
  message?: string;
  /** From 1 on. */
  line?: number;
}

/** The keys below which the configuration of an app has the policy. */
const configurationSteps = ['platformMaturity', 'policy'];

/** Reads YAML or JSON, with or without the keys that stand above a policy. */
export function readPolicy(text: string): ReadPolicy {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) {
    return {
      problem: {
        code: 'syntax',
        // The parser adds the line and a picture of it.
        message: error.message.split(/ at line \d+/)[0],
        line: error.linePos?.[0].line,
      },
    };
  }
  const value: unknown = policyIn(document);
  // Nothing at all changes nothing.
  const policy = value ?? {};
  return isDocument(policy) ? { policy } : { problem: { code: 'noMapping' } };
}

/** A policy as YAML; empty for one that changes nothing. */
export function writePolicy(policy: PolicyDocument): string {
  return Object.keys(policy).length > 0
    ? stringify(policy, { lineWidth: 0, aliasDuplicateObjects: false })
    : '';
}

/** A policy as YAML for the configuration of an app. */
export function writeConfiguration(policy: PolicyDocument): string {
  return stringify(
    { platformMaturity: { policy } },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/**
 * The text with another value at a dotted path, or without one for `undefined`.
 * Everything else stays as it was typed, comments included.
 */
export function editText(
  text: string,
  key: string,
  value: PolicyValue | undefined,
): string {
  const document = parseDocument(text);
  const path = [...rootOf(document), ...stepsOf(key)];
  if (value === undefined) {
    removeFrom(document, path);
  } else {
    makeRoom(document, path);
    document.setIn(path, value);
  }
  const empty =
    isMap(document.contents) && document.contents.items.length === 0;
  return empty ? '' : document.toString({ lineWidth: 0 });
}

/** Has a mapping wherever the path leads through something else. */
function makeRoom(document: Document, path: string[]): void {
  if (!isMap(document.contents)) {
    document.contents = document.createNode({});
  }
  for (let length = 1; length < path.length; length += 1) {
    const above = path.slice(0, length);
    if (document.hasIn(above) && !isMap(document.getIn(above))) {
      document.setIn(above, document.createNode({}));
    }
  }
}

function rootOf(document: Document): string[] {
  const [outer] = configurationSteps;
  return isMap(document.contents) && document.contents.has(outer)
    ? configurationSteps
    : [];
}

function policyIn(document: Document): unknown {
  const value: unknown = document.toJS();
  return rootOf(document).reduce<unknown>(
    (inner, step) => (isDocument(inner) ? inner[step] : undefined),
    value,
  );
}

/** Removes a value, and the parts above it that would be left empty. */
function removeFrom(document: Document, path: string[]): void {
  if (!document.hasIn(path)) {
    return;
  }
  document.deleteIn(path);
  for (let length = path.length - 1; length > 0; length -= 1) {
    const above = document.getIn(path.slice(0, length));
    if (!isMap(above) || above.items.length > 0) {
      return;
    }
    document.deleteIn(path.slice(0, length));
  }
}
