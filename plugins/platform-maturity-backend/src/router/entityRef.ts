import {
  parseEntityRef,
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** The parser of the catalog lets further colons and slashes pass as names. */
const entityRefPattern = /^([^:/\p{Cc}]+:)?([^:/\p{Cc}]+\/)?[^:/\p{Cc}]+$/u;

/** Reads an entity reference; throws an `InputError` that names the field. */
export function readEntityRef(
  field: string,
  ref: string,
  defaultKind?: string,
): CompoundEntityRef {
  const hasKind = defaultKind !== undefined || ref.includes(':');
  if (!hasKind || !entityRefPattern.test(ref)) {
    const kind = defaultKind === undefined ? 'kind:' : '[kind:]';
    throw new InputError(
      `${field}: "${ref}" is not an entity reference; expected ${kind}[namespace/]name`,
    );
  }
  return parseEntityRef(ref, { defaultKind });
}

/** The same as text, in lower case. */
export function entityRefOf(
  field: string,
  ref: string,
  defaultKind: string,
): string {
  return stringifyEntityRef(readEntityRef(field, ref, defaultKind));
}
