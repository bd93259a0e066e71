import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  engineVersion,
  isValid,
  type Reported,
} from '@paved/plugin-platform-maturity-common';
import { rowForm } from '../assessments/hash';
import type { Turns } from './Turns';

/** Another version may answer otherwise, or write more of an answer. */
const { version } = JSON.parse(
  readFileSync(
    resolvePackagePath(
      '@paved/plugin-platform-maturity-backend',
      'package.json',
    ),
    'utf8',
  ),
);

/** Of catalogs that were looked at again and found as they were. */
const knownMarks = new WeakMap<readonly Entity[], string>();

/**
 * A hash of everything that assessments rest on: equal only where all of them
 * would come out the same. `undefined` where an entity has no etag, so that
 * nobody can tell.
 */
export async function basisOf(
  entities: readonly Entity[],
  { reports, failures, now }: Reported,
  policyHash: string,
  turns: Turns,
): Promise<string | undefined> {
  const marks = knownMarks.get(entities) ?? (await marksOf(entities, turns));
  if (marks === undefined) {
    return undefined;
  }
  knownMarks.set(entities, marks);
  const hash = createHash('sha256').update(
    JSON.stringify([version, engineVersion, rowForm, policyHash, failures]),
  );
  hash.update(marks);
  for (const report of reports) {
    // What ran out since is told otherwise, though nobody wrote anything.
    hash.update(JSON.stringify([report, isValid(report, now)]));
    if (turns.isOver) {
      await turns.pass();
    }
  }
  return hash.digest('hex');
}

/** A hash of the etags of all entities, in whatever order they are. */
async function marksOf(
  entities: readonly Entity[],
  turns: Turns,
): Promise<string | undefined> {
  // In parts by the last letter: to sort all at once keeps others waiting.
  const parts = new Map<string, string[]>();
  for (const entity of entities) {
    const { etag } = entity.metadata;
    if (!etag) {
      return undefined;
    }
    const letter = etag.slice(-1);
    const part = parts.get(letter) ?? [];
    // Its name is in it, as is all that it says.
    part.push(etag);
    parts.set(letter, part);
    if (turns.isOver) {
      await turns.pass();
    }
  }
  const hash = createHash('sha256');
  for (const letter of [...parts.keys()].sort()) {
    hash.update(`${parts.get(letter)!.sort().join('\n')}\n`);
    if (turns.isOver) {
      await turns.pass();
    }
  }
  return hash.digest('hex');
}
