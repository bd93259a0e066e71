import {
  assessCatalog,
  defaultPolicy,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { migrated, testDatabases } from '../__testUtils__/databases';
import { PreparedAssessment } from '../database/PreparedAssessment';
import { writeChanges } from '../database/writeChanges';
import { fuzz, oddCatalogs } from './__testUtils__/shared';

const databases = testDatabases();

describe.each(databases.eachSupportedId())('the store on %s', engine => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migrated(databases, engine);
  }, 60_000);

  /** Stores assessments as a refresh does, and gives back what is then there. */
  async function stored(assessments: Assessment[]): Promise<Assessment[]> {
    const refs = assessments.map(({ subject }) => subject.ref);
    await knex.transaction(tx =>
      writeChanges(
        tx,
        {
          changed: assessments.map(
            assessment =>
              new PreparedAssessment({
                assessment,
                contentHash: '',
                policyHash: '',
              }),
          ),
          removed: [],
        },
        new Date(),
      ),
    );
    const rows = await knex('assessments')
      .whereIn('ref', refs)
      .orderBy('ref')
      .select('assessment');
    return rows.map(({ assessment }) => JSON.parse(assessment));
  }

  it('keeps the assessments of entities of any form as they are', () =>
    fuzz(
      60,
      fc.asyncProperty(oddCatalogs, async entities => {
        const assessments = [
          ...assessCatalog(entities, defaultPolicy).assessments(),
        ].filter(canBe);
        const found = await stored(assessments);
        expect(found.map(({ subject }) => subject.ref).sort()).toEqual(
          assessments.map(({ subject }) => subject.ref).sort(),
        );
      }),
    ));

  it('keeps a subject with a title that no index can hold', async () => {
    const title = randomBytes(20_000).toString('hex');
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'cart', title: `\u0000${title}`, tags: ['a\u0000'] },
      spec: { type: 'service\u0000', lifecycle: '\u0000' },
    };
    const [assessment] = assessCatalog([entity], defaultPolicy).assessments();
    const [found] = await stored([assessment]);
    expect(found.subject).toEqual(assessment.subject);
  });
});

/** References that a catalog can have: it keeps 255 characters of each. */
function canBe({ subject }: Assessment): boolean {
  const { ref, owners, systems, domains } = subject;
  return [ref, ...owners, ...systems, ...domains].every(each =>
    /^[^\p{Cc}]{1,255}$/u.test(each),
  );
}
