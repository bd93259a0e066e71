/** Texts by part, in any depth. */
export interface NestedTexts {
  readonly [key: string]: string | NestedTexts;
}

/** "history.chart" → its text: the form in which translations are kept. */
export function flatten(
  texts: NestedTexts,
  prefix = '',
): { [key: string]: string } {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[prefix + key, text]]
        : Object.entries(flatten(text, `${prefix}${key}.`)),
    ),
  );
}
