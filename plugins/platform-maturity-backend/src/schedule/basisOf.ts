import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
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
  const lines: string[] = [];
  for (const entity of entities) {
    const { etag } = entity.metadata;
    if (!etag) {
      return undefined;
    }
    lines.push(`${stringifyEntityRef(entity)} ${etag}`);
    if (turns.isOver) {
      await turns.pass();
    }
  }
  lines.sort();
  const hash = createHash('sha256').update(
    JSON.stringify([version, engineVersion, rowForm, policyHash, failures]),
  );
  hash.update(lines.join('\n'));
  for (const report of reports) {
    // What ran out since is told otherwise, though nobody wrote anything.
    hash.update(JSON.stringify([report, isValid(report, now)]));
    if (turns.isOver) {
      await turns.pass();
    }
  }
  return hash.digest('hex');
}
