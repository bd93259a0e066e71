import {
  createPolicy,
  defaultPolicy,
  factors,
} from '@paved/plugin-platform-maturity-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exampleCompany, folderOf, paved } from '../__testUtils__/paved';

describe('paved init-policy', () => {
  it('writes every default, with where it comes from', async () => {
    const { exitCode, out } = await paved(['init-policy']);
    expect(exitCode).toBe(0);
    expect(parse(out)).toEqual(JSON.parse(JSON.stringify(defaultPolicy)));
    expect(createPolicy(parse(out))).toEqual({
      policy: defaultPolicy,
      changedBy: {},
    });
    for (const { title, measures } of Object.values(factors)) {
      expect(out).toContain(`# ${title}: `);
      for (const { source } of Object.values(measures)) {
        expect(out).toContain(`${source} (heuristic)`);
      }
    }
  });

  it('writes a file that changes nothing, and overwrites none', async () => {
    const file = join(folderOf({}), 'policy.yaml');
    expect(await paved(['init-policy', '--output', file])).toMatchObject({
      exitCode: 0,
      out: '',
    });
    const written = readFileSync(file, 'utf8');
    expect(
      await paved(['preview', exampleCompany, '--policy', file]),
    ).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^Nothing changes for \d+ subjects\.$/m),
    });

    const again = await paved(['init-policy', '--output', file]);
    expect(again.exitCode).toBe(2);
    expect(again.err).toContain(`${file}: exists already`);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });
});

describe('a policy file', () => {
  it.each<[text: string, problem: string]>([
    ['factors: [', 'policy.yaml:1: '],
    ['x: *none', 'policy.yaml: '],
    [
      'factors:\n  teamSize:\n    wieght: 1\n',
      'policy.yaml:3: factors.teamSize.wieght: unknown key; did you mean weight?',
    ],
    [
      'cutoffs:\n  foundation: 7\n',
      'policy.yaml:2: cutoffs.foundation: Too big',
    ],
    [
      'practices:\n  ciCd:\n    signals:\n      - { id: argocd/app-nam, remove: true }\n',
      'policy.yaml:4: practices.ciCd.signals.0.id: unknown signal "argocd/app-nam"; did you mean "argocd/app-name"?',
    ],
  ])('%j is refused with the wrong key', async (text, problem) => {
    const folder = folderOf({ 'policy.yaml': text });
    const result = await paved([
      ...['assess', exampleCompany, '--policy', join(folder, 'policy.yaml')],
    ]);
    expect(result).toMatchObject({ exitCode: 2, out: '' });
    expect(result.err).toContain(join(folder, problem));
  });
});

describe('paved preview', () => {
  const folder = folderOf({
    'strict.yaml': 'cutoffs: { foundation: 0.9 }',
  });
  const command = ['preview', exampleCompany, '--policy'];

  it('says who changes', async () => {
    const { out } = await paved([...command, join(folder, 'strict.yaml')]);
    expect(out).toMatch(
      /^\d+ of \d+ subjects would change: the approach of 0,/,
    );
    expect(out).toMatch(
      /^organization +Platform engineering +DevOps at scale → DevOps foundation +Introduce a platform → Strengthen the foundation$/m,
    );
    expect(out).not.toContain('component:booking-api');
  });

  it('counts them for a machine', async () => {
    const { exitCode, out } = await paved([
      ...[...command, join(folder, 'strict.yaml'), '--format', 'json'],
    ]);
    const { subjects, changed, changes } = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(changed.subjects).toBe(changes.length);
    expect(changed).toMatchObject({ approach: 0, stage: changes.length });
    expect(changes.length).toBeLessThan(subjects);
    expect(changes[0]).toEqual({
      ref: 'organization',
      before: {
        approach: 'platformEngineering',
        stage: 'devopsAtScale',
        move: 'introducePlatform',
      },
      after: {
        approach: 'platformEngineering',
        stage: 'devopsFoundation',
        move: 'strengthenFoundation',
      },
    });
  });

  it('compares with another policy than the default', async () => {
    const strict = join(folder, 'strict.yaml');
    const { out } = await paved([...command, strict, '--base', strict]);
    expect(out).toMatch(/^Nothing changes/);
  });
});
