import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { factorIds, factors, type FactorDefinition } from '../factors';
import { createPolicy } from './createPolicy';
import { defaultPolicy } from './defaultPolicy';
import { describePolicy } from './describePolicy';
import { policyInputSchema } from './policyInput';
import type { PolicySetting } from './PolicySetting';

const settings = describePolicy(defaultPolicy);
const byKey = new Map(settings.map(each => [each.key, each]));

/** The dotted paths of everything that an operator may write. */
function paths(schema: unknown, path: string[] = []): string[] {
  const { shape, innerType } = (schema as any)._zod.def;
  if (innerType) {
    return paths(innerType, path);
  }
  return shape
    ? Object.entries(shape).flatMap(([key, nested]) =>
        paths(nested, [...path, key]),
      )
    : [path.join('.')];
}

describe('describePolicy', () => {
  it('describes everything that can be configured, and nothing else', () => {
    expect(settings.map(({ key }) => key).sort()).toEqual(
      paths(policyInputSchema).sort(),
    );
    expect(new Set(settings.map(({ section }) => section))).toEqual(
      new Set(Object.keys(policyInputSchema.shape)),
    );
  });

  it('has every key of the policy', () => {
    const sections = settings.map(({ section }) => section);
    expect(sections).toEqual(
      expect.arrayContaining(Object.keys(defaultPolicy)),
    );
  });

  it('shows each value beside its default, and who changed it', () => {
    const created = createPolicy(
      {
        factors: { compliance: { enabled: false } },
        organization: { developers: 120 },
        clouds: { Azure: false },
      },
      { packs: [{ id: 'survey', input: { cutoffs: { foundation: 0.8 } } }] },
    );
    if ('problems' in created) {
      throw new Error('not a policy');
    }
    const changed = describePolicy(created.policy, created).filter(
      ({ changedBy }) => changedBy,
    );
    expect(
      changed.map(({ key, value, default: usual, changedBy }) => [
        key,
        key === 'clouds' ? Object.keys(value as object) : value,
        key === 'clouds' ? Object.keys(usual as object) : usual,
        changedBy,
      ]),
    ).toEqual([
      ['factors.compliance.enabled', false, true, 'configuration'],
      [
        'clouds',
        ['AWS', 'Google Cloud'],
        ['AWS', 'Azure', 'Google Cloud'],
        'configuration',
      ],
      ['cutoffs.foundation', 0.8, 0.6, 'survey'],
      ['organization.developers', 120, null, 'configuration'],
    ]);
  });

  it('can be written as JSON without a loss', () => {
    expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
  });

  it('has the sources of the thresholds', () => {
    for (const id of factorIds) {
      const { measures }: FactorDefinition = factors[id];
      for (const [measure, { low, high, source, heuristic }] of Object.entries(
        measures,
      )) {
        const key = `factors.${id}.measures.${measure}`;
        const told = { source, heuristic };
        expect(byKey.get(`${key}.low`)).toMatchObject({ ...told, value: low });
        expect(byKey.get(`${key}.high`)).toMatchObject({
          ...told,
          value: high,
        });
      }
    }
  });

  it('says where every default comes from', () => {
    for (const { title, description, source, key } of settings) {
      expect([key, title, description, source].every(Boolean)).toBe(true);
    }
    expect(new Set(settings.map(({ title }) => title)).size).toBe(
      settings.length,
    );
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync(
    resolve(__dirname, '../../../../docs/configuration.md'),
    'utf8',
  );
  /** What the page says about a key, in the table below a heading. */
  const meaning = (heading: string, key: string) => {
    const section = page.split(`\n### ${heading}\n`)[1].split('\n##')[0];
    const row = section
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()))
      .find(cells => cells[1] === `\`${key}\``);
    return row?.at(-2);
  };
  const plain = (text: string) =>
    text.replaceAll('`', '').replace(/\[(.*?)\]\(.*?\)/g, '$1');
  const sentence = (text: string) =>
    `${plain(text)[0].toUpperCase()}${plain(text).slice(1)}.`;

  const settingOf = (key: string): PolicySetting => byKey.get(key)!;

  it.each([
    ['Factors', 'enabled', 'factors.compliance.enabled'],
    ['Factors', 'weight', 'factors.compliance.weight'],
    [
      'Factors',
      'measures.<measure>.low',
      'factors.compliance.measures.complianceRegimes.low',
    ],
    [
      'Factors',
      'measures.<measure>.high',
      'factors.compliance.measures.complianceRegimes.high',
    ],
    ['Practices and capabilities', 'weight', 'practices.ciCd.weight'],
    [
      'Practices and capabilities',
      'signals',
      'capabilities.abstraction.signals',
    ],
    [
      'Practices and capabilities',
      'organizationSignals',
      'capabilities.abstraction.organizationSignals',
    ],
    ...Object.keys(defaultPolicy.cutoffs).map(key => [
      'Cut-offs',
      key,
      `cutoffs.${key}`,
    ]),
    ...['types', 'excludedLifecycles', 'serviceTypes'].map(key => [
      'Components',
      key,
      `components.${key}`,
    ]),
    ...['developers', 'rootRefs', 'rootTypes'].map(key => [
      'Organization',
      key,
      `organization.${key}`,
    ]),
    ...['notApplicable', 'teamSize'].map(key => [
      'Overrides',
      key,
      `overrides.${key}`,
    ]),
    ...['technologies', 'clouds', 'kubernetes', 'regimes'].map(key => [
      'Vocabularies',
      key,
      key,
    ]),
  ])('%s: says the same about %s', (heading, key, setting) => {
    expect(settingOf(setting).description).toBe(
      sentence(meaning(heading, key)!),
    );
  });
});
