import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import { memoOf } from '@paved/plugin-platform-maturity-common';
import { startCompanyPortal, type Portal } from '../__testUtils__/startPortal';
import { cellsIn, csvWriter } from '../exports/csv';
import { assessmentColumns } from '../exports/tables/assessments';
import { cellsOf } from './__testUtils__/cellsOf';
import { fuzz, wildText } from './__testUtils__/shared';

jest.setTimeout(60_000);

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

describe('the table of assessments', () => {
  it('has no formula, and each text in a cell of its own, whatever it is', () =>
    fuzz(
      200,
      fc.asyncProperty(
        fc.record({ title: wildText, type: wildText, lifecycle: wildText }),
        async words => {
          const writer = csvWriter(Object.keys(assessmentColumns));
          writer.end(cellsIn(assessmentColumns, summaryOf(words)));
          const [header, row, ...more] = cellsOf(await text(writer));
          expect(more).toEqual([]);
          expect(row).toHaveLength(header.length);
          expect(row.filter(cell => formula.test(cell))).toEqual([]);
          // Nothing is lost of a text but its danger.
          const title = row[header.indexOf('title')];
          expect(title.endsWith(Buffer.from(words.title).toString())).toBe(
            true,
          );
        },
      ),
    ));
});

describe('names that are markup', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startCompanyPortal({ with: ['markup'] });
  });
  afterAll(() => portal.stop());

  const byName = '/assessments/by-name';

  it('are answered as they are, as JSON', async () => {
    const { body, headers } = await portal
      .as('admin')
      .get(`${byName}/component/default/script`)
      .expect(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(body.subject.title).toContain('<script>');
  });

  it('are no formulas in the export', async () => {
    const { text: table } = await portal
      .as('admin')
      .get('/assessments/export.csv?kind=Component')
      .expect(200);
    const [header, ...rows] = cellsOf(table);
    expect(new Set(rows.map(({ length }) => length))).toEqual(
      new Set([header.length]),
    );
    const refs = rows.map(([ref]) => ref);
    expect(refs).toEqual(
      expect.arrayContaining([
        'component:default/formula',
        'component:default/script',
      ]),
    );
    expect(rows.flat().filter(cell => formula.test(cell))).toEqual([]);
  });

  it.each(['component/default/formula', 'component/default/%3Cscript%3E'])(
    'are not in the badge of %s',
    async path => {
      const { body } = await portal
        .as('admin')
        .get(`/badges/${path}`)
        .expect(200);
      expect(String(body)).toMatch(/^<svg /);
      expect(String(body)).not.toMatch(/<script|onerror|onload|cmd\|/);
    },
  );

  it.each([
    'component/default/formula',
    'component/default/script',
    'group/default/prototype',
  ])('are text in the memo of %s', async path => {
    const { body } = await portal
      .as('admin')
      .get(`${byName}/${path}`)
      .expect(200);
    const memo = memoOf(body, { date: '2026-11-26T12:00:00Z' });
    const [title] = memo.split('\n');
    expect(memo).not.toMatch(/(^|[^\\])[<[]/);
    expect(title).toContain(
      body.subject.title.replace(/\s+/g, ' ').slice(-4).replace(/[)*]/g, ''),
    );
  });

  it.each(["'; DROP TABLE assessments; --", '%', '_', '\\', '<script>'])(
    'are looked for as they are: %s',
    async search => {
      const { body } = await portal
        .as('admin')
        .get(`/assessments?search=${encodeURIComponent(search)}`)
        .expect(200);
      const found = body.items.map(
        ({ subject }: AssessmentSummary) => `${subject.ref} ${subject.title}`,
      );
      expect(found.filter((names: string) => !names.includes(search))).toEqual(
        [],
      );
    },
  );
});

function summaryOf(
  words: Pick<AssessmentSummary['subject'], 'title' | 'type' | 'lifecycle'>,
): AssessmentSummary {
  return {
    subject: {
      ref: 'component:default/cart',
      kind: 'Component',
      namespace: 'default',
      name: 'cart',
      owners: [],
      systems: [],
      domains: [],
      ...words,
    },
    approach: 'hybrid',
    stage: 'devopsFoundation',
    move: 'strengthenFoundation',
    confidence: 'low',
    demandCoverage: 0,
    components: 1,
    assessedAt: '2026-11-26T00:00:00.000Z',
  };
}
