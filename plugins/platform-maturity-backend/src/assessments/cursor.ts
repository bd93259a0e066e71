import { InputError } from '@backstage/errors';
import {
  approaches,
  moves,
  orderFields,
  outcomeFilters,
  stages,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import { z } from 'zod/v4';
import type { ListRequest } from './AssessmentStore';

/** What the next page needs to go on; it keeps the filters and the order. */
export type PageState = Omit<ListRequest, 'limit'>;

const references = z.array(z.string()).max(100).optional();

const textFields: readonly string[] = ['name', 'kind'];

const pageStateSchema = z
  .strictObject({
    filter: z.strictObject({
      kind: z.array(z.enum([...subjectKinds, 'Organization'])).optional(),
      owner: references,
      system: references,
      domain: references,
      ref: references,
      search: z.string().optional(),
      type: references,
      lifecycle: references,
      tag: references,
      outcome: z.array(z.enum(outcomeFilters)).optional(),
      approach: z.array(z.enum(approaches)).optional(),
      stage: z.array(z.enum(stages)).optional(),
      move: z.array(z.enum(moves)).optional(),
    }),
    orderField: z.enum(orderFields),
    order: z.enum(['asc', 'desc']),
    after: z
      .strictObject({
        value: z.union([z.string(), z.number(), z.null()]),
        ref: z.string(),
      })
      .optional(),
    skip: z.number().int().min(0).max(1_000_000),
  })
  // PostgreSQL refuses to compare a number with a text.
  .refine(
    ({ orderField, after }) =>
      !after ||
      after.value === null ||
      (typeof after.value === 'string') === textFields.includes(orderField),
  );

/** Opaque to callers. Never holds anything of a subject that was not returned. */
export function encodeCursor(state: PageState): string {
  return Buffer.from(JSON.stringify(state)).toString('base64url');
}

/** Throws an `InputError` for anything that {@link encodeCursor} did not make. */
export function decodeCursor(cursor: string): PageState {
  try {
    return pageStateSchema.parse(
      JSON.parse(
        Buffer.from(cursor, 'base64url').toString('utf8'),
        withoutNull,
      ),
    );
  } catch {
    throw new InputError(
      'cursor: malformed; pass the nextCursor of the page before as it is',
    );
  }
}

/** PostgreSQL fails to look for a text with a null in it. */
function withoutNull(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\u0000')) {
    throw new Error('null character');
  }
  return value;
}
