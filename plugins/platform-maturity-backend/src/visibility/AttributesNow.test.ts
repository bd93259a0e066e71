import { mockServices } from '@backstage/backend-test-utils';
import type { GetEntitiesByRefsRequest } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { component } from '../__testUtils__/assessments';
import { AttributesNow } from './AttributesNow';

const [cart, till, shop] = ['cart', 'till', 'shop'].map(
  name => `component:default/${name}`,
);

describe('AttributesNow', () => {
  /** Lets the looks that were asked for so far come back, or fail. */
  let answers: ((error?: Error) => void)[];
  let getEntitiesByRefs: jest.Mock<
    Promise<{ items: (Entity | undefined)[] }>,
    [GetEntitiesByRefsRequest]
  >;
  let now: AttributesNow;

  beforeEach(() => {
    answers = [];
    getEntitiesByRefs = jest.fn(
      ({ entityRefs }) =>
        new Promise((resolve, reject) => {
          answers.push(error =>
            error
              ? reject(error)
              : resolve({
                  items: entityRefs.map(ref => {
                    const [, name] = ref.split('/');
                    return name === 'missing' ? undefined : component(name);
                  }),
                }),
          );
        }),
    );
    now = new AttributesNow({
      auth: mockServices.auth(),
      catalog: {
        getEntitiesByRefs,
      } as Partial<CatalogService> as CatalogService,
    });
  });

  const asked = () =>
    getEntitiesByRefs.mock.calls.map(([{ entityRefs }]) => entityRefs);
  const turn = () => new Promise(resolve => setTimeout(resolve, 5));

  it('tells what is there', async () => {
    const found = now.of([cart, 'component:default/missing'], ['spec.type']);
    await turn();
    answers[0]();
    expect([...(await found).keys()]).toEqual([cart]);
    expect((await found).get(cart)).toContain('\nkind\tcomponent\n');
  });

  it('asks once for what is asked for while a look is under way', async () => {
    const first = now.of([cart], ['spec.type']);
    await turn();
    const others = [[cart, till], [till], [shop]].map(refs =>
      now.of(refs, ['spec.type']),
    );
    await turn();
    expect(asked()).toEqual([[cart]]);
    answers[0]();
    await first;
    await turn();
    expect(asked()).toEqual([[cart], [cart, till, shop]]);
    answers[1]();
    for (const found of await Promise.all(others)) {
      expect([...found.keys()]).toEqual([cart, till, shop]);
    }
  });

  it('does not mix what is read of other fields', async () => {
    const looks = [['spec.type'], ['relations'], ['spec.type']].map(fields =>
      now.of([cart], fields),
    );
    await turn();
    expect(
      getEntitiesByRefs.mock.calls.map(([{ fields }]) => fields!.at(-1)),
    ).toEqual(['spec.type', 'relations']);
    answers.forEach(answer => answer());
    await Promise.all(looks);
  });

  it('does not wait for ever for a look that does not come back', async () => {
    void now.of([cart], ['spec.type']);
    await turn();
    const next = now.of([till], ['spec.type']);
    await new Promise(resolve => setTimeout(resolve, 80));
    expect(asked()).toEqual([[cart], [till]]);
    answers[1]();
    expect([...(await next).keys()]).toEqual([till]);
  });

  it('tells all who share a look that it failed, and none of the next', async () => {
    const shared = [cart, till].map(ref => now.of([ref], ['spec.type']));
    await turn();
    const next = now.of([shop], ['spec.type']);
    answers[0](new Error('The catalog is away'));
    for (const each of shared) {
      await expect(each).rejects.toThrow('The catalog is away');
    }
    await turn();
    answers[1]();
    expect([...(await next).keys()]).toEqual([shop]);
  });

  it('lets who asks for many look alone', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => `${cart}${index}`);
    const looks = [now.of([cart], ['kind']), now.of(many, ['kind'])];
    await turn();
    expect(asked().map(refs => refs.length)).toEqual([1_001, 1]);
    answers.forEach(answer => answer());
    await Promise.all(looks);
  });
});
