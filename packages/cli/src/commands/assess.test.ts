import {
  approachTitles,
  explain,
  moveTitles,
  stageTitles,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleCompany, folderOf, paved, root } from '../__testUtils__/paved';

jest.setTimeout(60_000);

const entity = (kind: string, name: string, spec = '{}') =>
  `apiVersion: backstage.io/v1alpha1\nkind: ${kind}\nmetadata:\n  name: ${name}\nspec: ${spec}\n`;

describe('the example company', () => {
  it('gets the answers that its README tells', async () => {
    const { exitCode, out } = await paved([
      'assess',
      exampleCompany,
      '--format=json',
    ]);
    expect(exitCode).toBe(0);
    const { organization, assessments } = JSON.parse(out);
    const byRef = new Map<string, Assessment>(
      [organization, ...assessments].map(each => [
        each.subject.ref.replace(':default/', ':'),
        each,
      ]),
    );
    const rows = readFileSync(join(exampleCompany, 'README.md'), 'utf8')
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()))
      .filter(([, who]) => /^`(organization|\w+:[\w-]+)`$/.test(who ?? ''))
      .map(([, who, ...answer]) => [who.slice(1, -1), ...answer.slice(0, 3)]);
    expect(rows.length).toBeGreaterThan(20);
    expect(
      rows.map(([who]) => {
        const { approach, stage, move } = byRef.get(who)!;
        return [
          who,
          approachTitles[approach],
          stageTitles[stage],
          moveTitles[move].title,
        ];
      }),
    ).toEqual(rows);
  });

  it('is told in words, with a table of everybody', async () => {
    const { out, err } = await paved(['assess', exampleCompany]);
    expect(err).toBe('');
    expect(out).toMatch(
      /Your context calls for platform engineering, above all because of .+\. Your organization stands at DevOps at scale: .+\. The next move is to introduce a platform: .+/,
    );
    expect(out).toMatch(
      /^- DevOps with a thin platform at 29 developers, 31 fewer$/m,
    );
    expect(out).toMatch(/^- Deployments a day: unknown\. It has not been/m);
    expect(out).toMatch(
      /^component:driver-api +Platform engineering +DevOps at scale +Introduce a platform/m,
    );
    expect(out).toContain(
      '(group:warehouse-labs): component:parcel-robot-pilot',
    );
  });

  it('is a table in Markdown, too', async () => {
    const { out } = await paved([
      'assess',
      exampleCompany,
      '--format=markdown',
    ]);
    expect(out).toMatch(/^## The organization$/m);
    expect(out).toContain(
      '**Your organization** stands at **DevOps at scale**',
    );
    expect(out).toMatch(
      /^- \*\*DevOps with a thin platform\*\* at \*\*29 developers\*\*, 31 fewer$/m,
    );
    expect(out).toMatch(
      /^\| component:driver-api \| Platform engineering \| DevOps at scale \|/m,
    );
  });

  it.each(['component:claims-upload', 'Component:default/claims-upload'])(
    'shows %s alone',
    async ref => {
      const { out } = await paved(['assess', exampleCompany, '--subject', ref]);
      expect(out).toContain('Claims upload stands at');
      expect(out).not.toContain('All subjects');

      const json = await paved([
        ...['assess', exampleCompany],
        ...['--subject', ref, '--format', 'json'],
      ]);
      expect(JSON.parse(json.out)).toMatchObject({
        subject: { ref: 'component:default/claims-upload' },
        move: 'reviewPlatformInvestment',
        nextSteps: expect.any(Array),
        flips: expect.any(Array),
      });
    },
  );

  it('is told in the words of the API and the pages', async () => {
    const [text, markdown, json] = await Promise.all(
      ['text', 'markdown', 'json'].map(async format => {
        const { out } = await paved([
          ...['assess', exampleCompany, '--format', format],
          ...['--subject', 'component:claims-upload'],
        ]);
        return out;
      }),
    );
    const { inWords, ...assessment } = JSON.parse(json);

    expect(inWords).toBe(explain(assessment).text);
    expect(text).toContain(`\n${inWords}\n`);
    expect(markdown.replace(/[*\\]/g, '')).toContain(`\n${inWords}\n`);
  });

  it('is assessed by the policy of a file', async () => {
    const folder = folderOf({ 'policy.yaml': 'cutoffs: { foundation: 0.9 }' });
    const { out } = await paved([
      ...['assess', exampleCompany, '--policy', join(folder, 'policy.yaml')],
    ]);
    expect(out).toContain('Your organization stands at DevOps foundation:');
  });
});

