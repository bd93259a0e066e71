import type { Entity } from '@backstage/catalog-model';
import { drawRelations } from './relations';

function relationsOf(kind: string, spec: object, namespace?: string): string[] {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'a', ...(namespace ? { namespace } : {}) },
    spec,
  } as Entity;
  const { entities } = drawRelations([{ entity, file: 'a.yaml', line: 1 }]);
  return entities[0].relations!.map(
    ({ type, targetRef }) => `${type} ${targetRef}`,
  );
}

describe('drawRelations', () => {
  it.each<[kind: string, spec: object, relations: string[]]>([
    ['Component', { owner: 'b' }, ['ownedBy group:default/b']],
    ['Component', { owner: 'user:Bob' }, ['ownedBy user:default/bob']],
    ['Component', { system: 'b' }, ['partOf system:default/b']],
    ['Component', { subcomponentOf: 'b' }, ['partOf component:default/b']],
    ['Component', { providesApis: ['b'] }, ['providesApi api:default/b']],
    ['Component', { consumesApis: ['x/b'] }, ['consumesApi api:x/b']],
    [
      'Resource',
      { dependsOn: ['component:b'], dependencyOf: ['component:c'] },
      ['dependsOn component:default/b', 'dependencyOf component:default/c'],
    ],
    ['User', { memberOf: ['b'] }, ['memberOf group:default/b']],
    ['Group', { parent: 'b' }, ['childOf group:default/b']],
    ['Group', { children: ['b'] }, ['parentOf group:default/b']],
    ['Group', { members: ['b'] }, ['hasMember user:default/b']],
    ['System', { domain: 'b' }, ['partOf domain:default/b']],
    ['Domain', { subdomainOf: 'b' }, ['partOf domain:default/b']],
    ['Template', { owner: 'b' }, []],
    ['Constructor', { owner: 'b' }, []],
    ['Component', { owner: null }, []],
  ])('%s %j', (kind, spec, relations) => {
    expect(relationsOf(kind, spec)).toEqual(relations);
  });

  it('looks for names in the namespace of the entity', () => {
    expect(relationsOf('Component', { owner: 'b' }, 'shop')).toEqual([
      'ownedBy group:shop/b',
    ]);
  });

  it('draws both directions, each once', () => {
    const entity = (kind: string, name: string, spec: object) => ({
      entity: { apiVersion: 'v1', kind, metadata: { name }, spec } as Entity,
      file: 'a.yaml',
      line: 1,
    });
    const { entities } = drawRelations([
      entity('Group', 'a', { children: ['b'] }),
      entity('Group', 'b', { parent: 'a' }),
    ]);
    expect(entities.map(({ relations }) => relations)).toEqual([
      [{ type: 'parentOf', targetRef: 'group:default/b' }],
      [{ type: 'childOf', targetRef: 'group:default/a' }],
    ]);
  });
});
