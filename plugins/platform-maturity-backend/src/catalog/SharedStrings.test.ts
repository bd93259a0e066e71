import type { Entity } from '@backstage/catalog-model';
import { component } from '../__testUtils__/assessments';
import { SharedStrings } from './SharedStrings';

describe('SharedStrings', () => {
  it.each<[string, Entity]>([
    ['without relations', component('a')],
    [
      'with relations',
      {
        ...component('a'),
        relations: [
          { type: 'ownedBy', targetRef: 'group:default/cart' },
          { type: 'ownedBy', targetRef: 'group:default/pay', more: 1 } as never,
        ],
      },
    ],
    [
      'with odd relations',
      { ...component('a'), relations: [null, { type: 1 }, 'x'] as never },
    ],
    [
      'with relations that are no list',
      { ...component('a'), relations: 'x' as never },
    ],
  ])('leaves an entity %s word for word', (_, entity) => {
    const before = JSON.stringify(entity);
    const strings = new SharedStrings();
    strings.in(structuredClone(entity));
    expect(JSON.stringify(strings.in(entity))).toBe(before);
    expect(JSON.stringify(entity)).toBe(before);
  });
});
