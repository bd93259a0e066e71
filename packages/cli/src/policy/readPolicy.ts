import {
  createPolicy,
  defaultPolicy,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { UnreadableInputError } from '../UnreadableInputError';

/**
 * The default policy with the changes of a file, which has the shape of
 * `platformMaturity.policy` in the configuration of a portal. Without a file the
 * default. Throws an {@link UnreadableInputError} with every key that is wrong.
 */
export async function readPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) {
    return defaultPolicy;
  }
  const lines = new LineCounter();
  const document = parseDocument(await textOf(file), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new UnreadableInputError(
      document.errors.map(({ pos, message }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        message,
      })),
    );
  }
  const created = createPolicy(valueOf(document, file));
  if ('policy' in created) {
    return created.policy;
  }
  throw new UnreadableInputError(
    created.problems.map(({ key, message }) => {
      const offset = offsetOf(document, key);
      return {
        file,
        ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
        message: key ? `${key}: ${message}` : message,
      };
    }),
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableInputError([
      { file, message: `cannot be read (${code})` },
    ]);
  }
}

/** Aliases are resolved only now, and may be wrong or far too many. */
function valueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new UnreadableInputError([
      { file, message: (error as Error).message },
    ]);
  }
}

/** Where the value of a dotted key starts; keys with dots in them are not found. */
function offsetOf(document: Document.Parsed, key: string): number | undefined {
  const node = document.getIn(key.split('.').map(asIndex), true);
  return (node as { range?: [number] | null } | undefined)?.range?.[0];
}

function asIndex(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
