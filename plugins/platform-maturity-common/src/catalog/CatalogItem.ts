import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
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
  problems: ProblemLog,
): CatalogItem | undefined {
  let ref: string;
  try {
    ref = stringifyEntityRef(entity);
    if (!entity.metadata.name) {
      throw new Error('no name');
    }
  } catch {
    problems.add(
      'invalidEntity',
      `${entity?.kind ?? 'unknown'}:?/?`.toLocaleLowerCase('en-US'),
    );
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
  const links = Array.isArray(entity.metadata.links)
    ? entity.metadata.links.filter(
        link => typeof link === 'object' && link !== null,
      )
    : [];
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
      },
      relations: Array.isArray(entity.relations) ? entity.relations : [],
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
    ? Object.fromEntries(own.map(([key, each]) => [key, String(each ?? '')]))
    : undefined;
}

function readTags(value: unknown, odd: string[]): string[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    odd.push('tags');
    return [];
  }
  const tags = value.filter(tag => typeof tag === 'string' && tag !== '');
  if (tags.length < value.length) {
    odd.push('tags');
  }
  return tags;
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
      if (typeof item === 'number' || typeof item === 'boolean') {
        values[key] = String(item);
      }
    }
  }
  return values;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
