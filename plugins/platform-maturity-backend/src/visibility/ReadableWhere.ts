/** Which stored entities a caller may read, by their attributes. */
export type ReadableWhere =
  | { all: ReadableWhere[] }
  | { any: ReadableWhere[] }
  | { not: ReadableWhere }
  /** A whole attribute, or the beginning of one. */
  | { attribute: string; match: 'whole' | 'beginning' };
