import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  assessmentQuerySchema,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import type { Request } from 'express';
import { decodeCursor, type PageState } from '../assessments/cursor';
import { inputErrorOf } from './inputErrorOf';

const kinds = new Map(
  [...subjectKinds, 'Organization'].map(kind => [kind.toLowerCase(), kind]),
);

const defaultLimit = 50;

/** The parser of the catalog lets further colons and slashes pass as names. */
const entityRefPattern = /^([^:/\p{Cc}]+:)?([^:/\p{Cc}]+\/)?[^:/\p{Cc}]+$/u;

/** Reads the query of a list; throws an `InputError` that names the field. */
export function readListQuery(query: Request['query']): {
  state: PageState;
  limit: number;
} {
  const parsed = assessmentQuerySchema.safeParse({
    ...query,
    ...('kind' in query ? { kind: listOf(query.kind).map(kindOf) } : {}),
  });
  if (!parsed.success) {
    throw inputErrorOf(parsed.error);
  }
  const {
    limit = defaultLimit,
    cursor,
    orderField = 'name',
    order = 'asc',
    owner,
    system,
    domain,
    ref,
    ...filter
  } = parsed.data;
  if (cursor) {
    return { state: decodeCursor(cursor), limit };
  }
  return {
    state: {
      filter: {
        ...filter,
        ...(owner ? { owner: owner.map(refOf('owner', 'group')) } : {}),
        ...(system ? { system: system.map(refOf('system', 'system')) } : {}),
        ...(domain ? { domain: domain.map(refOf('domain', 'domain')) } : {}),
        ...(ref ? { ref: ref.map(refOf('ref', 'component')) } : {}),
      },
      orderField,
      order,
      skip: 0,
    },
    limit,
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function kindOf(value: unknown): unknown {
  return kinds.get(String(value).toLowerCase()) ?? value;
}

function refOf(field: string, defaultKind: string): (ref: string) => string {
  return ref => {
    if (!entityRefPattern.test(ref)) {
      throw new InputError(
        `${field}: "${ref}" is not an entity reference; expected [kind:][namespace/]name`,
      );
    }
    return stringifyEntityRef(parseEntityRef(ref, { defaultKind }));
  };
}
