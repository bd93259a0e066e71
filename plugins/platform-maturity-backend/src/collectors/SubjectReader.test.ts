import type { Entity } from '@backstage/catalog-model';
import type { SubjectKind } from '@paved/plugin-platform-maturity-common';
import { SubjectReader } from './SubjectReader';

const { signal } = new AbortController();

const entity = (
  kind: string,
  name: string,
  more: Partial<Entity> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name },
  ...more,
});

describe('SubjectReader', () => {
  it('tells what is needed to find an entity elsewhere', async () => {
    const reader = new SubjectReader({
      read: async () => [
        entity('Component', 'Till', {
          metadata: {
            name: 'Till',
            namespace: 'Shop',
            annotations: { 'ci.test/project': 'till' },
          },
          relations: [
            { type: 'partOf', targetRef: 'system:default/shop' },
            { type: 'ownedBy', targetRef: 'group:default/team-a' },
            { type: 'ownedBy', targetRef: 'user:default/jane' },
          ],
        }),
        entity('API', 'orders'),
      ],
    });
    expect(await reader.read({}, signal)).toEqual([
      {
        ref: 'api:default/orders',
        kind: 'API',
        namespace: 'default',
        name: 'orders',
        annotations: {},
      },
      {
        ref: 'component:shop/till',
        kind: 'Component',
        namespace: 'Shop',
        name: 'Till',
        annotations: { 'ci.test/project': 'till' },
        owner: 'group:default/team-a',
      },
    ]);
  });

  const all = ['Component', 'API', 'Resource', 'System', 'Domain', 'Group'];

  it.each<[SubjectKind[] | undefined, string[] | undefined, string[]]>([
    [undefined, all, ['cart']],
    [['Component', 'Group'], ['Component', 'Group'], ['cart']],
    [['Component', 'Organization'], ['Component'], ['cart', 'organization']],
    [['Organization'], undefined, ['organization']],
  ])('of %j, reads %j', async (kinds, read, expected) => {
    const reading = jest.fn(
      async (..._: [AbortSignal, { kinds?: string[] }?]) => [
        entity('component', 'cart'),
      ],
    );
    const reader = new SubjectReader({ read: reading });
    const subjects = await reader.read({ kinds }, signal);
    expect(subjects.map(({ name }) => name)).toEqual(expected);
    expect(reading.mock.calls[0]?.[1]?.kinds).toEqual(read);
  });
});
