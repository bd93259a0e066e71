import { text } from 'node:stream/consumers';
import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';
import { cellsIn, csvWriter } from './csv';
import { assessmentColumns } from './tables/assessments';

function summary(title?: string): AssessmentSummary {
  return {
    subject: {
      ref: 'component:default/cart',
      kind: 'Component',
      namespace: 'default',
      name: 'cart',
      ...(title ? { title } : {}),
      owners: ['group:default/a', 'group:default/b'],
      systems: [],
      domains: [],
    },
    approach: 'hybrid',
    stage: 'devopsFoundation',
    move: 'strengthenFoundation',
    confidence: 'low',
    demand: 0.5,
    demandCoverage: 0.8,
    components: 1,
    assessedAt: '2026-11-26T00:00:00.000Z',
  };
}

async function written(...items: AssessmentSummary[]): Promise<string[]> {
  const writer = csvWriter(Object.keys(assessmentColumns));
  items.forEach(item => writer.write(cellsIn(assessmentColumns, item)));
  writer.end();
  return (await text(writer)).split('\r\n');
}

describe('the table of assessments', () => {
  it('has a header and a row each, with unknown left empty', async () => {
    const [header, row, end] = await written(summary('Cart, the "old" one'));
    expect(header).toBe(
      'ref,kind,namespace,name,title,type,lifecycle,owners,systems,domains,approach,stage,move,confidence,demand,demandCoverage,foundation,platform,services,components,assessedAt,fromTemplate,template',
    );
    expect(row).toBe(
      'component:default/cart,Component,default,cart,"Cart, the ""old"" one",,,group:default/a group:default/b,,,hybrid,devopsFoundation,strengthenFoundation,low,0.5,0.8,,,,1,2026-11-26T00:00:00.000Z,,',
    );
    expect(end).toBe('');
  });

  it('has a header where there are no rows', async () => {
    expect((await written())[0]).toMatch(/^ref,kind,/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'gives a spreadsheet nothing to run: %j',
    async title => {
      const rows = await written(summary(title));
      expect(rows.join('\r\n')).toMatch(/,("?)'[=+\-@\t\r]/);
    },
  );

  it.each(['a\n=1+1', 'a\r=1+1', 'a\r\n=1+1'])(
    'keeps a line break inside of its cell: %j',
    async title => {
      const rows = await written(summary(title));
      expect(rows.join('\r\n')).toContain(`,"${title}",`);
    },
  );
});
