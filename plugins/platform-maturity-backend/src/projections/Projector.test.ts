import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  assessCatalog,
  defaultPolicy,
  nothingReported,
  organizationRef,
  type Assessment,
  type Reported,
} from '@paved/plugin-platform-maturity-common';
import fc from 'fast-check';
import { companyOf } from '../reading/__testUtils__/company';
import type { ReadEntity } from '../visibility/EntityStore';
import { Projector } from './Projector';
import { readableReports } from './readableReports';

jest.setTimeout(120_000);

const noon = '2026-11-26T12:00:00.000Z';

const generations = [0, 1].map(generation => companyOf(40, generation));
const [today] = generations;

/** As they come from the database: other objects each time. */
function read(entities: Entity[]): Map<string, ReadEntity> {
  return new Map(
    entities.map(entity => {
      const text = JSON.stringify(entity);
      const ref = stringifyEntityRef(entity);
      return [ref, { ref, contentHash: text, entity: JSON.parse(text) }];
    }),
  );
}

const byRef = (assessments: Iterable<Assessment>) =>
  new Map([...assessments].map(each => [each.subject.ref, each]));

/** What a catalog would answer that holds nothing else. */
function alone(
  entities: Entity[],
  reported: Reported,
): Map<string, Assessment> {
  const readable = new Set(entities.map(each => stringifyEntityRef(each)));
  const among = entities.map(entity => ({
    ...entity,
    relations: entity.relations?.filter(
      ({ type, targetRef }) => type === 'ownedBy' || readable.has(targetRef),
    ),
  }));
  const all = byRef(
    assessCatalog(among, defaultPolicy, reported).assessments(),
  );
  all.delete(organizationRef);
  return all;
}

/** What a pipeline told of some components. */
const reportedOf = (components: number[]): Reported => ({
  reports: components.map(index => ({
    subject: `component:default/component-${index}`,
    source: 'pushed',
    fact: 'deploymentsPerDay',
    value: 1 + index,
    observedAt: noon,
  })),
  failures: [],
  now: noon,
});

it('answers for some after others as if there had been no others', async () => {
  const some = fc.record({
    generation: fc.constantFrom(0, 1),
    hidden: fc.array(fc.nat({ max: today.length - 1 }), { maxLength: 12 }),
    reporting: fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(some, { minLength: 2, maxLength: 5 }),
      async several => {
        const projector = new Projector(defaultPolicy);
        for (const { generation, hidden, reporting } of several) {
          const shown = generations[generation].filter(
            (_, index) => !hidden.includes(index),
          );
          const reported = readableReports(
            reportedOf(reporting),
            new Set(shown.map(each => stringifyEntityRef(each))),
          );
          const found = await projector.project(read(shown), reported);
          expect(byRef(found)).toEqual(alone(shown, reported));
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('finds anew only what rests on something else', async () => {
  const projector = new Projector(defaultPolicy);
  const project = async (entities: Entity[]) =>
    byRef(await projector.project(read(entities), nothingReported));
  const before = await project(today);
  const changed = today.map(entity =>
    entity.metadata.name === 'component-3'
      ? { ...entity, metadata: { ...entity.metadata, title: 'Renamed' } }
      : entity,
  );
  const after = await project(changed);
  expect(after).toEqual(alone(changed, nothingReported));
  // An assessment that was found anew shares nothing with the one before.
  const found = [...after]
    .filter(([ref, { facts }]) => facts !== before.get(ref)!.facts)
    .map(([ref]) => ref);
  expect(found).toEqual(['component:default/component-3']);
});
