import {
  FieldFormatEntityPolicy,
  SchemaValidEntityPolicy,
  type Entity,
} from '@backstage/catalog-model';
import { parse } from 'yaml';
import { assessCatalog } from './catalog';
import { entity, service, stitch, users } from './catalog/__fixtures__/catalog';
import { factIds, facts, type FactId } from './facts';
import { defaultPolicy } from './policy';
import { capabilities, capabilityIds, practiceIds } from './practices';
import { registrationOf } from './explanation';

const checkout: Entity = service(
  'checkout',
  'cart',
  { dependsOn: ['resource:default/db'] },
  {
    annotations: {
      'github.com/project-slug': 'acme/checkout',
      'backstage.io/managed-by-location':
        'url:https://example.com/catalog-info.yaml',
    },
    tags: ['go'],
  },
);

it('keeps what the descriptor has in the list or map that changes', () => {
  expect(registrationOf('ciCd', checkout)).toBe(
    [
      'metadata:',
      '  annotations:',
      '    github.com/project-slug: acme/checkout',
      '    circleci.com/project-slug: github/my-org/checkout',
      '',
    ].join('\n'),
  );
  expect(registrationOf('infrastructureAsCode', checkout)).toBe(
    ['metadata:', '  tags:', '    - go', '    - terraform', ''].join('\n'),
  );
  expect(registrationOf('dependenciesPerService', checkout)).toBe(
    [
      'spec:',
      '  dependsOn:',
      '    - resource:default/db',
      '    - component:default/other-service',
      '',
    ].join('\n'),
  );
});

it('is there for all that a catalog can show', () => {
  for (const id of factIds) {
    expect([id, registrationOf(id) !== undefined]).toEqual([
      id,
      facts[id].reading === 'catalog',
    ]);
  }
});

/** The descriptor after its lists and maps were replaced by those of a snippet. */
function apply(descriptor: Entity, snippet: string): Entity[] {
  const fields = parse(snippet);
  if (fields.kind) {
    return [
      descriptor,
      {
        apiVersion: 'backstage.io/v1alpha1',
        ...fields,
        metadata: { name: 'new', ...fields.metadata },
      },
    ];
  }
  return [
    {
      ...descriptor,
      metadata: { ...descriptor.metadata, ...fields.metadata },
      spec: { ...descriptor.spec, ...fields.spec },
    },
  ];
}

function assessmentOf(entities: Entity[], ref: string) {
  const { assessments } = assessCatalog(stitch(entities), defaultPolicy);
  return [...assessments()].find(({ subject }) => subject.ref === ref)!;
}

const others = [
  entity('Group', 'cart', { type: 'team', children: [] }),
  ...users('cart', 2),
];

describe('applied to the descriptor', () => {
  const practicesOnComponents = [
    ...practiceIds,
    ...capabilityIds.filter(id => capabilities[id].seenOn === 'component'),
  ];

  it.each(practicesOnComponents)('makes %s known', async id => {
    const [changed] = apply(checkout, registrationOf(id, checkout)!);
    await expect(
      new FieldFormatEntityPolicy().enforce(changed),
    ).resolves.toBeTruthy();
    await expect(
      new SchemaValidEntityPolicy().enforce(changed),
    ).resolves.toBeTruthy();
    const known = (each: Entity) => {
      const { practices, capabilities: found } = assessmentOf(
        [...others, each],
        'component:default/checkout',
      );
      return { ...practices, ...found }[id].score;
    };
    expect(known(checkout)).toBeUndefined();
    expect(known(changed)).toBe(1);
  });

  it.each(
    (
      [
        'clouds',
        'kubernetesShare',
        'complianceRegimes',
        'toolsPerPractice',
      ] as FactId[]
    ).map(id => [id]),
  )('makes %s known', async id => {
    const [changed] = apply(checkout, registrationOf(id, checkout)!);
    await expect(
      new FieldFormatEntityPolicy().enforce(changed),
    ).resolves.toBeTruthy();
    const value = (each: Entity) =>
      assessmentOf([...others, each], 'component:default/checkout').facts[id]
        .value;
    expect(value(checkout)).toBeUndefined();
    expect(value(changed)).toBeGreaterThan(0);
  });
});