describe('what cannot be read', () => {
  it.each<[what: string, text: string, problem: string]>([
    [
      'broken YAML',
      `${entity('System', 'ok')}---\na: 1\n  b: 2\n`,
      'a.yaml:7 (document 2): Nested mappings are not allowed',
    ],
    [
      'no entity',
      `${entity('System', 'ok')}---\nname: something\n`,
      'a.yaml:7 (document 2): not an entity: apiVersion, kind, metadata missing',
    ],
    ['a list', '- a\n', 'a.yaml:1: not an entity: expected a map'],
    [
      'a name that is none',
      entity('System', '"a b"'),
      'a.yaml:4: not an entity: metadata.name must be',
    ],
    ['nothing', '# later\n', 'a.yaml: has no entity in it'],
    [
      'a Location of what is not there',
      entity('Location', 'all', '{ target: ./missing.yaml }'),
      'a.yaml:1: target ./missing.yaml: no such file or folder',
    ],
  ])('%s is named with its place', async (_, text, problem) => {
    const folder = folderOf({ 'a.yaml': text });
    const result = await paved(['assess', join(folder, 'a.yaml')]);
    expect(result).toMatchObject({ exitCode: 2, out: '' });
    expect(result.err).toContain(join(folder, problem));
  });

  it('is listed completely', async () => {
    const folder = folderOf({ 'a.yaml': 'a: [', 'b.yaml': 'b: [' });
    const { exitCode, err } = await paved([
      ...['assess', `${folder}/*.yaml`, 'missing.yaml', folder],
    ]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^missing\.yaml: no such file or folder$/m);
    expect(err).toContain(`${folder}: no catalog-info.yaml in this folder`);
    expect(err).toContain('a.yaml:1: ');
    expect(err).toContain('b.yaml:1: ');
  });

  it('is a subject that does not exist, too', async () => {
    const command = ['assess', exampleCompany, '--subject'];
    expect(await paved([...command, 'component:booking-ap'])).toEqual({
      exitCode: 2,
      out: '',
      err: '--subject: the descriptors have no component:booking-ap that is assessed; did you mean component:booking-api?\n',
    });
    expect(await paved([...command, 'booking'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('"booking" is no entity reference'),
    });
  });

  it.each([
    [['assess']],
    [['assess', '.', '--format', 'pdf']],
    [['asess', '.']],
  ])('is a command line such as %j, too', async args => {
    expect(await paved(args)).toMatchObject({ exitCode: 2, out: '' });
  });
});

describe('what is left out', () => {
  it('is noted beside the answer', async () => {
    const folder = folderOf({
      'a.yaml': [
        entity(
          'Location',
          'all',
          '{ targets: [https://example.com/x.yaml, ./b.yaml] }',
        ),
        entity('Component', 'one', '{ type: service, dependsOn: [two] }'),
      ].join('---\n'),
      'b.yaml': entity('Component', 'one'),
    });
    const { exitCode, out, err } = await paved([
      'assess',
      join(folder, 'a.yaml'),
    ]);
    expect(exitCode).toBe(0);
    expect(out).toContain('component:one');
    expect(err).toContain(
      'https://example.com/x.yaml is left out: not a local file',
    );
    expect(err).toContain('b.yaml:1: component:default/one is left out');
    expect(err).toContain('spec.dependsOn is left out: Entity reference "two"');
  });

  it.each(['text', 'markdown'])(
    'shows a title as it is, whatever is in it: %s',
    async format => {
      const folder = folderOf({
        'a.yaml': entity('Component', 'a', '{ type: service }').replace(
          'name: a',
          'name: a\n  title: "**bold** {{move}} <b>"',
        ),
      });
      const { out } = await paved([
        ...['assess', join(folder, 'a.yaml'), '--format', format],
        ...['--subject', 'component:a'],
      ]);
      expect(out.replace(/\\/g, '')).toContain('**bold** {{move}} <b>');
      expect(out.includes('\\*\\*bold')).toBe(format === 'markdown');
    },
  );

  it('cannot steer the terminal', async () => {
    const folder = folderOf({
      'a.yaml': entity('System', 'a').replace(
        'name: a',
        'name: a\n  title: "\\e[2Jgone"',
      ),
    });
    const { out } = await paved([
      ...['assess', join(folder, 'a.yaml'), '--subject', 'system:a'],
    ]);
    expect(out).toContain('gone');
    expect(out).not.toContain('\u001b');
  });
});

/** Descriptors as they are found in public; they are no part of the repository. */
const catalogs = resolve(
  process.env.PAVED_CATALOGS ?? join(root, '../shared/catalogs'),
);
const organisations = existsSync(catalogs)
  ? readdirSync(catalogs, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name)
  : [];

(organisations.length > 0 ? describe : describe.skip)(
  'real descriptors',
  () => {
    it('are assessed, or refused with the name of a file', async () => {
      const exitCodes = new Set<number>();
      for (const organisation of organisations) {
        const { exitCode, out, err } = await paved([
          ...['assess', join(catalogs, organisation, '**/*.{yaml,yml}')],
        ]);
        exitCodes.add(exitCode);
        const [answer, refusal] = [
          /^The organization$/m,
          /^\S+\.ya?ml:\d|: no file matches this glob$/m,
        ];
        expect(exitCode === 0 ? out : err).toMatch(
          exitCode === 0 ? answer : refusal,
        );
      }
      expect([...exitCodes].sort()).toEqual([0, 2]);
    });
  },
);
