import { defaultPolicy, describePolicy } from '../../policy';
import type { Evidence } from '../../practices';
import { evidenceTitle, practiceTexts, settingTexts } from './definitions';
import { explanationMessages, type ExplanationMessages } from './messages';

const { definitions } = explanationMessages;

/** English, with other words for what the cases below ask for. */
const messages: ExplanationMessages = {
  ...explanationMessages,
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
    questions: {
      ...definitions.questions,
      incidentReviews: {
        ...definitions.questions.incidentReviews,
        title: 'Genomgång av incidenter',
      },
    },
    settings: {
      ...definitions.settings,
      thresholds: {
        ...definitions.settings.thresholds,
        low: { title: 'första tröskeln', description: 'Den första.' },
      },
      sizeGate: 'Den gäller dubbelt.',
    },
  },
};

it('has the texts of practices and of capabilities', () => {
  expect(practiceTexts('ciCd', { messages }).title).toBe('Bygge och leverans');
  expect(practiceTexts('goldenPaths').title).toBe('Golden paths');
});

describe('evidenceTitle', () => {
  const organization = (signal: string, title: string) =>
    ({
      type: 'organization',
      signal,
      title,
      entities: { total: 1, refs: ['template:default/a'] },
    } satisfies Evidence);
  const attestation = (title?: string) =>
    ({
      type: 'attestation',
      entityRef: 'group:default/shop',
      ...(title ? { title } : {}),
      observedAt: '2026-08-31T12:00:00.000Z',
    } satisfies Evidence);

  it.each([
    [
      'a shipped signal',
      organization('templates', 'templates in the catalog'),
      'mallar i katalogen',
    ],
    [
      'a signal with words of its own',
      organization('templates', 'blueprints'),
      'blueprints',
    ],
    ['a signal of the operator', organization('own', 'charts'), 'charts'],
    ['a question', attestation('Incident reviews'), 'Genomgång av incidenter'],
    ['something else', attestation('On call'), 'On call'],
    ['nothing', attestation(), undefined],
  ])('of %s', (_, evidence, title) => {
    expect(evidenceTitle('goldenPaths', evidence, { messages })).toBe(title);
  });
});

describe('settingTexts', () => {
  const settings = describePolicy(defaultPolicy);

  it('are those of the policy in English', () => {
    expect(settings.map(setting => settingTexts(setting))).toEqual(
      settings.map(({ title, description, source }) => ({
        title,
        description,
        source,
      })),
    );
  });

  it('are made of the words of the language', () => {
    const [low] = settings.filter(({ key }) => key.endsWith('developers.low'));
    expect(settingTexts(low, { messages })).toEqual({
      title: 'Utvecklare: första tröskeln',
      description: 'Den första. Den gäller dubbelt.',
      source: low.source,
    });
  });

  it('of a setting that is not known stay as they are', () => {
    const own = { key: 'own', title: 'a', description: 'b', source: 'c' };
    expect(settingTexts(own, { messages })).toMatchObject(own);
  });
});
