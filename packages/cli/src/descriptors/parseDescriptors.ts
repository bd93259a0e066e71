import type { Entity } from '@backstage/catalog-model';
import { isMap, LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { InputProblem } from '../UnreadableInputError';
import { entityProblems } from './entityProblems';

/** An entity with where it was read. */
export interface Descriptor {
  entity: Entity;
  file: string;
  /** From 1; absent where the file has only one. */
  document?: number;
  /** Of its first key, from 1. */
  line: number;
}

/** The entities of a file of YAML documents, and what is wrong with the others. */
export function parseDescriptors(
  text: string,
  file: string,
): { descriptors: Descriptor[]; problems: InputProblem[] } {
  const lines = new LineCounter();
  // The options with which the catalog reads descriptors.
  const documents = [
    ...parseAllDocuments(text, { merge: true, lineCounter: lines }),
  ];
  const descriptors: Descriptor[] = [];
  const problems: InputProblem[] = [];
  documents.forEach((document: Document.Parsed, index) => {
    const place = {
      file,
      ...(documents.length > 1 ? { document: index + 1 } : {}),
    };
    const lineOf = (offset: number | undefined) =>
      offset === undefined ? 1 : lines.linePos(offset).line;
    if (document.errors.length > 0) {
      // What follows the first error is mostly its echo.
      const [{ pos, message }] = document.errors;
      problems.push({ ...place, line: lineOf(pos[0]), message });
      return;
    }
    const line = lineOf(document.contents?.range?.[0]);
    const read = valueOf(document);
    if ('error' in read) {
      problems.push({ ...place, line, message: read.error });
      return;
    }
    // A trailing separator leaves an empty document behind.
    if (read.value === null || read.value === undefined) {
      return;
    }
    const found = entityProblems(read.value);
    problems.push(
      ...found.map(({ path, message }) => ({
        ...place,
        line: lineOf(offsetOf(document, path)) ?? line,
        message,
      })),
    );
    if (found.length === 0) {
      descriptors.push({ entity: read.value as Entity, line, ...place });
    }
  });
  if (descriptors.length === 0 && problems.length === 0) {
    problems.push({ file, message: 'has no entity in it' });
  }
  return { descriptors, problems };
}

/** Aliases are resolved only now, and may be wrong or far too many. */
function valueOf(
  document: Document.Parsed,
): { value: unknown } | { error: string } {
  try {
    return { value: document.toJSON() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Where the value at a path starts, or the nearest thing around it. */
function offsetOf(
  document: Document.Parsed,
  path: readonly string[],
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number] | null } | undefined)?.range;
    if (range) {
      return range[0];
    }
  }
  const { contents } = document;
  const firstKey = isMap(contents) ? contents.items[0]?.key : undefined;
  return (
    (firstKey as { range?: [number] } | undefined)?.range?.[0] ??
    contents?.range?.[0]
  );
}
