import {
  approaches,
  assessCatalog,
  defaultPolicy,
  orderFields,
  subjectKinds,
} from '@paved/plugin-platform-maturity-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { changeOf, policyHash, runOf } from '../__testUtils__/assessments';
import { migrated, testDatabases } from '../__testUtils__/databases';
import type { ListRequest } from '../assessments/AssessmentStore';
import { DatabaseAssessmentStore } from '../database/DatabaseAssessmentStore';
import { DatabaseRefreshStore } from '../database/DatabaseRefreshStore';
import { createRandom } from '../__testUtils__/random';
import { companyOf } from '../leaks/__testUtils__/company';
import { ProjectedAssessments } from './ProjectedAssessments';

jest.setTimeout(120_000);

const some = <T>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }), {
    nil: undefined,
  });

const requests: fc.Arbitrary<Omit<ListRequest, 'after'>> = fc.record({
  filter: fc.record(
    {
      kind: some(subjectKinds),
      approach: some(approaches),
      type: some(['Service', 'team', 'none']),
      lifecycle: some(['Production', 'x']),
      ref: some(['component:default/c-1', 'group:default/team-a', 'x']),
      search: fc.constantFrom('C-1', ' component ', '%', ''),
      tag: some(['java', 'go', 'jav']),
      outcome: some(['ciCd:met', 'observability:unmet']),
      owner: some(['group:default/team-a', 'group:default/nobody']),
      system: some(['system:default/shop']),
      domain: some(['domain:default/retail']),
    },
    { requiredKeys: [] },
  ),
  orderField: fc.constantFrom(...orderFields),
  order: fc.constantFrom('asc', 'desc'),
  skip: fc.nat(3),
  limit: fc.integer({ min: 1, max: 10 }),
}) as never;

describe('a list that is in memory', () => {
  const databases = testDatabases();

  /** The same assessments in both. */
  async function filled(knex: Knex) {
    const { pick } = createRandom(7);
    const entities = companyOf(7).map(entity => {
      const { owner, system, domain } = (entity.spec ?? {}) as {
        [key: string]: string | undefined;
      };
      return {
        ...entity,
        metadata: { ...entity.metadata, title: pick(['Ä', 'a', 'A', 'b']) },
        relations: [
          ...(owner
            ? [{ type: 'ownedBy', targetRef: `group:default/${owner}` }]
            : []),
          ...(system
            ? [{ type: 'partOf', targetRef: `system:default/${system}` }]
            : []),
          ...(domain
            ? [{ type: 'partOf', targetRef: `domain:default/${domain}` }]
            : []),
        ],
      };
    });
    const assessments = [
      ...assessCatalog(entities, defaultPolicy).assessments(),
    ];
    const refreshes = new DatabaseRefreshStore(knex);
    const lease = (await refreshes.begin())!;
    await refreshes.commit(
      lease,
      { changed: assessments.map(changeOf), removed: [] },
      runOf(lease),
    );
    const stored = new DatabaseAssessmentStore(knex);
    const { checkedAt } = (await stored.get('organization'))!;
    const projected = new ProjectedAssessments({ checkedAt, policyHash });
    for (const assessment of assessments) {
      projected.add(assessment);
    }
    return { stored, projected };
  }

  it.each(databases.eachSupportedId())(
    'is the same as one in a database: %s',
    async engine => {
      const knex = await migrated(databases, engine);
      const { stored, projected } = await filled(knex);
      expect(await projected.get('group:default/team-a')).toEqual(
        await stored.get('group:default/team-a'),
      );
      await fc.assert(
        fc.asyncProperty(requests, async request => {
          const page = await stored.list(request);
          expect(await projected.list(request)).toEqual(page);
          const after = page.at(-1)?.position;
          expect(await projected.list({ ...request, after })).toEqual(
            await stored.list({ ...request, after }),
          );
        }),
        { numRuns: 150 },
      );
      await knex.destroy();
    },
  );
});
