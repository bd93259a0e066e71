import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  assessCatalog,
  capabilityIds,
  defaultPolicy,
  practiceIds,
  subjectKinds,
  type Assessment,
  type AssessmentPage,
  type PracticeFinding,
} from '@paved/plugin-platform-maturity-common';
import { startPortal, type Portal } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

/**
 * Descriptors as they are found in public, in a folder per organisation. They
 * belong to others and are no part of the repository.
 */
const folder = resolve(
  process.env.PAVED_CATALOGS ??
    resolve(__dirname, '../../../../shared/catalogs'),
);
const exists = existsSync(folder);
const describeIfThere = exists ? describe : describe.skip;
const organisations = exists
  ? readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  : [];

describeIfThere('real descriptors', () => {
  let portal: Portal;
  let entities: Entity[];

  beforeAll(async () => {
    portal = await startPortal({
      // One by one: a file that cannot be read fails its whole location.
      targets: readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(path => /\.ya?ml$/.test(path))
        .map(path => resolve(folder, path)),
      // Locations would have the catalog read what is not in the folder.
      kinds: [...subjectKinds, 'Product', 'Template', 'User'],
    });
    await portal.untilCatalogIsStill();
    entities = await portal.entities();
    await portal.as('admin').post('/refresh').expect(202);
  });
  afterAll(() => portal.stop());

  it('are accepted by the catalog for the most part', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of entities) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    const { Location: _, ...accepted } = counts;
    expect(accepted).toMatchSnapshot();
  });

  it('are all assessed', async () => {
    const assessed: string[] = [];
    let path = '/assessments?limit=200';
    for (;;) {
      const { body } = await portal.as('admin').get(path).expect(200);
      const { items, nextCursor }: AssessmentPage = body;
      assessed.push(...items.map(({ subject }) => subject.ref));
      if (!nextCursor) {
        break;
      }
      path = `/assessments?limit=200&cursor=${nextCursor}`;
    }
    const kinds: readonly string[] = subjectKinds;
    const expected = entities
      .filter(({ kind }) => kinds.includes(kind))
      .map(entity => stringifyEntityRef(entity));
    expect(assessed.sort()).toEqual([...expected, 'organization'].sort());

    const { body } = await portal.as('admin').get('/refresh').expect(200);
    expect(body.lastRun).toMatchObject({ outcome: 'succeeded' });
    expect(
      body.lastRun.problems.map(({ code }: { code: string }) => code),
    ).not.toContain('assessmentFailed');
  });

  it('get plausible answers', () => {
    const answers = organisations.map(organisation => {
      const own = entities.filter(({ metadata }) =>
        metadata.annotations?.['backstage.io/managed-by-location']?.startsWith(
          `file:${folder}/${organisation}/`,
        ),
      );
      const assessments = [...assessCatalog(own, defaultPolicy).assessments()];
      return `${organisation}: ${lineOf(assessments.at(-1)!)}`;
    });
    expect(`\n${answers.join('\n')}\n`).toMatchSnapshot();
  });
});

/** What the answer for an organisation is, in one line. */
function lineOf(assessment: Assessment): string {
  const known = (ids: readonly string[], findings: object) =>
    ids
      .map(
        id => [id, (findings as Record<string, PracticeFinding>)[id]] as const,
      )
      .filter(([, { score }]) => score !== undefined)
      .map(([id, { score }]) => `${id} ${numberOf(score)}`)
      .join(', ') || 'nothing';
  return [
    `${assessment.practiceScope.components.total} components`,
    `${assessment.approach} / ${assessment.stage} → ${assessment.move}`,
    `demand ${numberOf(assessment.demand)} of ${numberOf(
      assessment.demandCoverage,
    )} (${Object.values(assessment.drivers).join(', ')})`,
    `foundation ${numberOf(assessment.foundation)} of ${numberOf(
      assessment.foundationCoverage,
    )}`,
    `practices: ${known(practiceIds, assessment.practices)}`,
    `capabilities: ${known(capabilityIds, assessment.capabilities)}`,
  ].join('; ');
}

function numberOf(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
