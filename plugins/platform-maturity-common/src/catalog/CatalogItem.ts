import {
  stringifyEntityRef,
  type Entity,
  type EntityLink,
  type EntityRelation,
} from '@backstage/catalog-model';
import { annotationPrefix } from '../annotations';
import { subjectKinds } from '../assessment';
import type { ProblemLog } from './ProblemLog';

const assessedKinds: ReadonlySet<string> = new Set(subjectKinds);

/**
 * An entity as the rules read it: metadata of the expected form only, so that
 * a null annotation is no evidence and a number in it breaks nothing.
 */
export interface CatalogItem {
  ref: string;
  /** In lower case. */
  kind: string;
  entity: Entity;
  type?: string;
  lifecycle?: string;
  tags: string[];
  /** Annotations that are meant for Paved; an empty value is a mistake to show. */
  own?: Record<string, string>;
}

/** Reads an entity, noting what had to be left out; `undefined` if it has no identity. */
export function readItem(
  entity: Entity,
  problems: Pick<ProblemLog, 'add'>,
): CatalogItem | undefined {
  let ref: string;
  try {
    ref = stringifyEntityRef(entity);
    if (!entity.metadata.name) {
      throw new Error('no name');
    }
  } catch {
    const kind = text(entity?.kind) ?? 'unknown';
    problems.add('invalidEntity', `${kind}:?/?`.toLocaleLowerCase('en-US'));
    return undefined;
  }

  const odd: string[] = [];
  const tags = readTags(entity.metadata.tags, odd);
  const annotations = readValues(
    'annotations',
    entity.metadata.annotations,
    odd,
  );
  const labels = readValues('labels', entity.metadata.labels, odd);
  const links = readLinks(entity.metadata.links, odd);
  const relations = readList('relations', entity.relations, isRelation, odd);
  for (const key of odd) {
    problems.add('invalidMetadata', ref, key);
  }
  const spec = isObject(entity.spec) ? entity.spec : undefined;
  // Of other kinds, too little is read to tell.
  if (!spec && assessedKinds.has(entity.kind)) {
    problems.add('missingSpec', ref);
  }
  const own = ownAnnotations(entity.metadata.annotations);
  return {
    ref,
    kind: entity.kind.toLocaleLowerCase('en-US'),
    entity: {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations,
        labels,
        // An empty list is none: a filter that asks whether there is one says no.
        tags: tags.length ? tags : undefined,
        links: links.length ? links : undefined,
        title: scalarText(entity.metadata.title),
      },
      relations,
    },
    type: text(spec?.type),
    lifecycle: text(spec?.lifecycle),
    tags,
    ...(own ? { own } : {}),
  };
}

function ownAnnotations(value: unknown): Record<string, string> | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  const own = Object.entries(value).filter(([key]) =>
    key.startsWith(annotationPrefix),
  );
  return own.length
    ? Object.fromEntries(
        own.map(([key, each]) => [key, scalarText(each) ?? '']),
      )
    : undefined;
}

function readLinks(value: unknown, odd: string[]): EntityLink[] {
  return readList('links', value, isLink, odd).map(link => ({
    ...link,
    title: text(link.title),
    type: text(link.type),
  }));
}

function readTags(value: unknown, odd: string[]): string[] {
  return readList('tags', value, isText, odd);
}

function readList<TItem>(
  field: string,
  value: unknown,
  isItem: (item: unknown) => item is TItem,
  odd: string[],
): TItem[] {
  if (value === undefined || value === null) {
    return [];
  }
  const items = Array.isArray(value) ? value.filter(isItem) : [];
  if (!Array.isArray(value) || items.length < value.length) {
    odd.push(field);
  }
  return items;
}

function readValues(
  field: 'annotations' | 'labels',
  value: unknown,
  odd: string[],
): Record<string, string> {
  if (value === undefined || value === null) {
    return {};
  }
  if (!isObject(value)) {
    odd.push(field);
    return {};
  }
  const values: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string') {
      if (item.trim() !== '') {
        values[key] = item;
      }
    } else if (item !== null && item !== undefined) {
      odd.push(`${field}.${key}`);
      const written = scalarText(item);
      if (written !== undefined) {
        values[key] = written;
      }
    }
  }
  return values;
}

/** Without an address, it leads nowhere. */
function isLink(value: unknown): value is EntityLink {
  return isObject(value) && isText(value.url);
}

function isRelation(value: unknown): value is EntityRelation {
  return isObject(value) && isText(value.type) && isText(value.targetRef);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number or a truth that YAML made of a word is still what was written. */
function scalarText(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : text(value);
}

function text(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}
