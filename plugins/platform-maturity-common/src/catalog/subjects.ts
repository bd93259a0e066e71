import {
  organizationRef,
  subjectKinds,
  type OwnerScope,
  type Subject,
  type SubjectKind,
} from '../assessment';
import type { CatalogItem } from './CatalogItem';
import type { CatalogModel } from './CatalogModel';
import { originOf } from './origin';
import type { Owners } from './Ownership';
import { areSame } from './portfolio';

/** A subject with the scopes that its assessment rests on. */
export interface ScopedSubject {
  subject: Subject;
  item?: CatalogItem;
  /** Components whose practices count, by reference. */
  components: string[];
  /** Components in the scope that the policy's filter leaves out, by reference. */
  excluded: string[];
  owners: OwnerScope;
}

const kindsByName = new Map(
  subjectKinds.map(kind => [kind.toLocaleLowerCase('en-US'), kind] as const),
);

/** All entities that are assessed, in the order of {@link subjectKinds}. */
export function* subjectsOf(model: CatalogModel): Generator<ScopedSubject> {
  for (const [name, kind] of kindsByName) {
    for (const item of model.index.ofKind(name)) {
      yield asKnown(model, item) ?? scopedSubject(model, item, kind);
    }
  }
}

/** The same object as before, where there is nothing that could change it. */
function asKnown(
  { memory, isScopedAsBefore }: CatalogModel,
  item: CatalogItem,
): ScopedSubject | undefined {
  const known = memory.last?.subjects.get(item.ref);
  return isScopedAsBefore && known?.item === item ? known : undefined;
}

/** Whether two readings of a subject and its scopes say the same. */
function isSameSubject(one: ScopedSubject, other: ScopedSubject): boolean {
  return (
    // What a subject says of itself stands in its item.
    one.item === other.item &&
    one.owners.onePerson === other.owners.onePerson &&
    areSame(one.components, other.components) &&
    areSame(one.excluded, other.excluded) &&
    areSame(one.owners.refs, other.owners.refs) &&
    areSame(one.owners.dangling, other.owners.dangling) &&
    areSame(one.subject.owners, other.subject.owners) &&
    areSame(one.subject.systems, other.subject.systems) &&
    areSame(one.subject.domains, other.subject.domains)
  );
}

/** The organization as a subject. */
export function organizationSubject(model: CatalogModel): ScopedSubject {
  const components = model.portfolio.components.map(({ item }) => item.ref);
  return {
    subject: {
      ref: organizationRef,
      kind: 'Organization',
      namespace: '',
      name: organizationRef,
      owners: [],
      systems: [],
      domains: [],
    },
    components,
    excluded: refsOf(
      model.index
        .ofKind('component')
        .filter(({ ref }) => !model.profile(ref)?.counted),
    ),
    owners: { refs: model.teams(), dangling: [] },
  };
}

function scopedSubject(
  model: CatalogModel,
  item: CatalogItem,
  kind: SubjectKind,
): ScopedSubject {
  const scope = practiceScope(model, item);
  const components = scope.filter(ref => model.profile(ref)?.counted);
  const excluded = scope.filter(ref => !model.profile(ref)?.counted);
  const own = model.ownership.ownersOf(item.ref);
  const scoped = {
    subject: subjectOf(model, item, kind, own),
    item,
    components,
    excluded,
    owners: withSize(model, ownerScope(model, item, components, own)),
  };
  const known = model.memory.last?.subjects.get(item.ref);
  return known && isSameSubject(known, scoped) ? known : scoped;
}

function withSize(model: CatalogModel, owners: Owners): OwnerScope {
  const teams = owners.refs.filter(owner => model.ownsComponents(owner));
  return model.teamSizes.isOnePerson(owners.refs, teams)
    ? { ...owners, onePerson: true }
    : owners;
}

/** The components whose practices count for an entity, before the filter. */
function practiceScope(
  model: CatalogModel,
  { ref, kind }: CatalogItem,
): string[] {
  const { index } = model;
  switch (kind) {
    case 'component':
      return [ref];
    case 'api':
      return refsOf(
        index.related(
          ref,
          'component',
          'apiProvidedBy',
          'apiConsumedBy',
          'dependencyOf',
        ),
      );
    case 'resource':
      return refsOf(index.related(ref, 'component', 'dependencyOf'));
    case 'system':
      return refsOf(model.componentsOfSystem(ref));
    case 'domain':
      return componentsOfDomain(model, ref);
    default:
      return refsOf(
        [...model.ownership.groups.descendants(ref)].flatMap(group =>
          index.related(group, 'component', 'ownerOf'),
        ),
      );
  }
}

function componentsOfDomain(model: CatalogModel, domain: string): string[] {
  return refsOf(
    [...model.domains.descendants(domain)]
      .flatMap(each => model.systemsOfDomain(each))
      .flatMap(system => model.componentsOfSystem(system.ref)),
  );
}

/**
 * The owners of the practice scope. Where no component is in it, the entity's
 * own owner is the nearest answer to "whose is it".
 */
function ownerScope(
  model: CatalogModel,
  item: CatalogItem,
  components: readonly string[],
  own: Owners,
): Owners {
  if (item.kind === 'group') {
    return {
      refs: [...model.ownership.groups.descendants(item.ref)].sort(),
      dangling: [],
    };
  }
  if (item.kind === 'component' || components.length === 0) {
    return own;
  }
  const all = components.map(ref => model.ownership.ownersOf(ref));
  return {
    refs: distinct(all.flatMap(({ refs }) => refs)),
    dangling: distinct(all.flatMap(({ dangling }) => dangling)),
  };
}

function subjectOf(
  model: CatalogModel,
  item: CatalogItem,
  kind: SubjectKind,
  own: Owners,
): Subject {
  const { metadata } = item.entity;
  const origin = kind === 'Component' ? originOf(item) : undefined;
  const systems = refsOf(model.index.related(item.ref, 'system', 'partOf'));
  const nearest = [item.ref, ...systems].flatMap(ref =>
    refsOf(model.index.related(ref, 'domain', 'partOf')),
  );
  return {
    ref: item.ref,
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    ...(metadata.title ? { title: metadata.title } : {}),
    ...(item.type ? { type: item.type } : {}),
    ...(item.lifecycle ? { lifecycle: item.lifecycle } : {}),
    ...(item.tags.length ? { tags: item.tags } : {}),
    owners: [...own.refs, ...own.dangling].sort(),
    systems: distinct(systems),
    domains: distinct(
      nearest.flatMap(domain => [...model.domains.ancestors(domain)]),
    ),
    ...(origin ? { origin } : {}),
  };
}

function refsOf(items: readonly CatalogItem[]): string[] {
  return distinct(items.map(({ ref }) => ref));
}

function distinct(refs: readonly string[]): string[] {
  return [...new Set(refs)].sort();
}
