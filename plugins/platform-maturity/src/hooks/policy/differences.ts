import {
  isDocument,
  isSame,
  stepsOf,
  valueAt,
  type PolicyDocument,
  type PolicyValue,
} from './document';

/** A key whose value differs between two policies. */
export interface Difference {
  key: string;
  /** What the later one says; `undefined` where it says nothing. */
  value: PolicyValue | undefined;
}

/** Where two policies differ, by the innermost keys that can be told apart. */
export function differencesOf(
  before: PolicyDocument,
  after: PolicyDocument,
): Difference[] {
  const keys = new Set([...leavesOf(before), ...leavesOf(after)]);
  // A key inside of another that is told as a whole would be told twice.
  const outermost = [...keys].filter(
    key => ![...keys].some(other => key.startsWith(`${other}.`)),
  );
  return outermost
    .filter(key => !isSame(valueAt(before, key), valueAt(after, key)))
    .map(key => ({ key, value: valueAt(after, key) }));
}

/** Dotted paths to all values but objects whose keys could not stand in one. */
function leavesOf(document: PolicyDocument, above: string[] = []): string[] {
  return Object.entries(document).flatMap(([step, value]) => {
    const path = [...above, step];
    const divisible =
      isDocument(value) &&
      Object.keys(value).length > 0 &&
      Object.keys(value).every(name => canStandIn([...path, name]));
    return divisible ? leavesOf(value, path) : [path.join('.')];
  });
}

function canStandIn(path: string[]): boolean {
  const steps = stepsOf(path.join('.'));
  return (
    steps.length === path.length &&
    steps.every((step, index) => step === path[index])
  );
}
