/** The part of JSON Schema that says which keys an object may have. */
export interface KeySchema {
  properties?: { [key: string]: KeySchema | boolean };
}

/**
 * Names every key that the schema does not know, with the known key that was
 * probably meant. Objects without `properties` may have any key.
 */
export function unknownKeys(
  value: unknown,
  { properties }: KeySchema,
  path: string,
): string[] {
  if (!properties || typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, nested]) => {
    const keyPath = `${path}.${key}`;
    if (!Object.hasOwn(properties, key)) {
      const nearest = nearestOf(key, Object.keys(properties));
      return [
        `${keyPath}: unknown key${nearest ? `; did you mean ${nearest}?` : ''}`,
      ];
    }
    const schema = properties[key];
    return typeof schema === 'object'
      ? unknownKeys(nested, schema, keyPath)
      : [];
  });
}

function nearestOf(key: string, known: string[]): string | undefined {
  const tolerated = Math.max(2, Math.floor(key.length / 3));
  const [nearest] = known
    .map(candidate => ({
      candidate,
      edits: editsBetween(key.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ edits }) => edits <= tolerated)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.candidate;
}

/** Levenshtein distance. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      next[j] = Math.min(
        next[j - 1] + 1,
        row[j] + 1,
        row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[to.length];
}
