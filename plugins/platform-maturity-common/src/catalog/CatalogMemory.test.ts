import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { withoutOrganizationView, type Assessment } from '../assessment';
import { defaultPolicy } from '../policy';
import { nothingReported, type Reported } from '../reports';
import { entity, service, stitch } from './__fixtures__/catalog';
import { now, value } from './__fixtures__/reports';
import { org } from './__fixtures__/run';
import { assessCatalog, readCatalog } from './assessCatalog';
import { CatalogMemory } from './CatalogMemory';
import { atOnce } from './steps';

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
  [
    'a cloud of a resource',
    [
      ...without('store'),
      entity('Resource', 'store', { owner: 'pay' }, { tags: ['aws'] }),
    ],
  ],
  ['a member who leaves', without('pay-2')],
  ['all members, who leave', without('pay-1', 'pay-2', 'both')],
  ['the only one who declares a technology', without('basket')],
  ['a group that vanishes', without('pay')],
  ['a report', start, reporting],
  ['the end of the report', start],
];

describe('CatalogMemory', () => {
  it('leads to the answers of one that forgot everything', () => {
    const memory = new CatalogMemory(defaultPolicy);
    let known = new Map<string, Entity>();
    let kept = 0;
    let given = new Map<string, { key: string; assessment: Assessment }>();
    for (const [change, declared, reported] of catalogs) {
      const entities = asKnown(stitch(declared), known);
      known = new Map(entities.map(each => [stringifyEntityRef(each), each]));
      const before = given;
      given = new Map();
      const catalog = atOnce(
        readCatalog(entities, defaultPolicy, reported, memory),
      );
      const answers = catalog.answers({
        digest,
        answerTo: (ref, key) =>
          before.get(ref)?.key === key
            ? before.get(ref)?.assessment
            : undefined,
      });
      for (const answer of answers) {
        if (answer) {
          const { ref, key, assessment } = answer;
          kept += assessment ? 0 : 1;
          given.set(ref, {
            key: key!,
            assessment: assessment ?? before.get(ref)!.assessment,
          });
        }
      }
      const scratch = [
        ...assessCatalog(entities, defaultPolicy, reported).assessments(),
      ];
      expect({
        change,
        assessments: [...given.values()].map(({ assessment }) =>
          withoutOrganizationView(assessment),
        ),
      }).toEqual({ change, assessments: scratch.map(withoutOrganizationView) });
    }
    // Else nothing would have been remembered.
    expect(kept).toBeGreaterThan(catalogs.length);
  });
});

/** What says the same is the same object, as of a catalog read in looks. */
function asKnown(
  entities: Entity[],
  known: ReadonlyMap<string, Entity>,
): Entity[] {
  return entities.map(each => {
    const before = known.get(stringifyEntityRef(each));
    return before && JSON.stringify(before) === JSON.stringify(each)
      ? before
      : each;
  });
}

function digest(text: string): string {
  return text;
}
