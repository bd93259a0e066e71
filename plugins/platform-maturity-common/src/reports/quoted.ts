/** So much of a value tells which one it is. */
const mostCharacters = 100;

/**
 * A value from outside as a message names it: short and in one line. Lists and
 * objects may be as large, and as deep, as a request can be.
 */
export function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return 'that is no text';
  }
  return JSON.stringify(
    typeof value === 'string' ? shortened(value) : value ?? null,
  );
}

/** The beginning of a text that somebody may have made very long. */
export function shortened(text: string): string {
  return text.length > mostCharacters
    ? `${text.slice(0, mostCharacters)}…`
    : text;
}
