import fc from 'fast-check';

/** Keys that are something else on every object of JavaScript. */
export const inheritedKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
];

/** What runs where it is taken for the address of a link. */
// eslint-disable-next-line no-script-url
export const scriptUrl = 'javascript:alert(1)';

/** What means something to who reads it carelessly. */
export const loadedTexts = [
  ...inheritedKeys,
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  `[a link](${scriptUrl})`,
  scriptUrl,
  '**strong** `code` {{subject}} | # @everyone',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2+3',
  "'; DROP TABLE assessments; --",
  '%00',
  '\u0000',
  '\ud800',
  '\u202Eesrever',
  '\uFEFF',
  'İstanbul',
  'two\r\nlines',
  '../../etc/passwd',
  ' ',
  '',
];

/** Words that tell of a mistake of ours must come from nowhere else. */
export const mistakes = /undefined|\bNaN\b|Infinity|\[object/;

export const wildText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom(...loadedTexts) },
    { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('a', 'ä', '\n', ':', '{{', '**'), fc.nat(20_000))
        .map(([unit, length]) => unit.repeat(length)),
    },
  )
  .filter(text => !mistakes.test(text));

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  wildText,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1,
    1e308,
    -0,
    2 ** 53,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** So deep that whoever calls itself for each level runs out of stack. */
const abyss = fc.nat(20_000).map(levels => {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) {
    value = level % 2 ? [value] : { $not: value };
  }
  const top = { $not: value };
  // Those who report it would run out of stack, too.
  return Object.defineProperty(top, fc.toStringMethod, {
    value: () => `"${levels} levels of {$not: [...]}"`,
  });
});

const { json } = fc.letrec<{ json: unknown }>(tie => ({
  json: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'json' },
    { weight: 5, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie('json'), { maxLength: 4 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(wildText, tie('json')), { maxLength: 4 })
        .map(entriesToObject),
    },
  ),
}));

/** Any value that JSON can carry, with the keys that assignment would lose. */
export const anyJson: fc.Arbitrary<unknown> = json;

/** {@link anyJson}, now and then deeper than a stack. */
export const deepJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: json },
  { weight: 1, arbitrary: abyss },
);

/** An object as `JSON.parse` makes it: `__proto__` is a key like others. */
export function entriesToObject(
  entries: readonly (readonly [string, unknown])[],
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

/**
 * Something well-formed with up to three of its values, or keys, replaced: what
 * is wrong in one place gets further than what is wrong throughout.
 */
export function mutated(
  original: fc.Arbitrary<unknown>,
  replacement: fc.Arbitrary<unknown> = anyJson,
  most = 3,
): fc.Arbitrary<unknown> {
  const mutation = fc.record({
    place: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
    value: replacement,
    key: wildText,
  });
  return fc
    .tuple(original, fc.array(mutation, { maxLength: most }))
    .map(([value, mutations]) => mutations.reduce(mutate, value));
}

function mutate(
  root: unknown,
  change: { place: number; how: string; value: unknown; key: string },
): unknown {
  const paths = pathsIn(root);
  return changeAt(root, paths[change.place % paths.length], change);
}

/** What is too deep to be walked through is changed as a whole. */
function pathsIn(value: unknown): string[][] {
  const children = isShallow(value) ? Object.entries(value) : [];
  return [
    [],
    ...children.flatMap(([key, child]) =>
      pathsIn(child).map(path => [key, ...path]),
    ),
  ];
}

function changeAt(
  value: unknown,
  [step, ...rest]: string[],
  change: { how: string; value: unknown; key: string },
): unknown {
  if (step === undefined) {
    return change.how === 'add' && isShallow(value) && !Array.isArray(value)
      ? entriesToObject([...Object.entries(value), [change.key, change.value]])
      : change.value;
  }
  const entries = Object.entries(value as object).flatMap(([key, child]) => {
    if (key !== step) {
      return [[key, child] as const];
    }
    return change.how === 'remove' && rest.length === 0
      ? []
      : [[key, changeAt(child, rest, change)] as const];
  });
  return Array.isArray(value)
    ? entries.map(([, child]) => child)
    : entriesToObject(entries);
}

function isShallow(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !(fc.toStringMethod in value)
  );
}
