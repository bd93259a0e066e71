import { InputError } from '@backstage/errors';
import {
  assessmentQuerySchema,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import { decodeCursor, type PageState } from '../assessments/cursor';
import { entityRefOf } from './entityRef';
import { inputErrorOf } from './inputErrorOf';

const kinds = new Map(
  [...subjectKinds, 'Organization'].map(kind => [kind.toLowerCase(), kind]),
);

const defaultLimit = 50;

/** Reads the query of a list; throws an `InputError` that names the field. */
export function readListQuery(query: { kind?: unknown }): {
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
  const withNull = Object.entries(parsed.data).find(([, value]) =>
    listOf(value).some(item => String(item).includes('\0')),
  );
  if (withNull) {
    // Nothing has one in its name, and PostgreSQL fails to look for it.
    throw new InputError(`${withNull[0]}: must not contain a null character`);
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
  return ref => entityRefOf(field, ref, defaultKind);
}
