import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  organizationRef,
  subjectKinds,
  type SubjectKind,
} from '@paved/plugin-platform-maturity-common';
import type {
  CollectorSubject,
  FactCollector,
} from '@paved/plugin-platform-maturity-node';
import type { CatalogReader } from '../catalog/CatalogReader';

/** What collectors get to know of an entity. */
export const subjectFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'relations',
];

const organization: CollectorSubject = {
  ref: organizationRef,
  kind: 'Organization',
  namespace: '',
  name: organizationRef,
  annotations: {},
};

/** Reads from the catalog whom a collector is asked about. */
export class SubjectReader {
  readonly #reader: Pick<CatalogReader, 'read'>;

  constructor(reader: Pick<CatalogReader, 'read'>) {
    this.#reader = reader;
  }

  /** In order of their reference, the organization last. */
  async read(
    { kinds = subjectKinds }: Pick<FactCollector, 'kinds'>,
    signal: AbortSignal,
  ): Promise<CollectorSubject[]> {
    const asked = new Map<string, SubjectKind>(
      kinds.map(kind => [kind.toLowerCase(), kind]),
    );
    const ofOrganization = asked.delete('organization') ? [organization] : [];
    if (asked.size === 0) {
      return ofOrganization;
    }
    const entities = await this.#reader.read(signal, {
      kinds: [...asked.values()],
    });
    const subjects = entities.flatMap(entity => {
      const kind = asked.get(entity.kind.toLowerCase());
      return kind ? [subjectOf(entity, kind)] : [];
    });
    subjects.sort((a, b) => (a.ref < b.ref ? -1 : 1));
    return [...subjects, ...ofOrganization];
  }
}

function subjectOf(entity: Entity, kind: SubjectKind): CollectorSubject {
  const { name, namespace = 'default', annotations = {} } = entity.metadata;
  const owner = entity.relations?.find(({ type }) => type === 'ownedBy');
  return {
    ref: stringifyEntityRef(entity),
    kind,
    namespace,
    name,
    annotations,
    ...(owner ? { owner: owner.targetRef } : {}),
  };
}
