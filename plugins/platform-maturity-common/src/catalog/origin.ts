import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { TemplateOrigin } from '../assessment';
import type { CatalogItem } from './CatalogItem';

const sourceTemplate = 'backstage.io/source-template';

/**
 * The parser of the catalog lets further colons and slashes pass as names, and
 * characters that no database compares.
 */
const entityRefPattern =
  /^([^:/\p{Cc}\p{Cs}]+:)?([^:/\p{Cc}\p{Cs}]+\/)?[^:/\p{Cc}\p{Cs}]+$/u;

/** What a component says that it was made from; `undefined` where it does not. */
export function originOf({ entity }: CatalogItem): TemplateOrigin | undefined {
  const value = entity.metadata.annotations?.[sourceTemplate];
  if (value === undefined) {
    return undefined;
  }
  const name = value.trim();
  // Another text says that there was a template, and not which one.
  if (!entityRefPattern.test(name)) {
    return {};
  }
  const ref = parseEntityRef(name, {
    defaultKind: 'template',
    defaultNamespace: 'default',
  });
  return { template: stringifyEntityRef(ref) };
}
