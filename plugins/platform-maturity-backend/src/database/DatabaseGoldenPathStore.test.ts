import {
  assessCatalog,
  defaultPolicy,
  organizationRef,
  type Assessment,
  type TemplateDeparture,
} from '@paved/plugin-platform-maturity-common';
import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { changeOf, runOf } from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { DatabaseGoldenPathStore } from './DatabaseGoldenPathStore';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

const day = 24 * 60 * 60 * 1000;
const apiVersion = 'backstage.io/v1alpha1';
const service = 'template:default/service';
const website = 'template:default/website';

function part(
  kind: string,
  name: string,
  relations: [type: string, targetRef: string][] = [],
  more: { template?: string; lifecycle?: string } = {},
): Entity {
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      namespace: 'default',
      ...(more.template
        ? { annotations: { 'backstage.io/source-template': more.template } }
        : {}),
    },
    spec: { type: 'service', lifecycle: more.lifecycle ?? 'production' },
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

/** A group above two teams, a domain and a system of the first one's. */
function company(
  cart: Parameters<typeof part>[3],
  till: Parameters<typeof part>[3] = {},
): Entity[] {
  return [
    part('Group', 'shop', [['parentOf', 'group:default/cart']]),
    part('Group', 'cart', [
      ['childOf', 'group:default/shop'],
      ['ownerOf', 'component:default/cart'],
    ]),
    part('Group', 'till', [['ownerOf', 'component:default/till']]),
    part('Domain', 'retail', [['hasPart', 'system:default/sales']]),
    part('System', 'sales', [
      ['partOf', 'domain:default/retail'],
      ['hasPart', 'component:default/cart'],
    ]),
    part(
      'Component',
      'cart',
      [
        ['ownedBy', 'group:default/cart'],
        ['partOf', 'system:default/sales'],
      ],
      cart,
    ),
    part('Component', 'till', [['ownedBy', 'group:default/till']], till),
  ];
}

describe('golden paths through time', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    const start = Date.parse('2026-01-01T00:00:00.000Z');
    const always = new Date(start);
    let now = start;
    let knex: Knex;
    let store: DatabaseRefreshStore;
    let paths: DatabaseGoldenPathStore;

    beforeEach(async () => {
      now = start;
      knex = await migrated(databases, engine);
      store = new DatabaseRefreshStore(knex, () => now);
      paths = new DatabaseGoldenPathStore(knex);
    });
    afterEach(() => knex.destroy());

    /** As a refresh a day later, which finds these entities. */
    async function refresh(entities: Entity[], removed: string[] = []) {
      const lease = (await store.begin())!;
      const stored = await store.contentHashes();
      const changed = [...assessCatalog(entities, defaultPolicy).assessments()]
        .map((assessment: Assessment) => changeOf(assessment))
        .filter(
          ({ assessment, contentHash }) =>
            stored.get(assessment.subject.ref) !== contentHash,
        );
      await store.commit(lease, { changed, removed }, runOf(lease));
      now += day;
    }

    async function departures(
      ref: string = organizationRef,
      since: Date = always,
    ): Promise<TemplateDeparture[]> {
      const scope = (await paths.scopeOf(ref))!;
      const found = await paths.departures(scope, since, 10, 0);
      expect(await paths.countDepartures(scope, since)).toBe(found.length);
      return found;
    }

    const left = {
      component: 'component:default/cart',
      at: '2026-01-02T00:00:00.000Z',
      before: { template: service },
    };

    it('tells who left a path, when, and which', async () => {
      await refresh(company({ template: service }, { template: website }));
      expect(await departures()).toEqual([]);
      await refresh(company({}, { template: website }));
      await refresh(company({}, { template: service }));
      expect(await departures()).toEqual([
        {
          component: 'component:default/till',
          at: '2026-01-03T00:00:00.000Z',
          before: { template: website },
          after: { template: service },
        },
        left,
      ]);
      expect(
        await departures(organizationRef, new Date(start + 2 * day)),
      ).toHaveLength(1);
    });

    it.each([
      ['group:default/shop', 1],
      ['group:default/cart', 1],
      ['group:default/till', 0],
      ['system:default/sales', 1],
      ['domain:default/retail', 1],
      ['component:default/cart', 1],
      ['component:default/till', 0],
    ])('tells it of what is in the scope of %s', async (ref, number) => {
      await refresh(company({ template: service }));
      await refresh(company({}));
      expect(await departures(ref)).toHaveLength(number);
    });

    it('takes back what it told of a component that came back', async () => {
      await refresh(company({ template: service }));
      await refresh(company({}));
      await refresh(company({ template: service }));
      expect(await departures()).toEqual([]);
    });

    it('leaves out components that do not count, and those that are gone', async () => {
      await refresh(company({ template: service }, { template: website }));
      await refresh(company({ lifecycle: 'deprecated' }));
      expect((await departures()).map(({ component }) => component)).toEqual([
        'component:default/till',
      ]);
      await refresh(company({}).slice(0, -1), ['component:default/till']);
      expect(await departures()).toEqual([left]);
      expect(await knex('template_origins').pluck('ref')).toEqual([
        left.component,
      ]);
    });

    it('writes nothing where nothing changed', async () => {
      const queries: string[] = [];
      await refresh(company({ template: service }));
      knex.on('query', ({ sql }) => queries.push(sql));
      await refresh(company({ template: service }));
      expect(queries.filter(sql => sql.includes('template_origins'))).toEqual(
        [],
      );
    });

    it('notes each day how much was made from templates', async () => {
      await refresh(company({ template: service }));
      await refresh(company({}));
      await refresh(company({ template: service }, { template: website }));
      const adoption = [
        { at: '2026-01-01T00:00:00.000Z', fromTemplate: 1, share: 0.5 },
        { at: '2026-01-02T00:00:00.000Z', fromTemplate: 0, share: 0 },
        { at: '2026-01-03T00:00:00.000Z', fromTemplate: 2, share: 1 },
      ].map(point => ({ ...point, components: 2 }));
      expect(await paths.daily(organizationRef, always)).toEqual(adoption);
      expect(
        await paths.daily(organizationRef, new Date(start + day / 2)),
      ).toEqual(adoption.slice(1));
      expect((await paths.scopeOf(organizationRef))!.present).toEqual(
        adoption[2],
      );
      expect(await paths.daily('group:default/shop', always)).toHaveLength(3);
      // Nothing is made from templates where there is nothing.
      expect(await paths.daily('system:default/sales', always)).toEqual([]);
      expect(await paths.scopeOf('system:default/none')).toBeUndefined();
    });

    it('forgets with the rest of the history', async () => {
      await refresh(company({ template: service }, { template: website }));
      await refresh(company({}, { template: service }));
      const history = new DatabaseHistoryStore(knex);
      const cut = new Date('2026-01-02T00:00:00.001Z');
      await history.thinOut(new Date(start));
      expect(await departures()).toHaveLength(2);
      await history.thinOut(cut);
      expect(await departures()).toEqual([]);
      expect(await knex('template_origins').select('ref', 'template')).toEqual([
        { ref: 'component:default/till', template: service },
      ]);
    });
  });
});
