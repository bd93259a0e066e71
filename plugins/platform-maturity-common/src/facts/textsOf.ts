/** These texts of every definition of a registry, by its ids. */
export function textsOf<TId extends string, TText extends string>(
  registry: { readonly [id in TId]: { readonly [text in TText]: string } },
  ...texts: readonly TText[]
): Record<TId, Record<TText, string>> {
  return mapRegistry(
    registry,
    definition =>
      Object.fromEntries(texts.map(text => [text, definition[text]])) as Record<
        TText,
        string
      >,
  );
}

/** Something for every definition of a registry, by its ids. */
export function mapRegistry<TId extends string, TDefinition, TValue>(
  registry: { readonly [id in TId]: TDefinition },
  valueOf: (definition: TDefinition) => TValue,
): Record<TId, TValue> {
  return Object.fromEntries(
    Object.entries<TDefinition>(registry).map(([id, definition]) => [
      id,
      valueOf(definition),
    ]),
  ) as Record<TId, TValue>;
}
