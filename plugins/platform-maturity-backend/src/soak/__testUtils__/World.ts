import type { Entity } from '@backstage/catalog-model';
import type { Random } from '../../__testUtils__/random';

const kinds = [
  'Component',
  'API',
  'Resource',
  'System',
  'Domain',
  'Group',
  'User',
] as const;
type Kind = (typeof kinds)[number];

/** What an entity says of others, by the relation and the one that answers it. */
const relations = {
  ownedBy: ['ownerOf', ['Group', 'Group', 'Group', 'User']],
  partOf: ['hasPart', ['System', 'System', 'Domain', 'Component']],
  childOf: ['parentOf', ['Group']],
  memberOf: ['hasMember', ['Group']],
  dependsOn: ['dependencyOf', ['Component', 'Resource']],
  providesApi: ['apiProvidedBy', ['API']],
  consumesApi: ['apiConsumedBy', ['API']],
} as const satisfies Record<string, readonly [string, readonly Kind[]]>;
type Relation = keyof typeof relations;

const says: Record<Kind, readonly Relation[]> = {
  Component: ['ownedBy', 'partOf', 'dependsOn', 'providesApi', 'consumesApi'],
  API: ['ownedBy', 'partOf'],
  Resource: ['ownedBy', 'partOf', 'dependsOn'],
  System: ['ownedBy', 'partOf'],
  Domain: ['ownedBy', 'partOf'],
  Group: ['childOf'],
  User: ['memberOf'],
};

const annotations = [
  'pagerduty.com/integration-key',
  'sonarqube.org/project-key',
  'backstage.io/kubernetes-id',
  'backstage.io/techdocs-ref',
  'grafana/dashboard-selector',
  'jenkins.io/job-full-name',
  'argocd/app-name',
];
const tags = ['java', 'go', 'python', 'aws', 'gcp', 'azure', 'postgres'];

interface Thing {
  kind: Kind;
  name: string;
  title?: string;
  type: string;
  lifecycle: string;
  annotations: Set<string>;
  tags: Set<string>;
  targets: Map<Relation, Set<string>>;
}

/**
 * A catalog that changes at random: entities appear, vanish and come back, move
 * to other owners, systems and domains, become parts of themselves, and refer
 * to some that are gone.
 */
export class World {
  readonly #random: Random;
  readonly #things = new Map<string, Thing>();
  readonly #gone: Thing[] = [];
  readonly #size: number;
  #count = 0;

  constructor(random: Random, size: number) {
    this.#random = random;
    this.#size = size;
    while (this.#things.size < size) {
      this.#appear();
    }
  }

  /** Some changes; now and then none. */
  change(): void {
    const changes = [
      () => this.#appear(),
      () => this.#comeBack(),
      () => this.#vanish(),
      () => this.#relate('ownedBy'),
      () => this.#relate('partOf'),
      () => this.#relate('childOf'),
      () => this.#relate('memberOf'),
      () => this.#relate(this.#random.pick(['dependsOn', 'providesApi'])),
      () => this.#describe(),
      () => this.#describe(),
    ];
    for (let left = this.#random.below(9); left > 0; left -= 1) {
      this.#random.pick(changes)();
    }
  }

  /** As a catalog returns them, in any order. */
  entities(): Entity[] {
    const found = new Map<string, { type: string; targetRef: string }[]>();
    const add = (ref: string, type: string, targetRef: string) => {
      found.set(ref, [...(found.get(ref) ?? []), { type, targetRef }]);
    };
    for (const [ref, { targets }] of this.#things) {
      for (const [relation, refs] of targets) {
        for (const target of refs) {
          add(ref, relation, target);
          add(target, relations[relation][0], ref);
        }
      }
    }
    return this.#random.shuffled(
      [...this.#things].map(([ref, thing]) => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: thing.kind,
        metadata: {
          name: thing.name,
          namespace: 'default',
          ...(thing.title ? { title: thing.title } : {}),
          annotations: Object.fromEntries(
            [...thing.annotations].map(name => [name, 'value']),
          ),
          tags: [...thing.tags],
        },
        spec: { type: thing.type, lifecycle: thing.lifecycle },
        relations: this.#random.shuffled(found.get(ref) ?? []),
      })),
    );
  }

  #appear(): void {
    if (this.#things.size > this.#size * 1.1) {
      return;
    }
    const random = this.#random;
    const kind = random.chance(0.45) ? 'Component' : random.pick(kinds);
    this.#count += 1;
    const thing: Thing = {
      kind,
      name: `n-${this.#count}`,
      type: kind === 'Group' ? 'team' : random.pick(['service', 'library']),
      lifecycle: 'production',
      annotations: new Set(),
      tags: new Set(),
      targets: new Map(),
    };
    this.#things.set(refOf(thing), thing);
    for (const relation of says[kind]) {
      this.#point(thing, relation);
    }
    this.#describe(thing);
    this.#describe(thing);
  }

  #vanish(): void {
    if (this.#things.size < this.#size * 0.9) {
      return;
    }
    const thing = this.#any();
    this.#things.delete(refOf(thing));
    this.#gone.push(thing);
  }

  #comeBack(): void {
    const thing = this.#gone.pop();
    if (thing) {
      this.#things.set(refOf(thing), thing);
    }
  }

  #relate(relation: Relation): void {
    const speakers = [...this.#things.values()].filter(({ kind }) =>
      says[kind].includes(relation),
    );
    if (speakers.length > 0) {
      this.#point(this.#random.pick(speakers), relation);
    }
  }

  /** To another one, a further one, itself or none. */
  #point(thing: Thing, relation: Relation): void {
    const random = this.#random;
    const kind = random.pick(relations[relation][1]);
    const candidates = [...this.#things.keys()].filter(ref =>
      ref.startsWith(`${kind.toLowerCase()}:`),
    );
    const before = thing.targets.get(relation) ?? [];
    const targets = new Set(random.chance(0.3) ? before : []);
    if (candidates.length > 0 && random.chance(0.9)) {
      targets.add(random.pick(candidates));
    }
    thing.targets.set(relation, targets);
  }

  #describe(thing: Thing = this.#any()): void {
    const random = this.#random;
    toggle(thing.annotations, random.pick(annotations));
    toggle(thing.tags, random.pick(tags));
    thing.title = random.chance(0.3) ? `Title ${random.below(9)}` : thing.title;
    thing.lifecycle = random.chance(0.1) ? 'deprecated' : 'production';
  }

  #any(): Thing {
    return this.#random.pick([...this.#things.values()]);
  }
}

function refOf({ kind, name }: Thing): string {
  return `${kind.toLowerCase()}:default/${name}`;
}

function toggle(set: Set<string>, item: string): void {
  if (!set.delete(item)) {
    set.add(item);
  }
}
