import type { Entity } from '@backstage/catalog-model';
import { nothingReported, type Reported } from '../reports';
import { entity, service } from './__fixtures__/catalog';
import { Passes } from './__fixtures__/passes';
import { now, value } from './__fixtures__/reports';
import { org } from './__fixtures__/run';

const pagerduty = { 'pagerduty.com/integration-key': 'k' };
const start = [
  ...org,
  service('basket', 'cart', { system: 'checkout' }, { tags: ['java'] }),
  service('till', 'pay', { system: 'checkout', dependsOn: ['basket'] }),
  service('ledger', 'pay'),
  service('shared', 'shop'),
  entity('Resource', 'store', { owner: 'pay', type: 'database' }),
];

const without = (...names: string[]) =>
  start.filter(({ metadata }) => !names.includes(metadata.name));

/** Teams of which nobody is a member, and the size that one declares. */
function memberless(size?: string): Entity[] {
  const pay = entity(
    'Group',
    'pay',
    { type: 'team', parent: 'shop' },
    size ? { annotations: { 'paved.dev/team-size': size } } : {},
  );
  const others = start.filter(
    ({ kind, metadata }) => kind !== 'User' && metadata.name !== 'pay',
  );
  return [...others, pay];
}

const reporting: Reported = {
  ...nothingReported,
  now,
  reports: [value('pushed', 'till', 'deploymentsPerDay', 3)],
};

/** Each is reached from the one before it, and left for the next one. */
const catalogs: [string, Entity[], Reported?][] = [
  ['nothing', start],
  ['a component that appears', [...start, service('new', 'pay')]],
  ['a component that vanishes', without('ledger')],
  [
    'a component that moves to another team',
    [...without('ledger'), service('ledger', 'cart')],
  ],
  [
    'an annotation',
    [
      ...without('ledger'),
      service('ledger', 'pay', {}, { annotations: pagerduty }),
    ],
  ],
  [
    'a technology',
    [...without('ledger'), service('ledger', 'pay', {}, { tags: ['go'] })],
  ],
  [
    'a dependency',
    [...without('ledger'), service('ledger', 'pay', { dependsOn: ['till'] })],
  ],
  [
    'a type that is no service',
    [...without('ledger'), service('ledger', 'pay', { type: 'library' })],
  ],
  ['one that counts', start],
  [
    'one that does not, and is related alike',
    start.map(each =>
      each.metadata.name === 'ledger'
        ? service('ledger', 'pay', { lifecycle: 'deprecated' })
        : each,
    ),
  ],
  [
    'a cloud of a resource',
    [
      ...without('store'),
      entity('Resource', 'store', { owner: 'pay' }, { tags: ['aws'] }),
    ],
  ],
  ['teams without members', memberless()],
  ['a size that one of them declares', memberless('5')],
  ['another size', memberless('1')],
  ['a member who leaves', without('pay-2')],
  ['all members, who leave', without('pay-1', 'pay-2', 'both')],
  ['the only one who declares a technology', without('basket')],
  ['a group that vanishes', without('pay')],
  ['a report', start, reporting],
  ['the end of the report', start],
];

describe('CatalogMemory', () => {
  it('leads to the answers of one that forgot everything', () => {
    const passes = new Passes();
    for (const [change, declared, reported] of catalogs) {
      const { remembering, scratch } = passes.next(declared, reported);
      expect({ change, ...remembering }).toEqual({ change, ...scratch });
    }
    // Else nothing would have been remembered.
    expect(passes.kept).toBeGreaterThan(catalogs.length);
  });
});
