import type {
  Assessment,
  OrderField,
  ScopeRollUp,
} from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import {
  assessmentOf,
  changeOf,
  component,
  policyHash,
  runOf,
} from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import type {
  AssessmentFilter,
  ListPosition,
} from '../assessments/AssessmentStore';
import { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
import { DatabaseRefreshStore } from './DatabaseRefreshStore';

jest.setTimeout(60_000);

/** Names sort in a way that locales disagree about. */
const assessments: Assessment[] = [
  assessmentOf(component('b-2'), {
    approach: 'hybrid',
    stage: 'devopsFoundation',
    demand: 0.5,
    foundation: 0.1 + 0.2,
  }),
  assessmentOf(component('b1', 'B1'), {
    approach: 'devops',
    stage: 'undetermined',
    demand: 0.5,
    foundation: undefined,
  }),
  assessmentOf(component('z', 'a title'), {
    approach: 'undetermined',
    stage: 'platformAsProduct',
    demand: undefined,
    foundation: 0.9,
  }),
  assessmentOf(component('c'), {
    approach: 'platformEngineering',
    stage: 'devopsAtScale',
    demand: 0.25,
    foundation: undefined,
  }),
];
const [b2, b1, z, c] = assessments.map(({ subject }) => subject.ref);
Object.assign(assessments[0].subject, {
  owners: ['group:default/team-b'],
  systems: ['system:default/shop', 'system:default/till'],
  domains: ['domain:default/retail'],
  tags: ['go', 'java_17'],
});
assessments[3].practices.ciCd = {
  ...assessments[3].practices.ciCd,
  counts: { met: 1, partial: 0, unmet: 0, unknown: 0, notApplicable: 0 },
};

/** A roll-up of a team that carries so much of each per member. */
function rollUpOf(perMember: number, fromTemplate: number): ScopeRollUp {
  const figure = { total: perMember * 4, perMember };
  return {
    tools: {},
    goldenPaths: { components: 1, fromTemplate, total: 0, templates: [] },
    load: {
      teams: 1,
      members: Math.ceil(perMember * 10),
      figures: {
        services: figure,
        technologies: figure,
        dependencies: figure,
        domains: figure,
      },
    },
  };
}
assessments[0].rollUp = rollUpOf(1.5, 0);
assessments[2].rollUp = {
  ...rollUpOf(9, 1),
  load: { teams: 1, suppressed: true },
};
assessments[3].rollUp = rollUpOf(0.5, 1);

describe('DatabaseAssessmentStore', () => {
  const databases = testDatabases();

  describe.each(databases.eachSupportedId())('on %s', engine => {
    let knex: Knex;
    let store: DatabaseAssessmentStore;

    beforeAll(async () => {
      knex = await migrated(databases, engine);
      const refreshes = new DatabaseRefreshStore(knex);
      const lease = (await refreshes.begin())!;
      await refreshes.commit(
        lease,
        { changed: assessments.map(changeOf), removed: [] },
        runOf(lease),
      );
      store = new DatabaseAssessmentStore(knex);
    });
    afterAll(() => knex.destroy());

    const list = async (
      options: Partial<Parameters<DatabaseAssessmentStore['list']>[0]> = {},
    ) =>
      store.list({
        filter: {},
        orderField: 'name',
        order: 'asc',
        skip: 0,
        limit: 100,
        ...options,
      });

    it('returns what was stored', async () => {
      expect(await store.get(b2)).toEqual({
        ...JSON.parse(JSON.stringify(assessments[0])),
        assessedAt: expect.stringMatching(/Z$/),
        checkedAt: expect.stringMatching(/Z$/),
        policyHash,
      });
      expect(await store.get('component:default/none')).toBeUndefined();
    });

    it('lists rows with what the table shows', async () => {
      const [{ summary }] = await list({ filter: { approach: ['hybrid'] } });
      expect(summary).toMatchObject({
        subject: assessments[0].subject,
        demand: 0.5,
        components: 1,
        fromTemplate: 0,
        load: assessments[0].rollUp!.load,
        assessedAt: expect.stringMatching(/Z$/),
      });
    });

    const orders: [OrderField, 'asc' | 'desc', string[]][] = [
      ['name', 'asc', [z, b2, b1, c]],
      ['name', 'desc', [c, b1, b2, z]],
      ['kind', 'desc', [b2, b1, c, z]],
      ['demand', 'asc', [c, b2, b1, z]],
      ['demand', 'desc', [b2, b1, c, z]],
      ['foundation', 'asc', [b2, z, b1, c]],
      ['foundation', 'desc', [z, b2, b1, c]],
      ['platform', 'asc', [b2, b1, c, z]],
      ['approach', 'asc', [b1, b2, c, z]],
      ['approach', 'desc', [c, b2, b1, z]],
      ['stage', 'asc', [b2, c, z, b1]],
      ['stage', 'desc', [z, c, b2, b1]],
      ['services', 'asc', [b2, b1, c, z]],
      ['members', 'asc', [c, b2, b1, z]],
      ['servicesPerMember', 'desc', [b2, c, b1, z]],
      ['technologiesPerMember', 'desc', [b2, c, b1, z]],
      ['dependenciesPerMember', 'asc', [c, b2, b1, z]],
      ['domainsPerMember', 'asc', [c, b2, b1, z]],
      ['templateShare', 'desc', [c, z, b2, b1]],
    ];

    it.each(orders)('sorts by %s %s', async (orderField, order, expected) => {
      const rows = await list({ orderField, order });
      expect(rows.map(({ position }) => position.ref)).toEqual(expected);
    });

    it.each(orders)(
      'pages by %s %s without a gap or a repetition',
      async (orderField, order, expected) => {
        const seen: string[] = [];
        let after: ListPosition | undefined;
        for (;;) {
          const [row] = await list({ orderField, order, after, limit: 1 });
          if (!row) {
            break;
          }
          // As it comes back in a cursor.
          after = JSON.parse(JSON.stringify(row.position));
          seen.push(row.position.ref);
        }
        expect(seen).toEqual(expected);
      },
    );

    it('leaves out as many as it is told to', async () => {
      const rows = await list({ skip: 1, limit: 2 });
      expect(rows.map(({ position }) => position.ref)).toEqual([b2, b1]);
    });

    it.each<[AssessmentFilter, string[]]>([
      [{ kind: ['Component'] }, [z, b2, b1, c]],
      [{ kind: ['Group', 'Organization'] }, []],
      [{ owner: ['group:default/team-b'] }, [b2]],
      [{ system: ['system:default/till', 'system:default/none'] }, [b2]],
      [{ domain: ['domain:default/retail'], approach: ['devops'] }, []],
      [{ approach: ['devops', 'hybrid'] }, [b2, b1]],
      [{ stage: ['undetermined'] }, [b1]],
      [{ move: [assessments[0].move] }, [z, b2, b1, c]],
      [{ ref: [b1, c, 'component:default/none'] }, [b1, c]],
      [{ search: 'A TITLE' }, [z]],
      [{ search: 'default/b' }, [b2, b1]],
      [{ search: '%' }, []],
      [{ search: "'; drop table assessments; --" }, []],
      [{ type: ['SERVICE'] }, [z, b2, b1, c]],
      [{ type: ['library'] }, []],
      [{ lifecycle: ['production', 'none'] }, [z, b2, b1, c]],
      [{ tag: ['java_17'] }, [b2]],
      [{ tag: ['java', 'java%'] }, []],
      [{ outcome: ['ciCd:met'] }, [c]],
      [{ outcome: ['ciCd:met', 'ciCd:unknown'] }, [z, b2, b1, c]],
      [{ tag: [] }, []],
      [{ owner: ["'; drop table assessments; --"] }, []],
    ])('filters by %j', async (filter, expected) => {
      const rows = await list({ filter });
      expect(rows.map(({ position }) => position.ref)).toEqual(expected);
    });
  });
});
