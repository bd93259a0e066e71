import {
  createPolicy,
  defaultPolicy,
  describePolicy,
  settingTexts,
} from '@paved/plugin-platform-maturity-common';
import { englishWords } from '../../../__testUtils__/englishWords';
import { wordsOf, type Words } from '../../../translation';
import { figureOf } from './figures';
import { signalsOf, signalTitle } from './lists';
import { isFound, sectionsOf } from './rows';

const { definitions } = englishWords.explanation;

/** Swedish where these tests look, its numbers too. */
const swedish: Words = {
  ...wordsOf(key => (key === 'explanation.language' ? 'sv' : key)),
  policy: englishWords.policy,
};
const messages: Words['explanation'] = {
  ...englishWords.explanation,
  definitions: {
    ...definitions,
    practices: {
      ...definitions.practices,
      ciCd: { ...definitions.practices.ciCd, title: 'Bygge och leverans' },
    },
    facts: {
      ...definitions.facts,
      developers: { ...definitions.facts.developers, title: 'Utvecklare' },
    },
    organizationSignals: {
      ...definitions.organizationSignals,
      goldenPaths: {
        ...definitions.organizationSignals.goldenPaths,
        templates: 'mallar i katalogen',
      },
    },
    settings: {
      ...definitions.settings,
      practices: {
        ...definitions.settings.practices,
        weight: { ...definitions.settings.practices.weight, title: 'vikt' },
      },
    },
  },
};
const words: Words = { ...swedish, explanation: messages };

const settings = describePolicy(defaultPolicy).map(setting => ({
  ...setting,
  ...settingTexts(setting, { messages }),
}));
const sections = sectionsOf(settings, words);
const rows = sections.flatMap(section =>
  section.groups.flatMap(group =>
    group.rows.map(row => ({ section, group, row })),
  ),
);
const rowOf = (key: string) => rows.find(({ row }) => row.key === key)!;

describe('the settings in another language', () => {
  it('stand below their practice, without its name', () => {
    const { group, row } = rowOf('practices.ciCd.weight');
    expect(group.title).toBe('Bygge och leverans');
    expect(row.title).toBe('Vikt');
  });

  it('have the name of their measure', () => {
    const { row } = rowOf('factors.teamSize.measures.developers');
    expect(row).toMatchObject({ measure: 'developers', title: 'Utvecklare' });
    expect(row.settings).toHaveLength(2);
  });

  it('are found by words of that language', () => {
    const found = rows.filter(where => isFound('LEVERANS vikt', where, words));
    expect(found).toEqual([rowOf('practices.ciCd.weight')]);
  });

  it('write numbers in the way of the reader', () => {
    const setting = { key: 'practices.ciCd.weight', unit: 'weight' } as const;
    expect(figureOf(setting, 1234.125, words)).toBe('1\u00a0234,125');
    expect(figureOf(setting, 1234.125, englishWords)).toBe('1,234.125');
  });

  it('translate shipped signs of the organization, and no others', () => {
    const key = 'capabilities.goldenPaths.organizationSignals';
    const own = { id: 'own', title: 'charts', filter: { kind: 'Resource' } };
    const created = createPolicy({
      capabilities: { goldenPaths: { organizationSignals: [own] } },
    });
    if ('problems' in created) {
      throw new Error('not a policy');
    }
    const setting = describePolicy(created.policy).find(
      each => each.key === key,
    )!;
    const titles = signalsOf(setting).signals.map(listed => [
      listed.signal.id,
      signalTitle(listed, key, words),
    ]);
    expect(titles).toContainEqual(['templates', 'mallar i katalogen']);
    expect(titles).toContainEqual(['own', 'charts']);
  });
});
