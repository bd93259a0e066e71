import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Progress } from '../Progress';
import {
  describeProblem,
  UnreadableInputError,
  type InputProblem,
} from '../UnreadableInputError';
import { findDescriptors } from './findDescriptors';
import { parseDescriptors, type Descriptor } from './parseDescriptors';
import { drawRelations } from './relations';

/** The entities of some descriptors as a catalog would return them. */
export interface LocalCatalog {
  entities: Entity[];
  /** What was left out, a line each. */
  notes: string[];
}

/**
 * Reads files, folders and globs, follows the Locations among them to other
 * local files, and draws the relations. Throws an {@link UnreadableInputError}
 * with everything that cannot be read.
 */
export async function readCatalog(
  targets: readonly string[],
  progress: Progress,
): Promise<LocalCatalog> {
  const { files, problems } = await findDescriptors(targets);
  const notes: InputProblem[] = [];
  const descriptors = new Map<string, Descriptor>();
  const queue: string[] = [];
  const seen = new Set<string>();
  const enqueue = (file: string) => {
    if (!seen.has(resolve(file))) {
      seen.add(resolve(file));
      queue.push(file);
    }
  };
  files.forEach(enqueue);

  for (let index = 0; index < queue.length; index++) {
    progress.update('Reading file', index + 1, queue.length);
    const file = queue[index];
    const read = await readDescriptors(file);
    problems.push(...read.problems);
    for (const descriptor of read.descriptors) {
      const ref = stringifyEntityRef(descriptor.entity);
      const first = descriptors.get(ref);
      if (first) {
        // The catalog, too, keeps what it saw first.
        const { entity: _, ...place } = descriptor;
        notes.push({
          ...place,
          message: `${ref} is left out: it is in ${first.file}:${first.line} already`,
        });
        continue;
      }
      descriptors.set(ref, descriptor);
      const located = await targetsOf(descriptor);
      problems.push(...located.problems);
      notes.push(...located.notes);
      located.files.forEach(enqueue);
    }
  }
  progress.end();
  if (problems.length > 0) {
    throw new UnreadableInputError(problems);
  }
  const drawn = drawRelations([...descriptors.values()]);
  return {
    entities: drawn.entities,
    notes: [...notes, ...drawn.notes].map(describeProblem),
  };
}

async function readDescriptors(file: string) {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      descriptors: [],
      problems: [{ file, message: `cannot be read (${code})` }],
    };
  }
  return parseDescriptors(text, file);
}

/** The local files that a Location names. */
async function targetsOf({ entity, ...place }: Descriptor): Promise<{
  files: string[];
  problems: InputProblem[];
  notes: InputProblem[];
}> {
  const files: string[] = [];
  const problems: InputProblem[] = [];
  const notes: InputProblem[] = [];
  if (entity.kind.toLocaleLowerCase('en-US') !== 'location') {
    return { files, problems, notes };
  }
  const { target, targets, presence } = entity.spec ?? {};
  for (const each of [target ?? [], targets ?? []].flat()) {
    if (typeof each !== 'string') {
      problems.push({ ...place, message: 'a target must be a string' });
    } else if (/^[a-z][a-z0-9+.-]+:/i.test(each)) {
      notes.push({
        ...place,
        message: `${each} is left out: not a local file`,
      });
    } else {
      const path = isAbsolute(each) ? each : join(dirname(place.file), each);
      const found = await findDescriptors([path]);
      files.push(...found.files);
      // The catalog's word for a target that may be missing.
      if (presence !== 'optional') {
        problems.push(
          ...found.problems.map(({ message }) => ({
            ...place,
            message: `target ${each}: ${message}`,
          })),
        );
      }
    }
  }
  return { files, problems, notes };
}
