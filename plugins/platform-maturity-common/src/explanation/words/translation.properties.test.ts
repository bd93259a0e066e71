import fc from 'fast-check';
import {
  undeterminedTitles,
  type Contradiction,
  type UndeterminedReason,
} from '../../assessment';
import { annotations, readAnnotations } from '../../annotations';
import { factIds } from '../../facts';
import { defaultPolicy, describePolicy } from '../../policy';
import {
  capabilities,
  capabilityIds,
  componentPracticeIds,
  practiceIds,
} from '../../practices';
import { questionIds, questions } from '../../reports';
import { memoOf } from '../memo';
import { taskOf } from '../taskOf';
import { explainableFor } from './__fixtures__/answers';
import { given } from './__testUtils__/given';
import { inAnotherTongue } from './__testUtils__/inAnotherTongue';
import { describeAnnotationProblem } from './annotationProblem';
import { answerSentences, sizeGateSentences } from './answer';
import { contradictionSentence } from './contradictions';
import { evidenceTitle, practiceTexts, settingTexts } from './definitions';
import { explain, type Explainable } from './explain';
import { factPhrase, formatDistance, sourcePhrase } from './figures';
import { flipPhrase, shareFlipPhrase } from './flips';
import { plainText, type Message } from './message';
import { explanationMessages } from './messages';
import { missingOf, missingTitle } from './missing';

const options = { messages: inAnotherTongue(explanationMessages) };

/** The texts that have words of English left: the other tongue has no letter but x. */
function leftover(texts: readonly (string | Message)[]): string[] {
  return texts
    .map(text => (typeof text === 'string' ? text : plainText(text)))
    .filter(text => /[a-wyzA-Z]/.test(text.replace(/Zz9/g, '')));
}

/** What is known of the factors, with no figure that may be told. */
function withoutFigures(answer: Explainable): Explainable {
  return {
    ...answer,
    factors: Object.fromEntries(
      Object.entries(answer.factors).map(([id, { driver, ...finding }]) => [
        id,
        {
          ...finding,
          measures: finding.measures.map(({ measure, low, high }) => ({
            measure,
            low,
            high,
          })),
        },
      ]),
    ) as Explainable['factors'],
  };
}

describe('of whatever is known of a subject', () => {
  it.each<[string, (answer: ReturnType<typeof explainableFor>) => unknown]>([
    ['the paragraph', answer => [explain(answer, options).text]],
    [
      'the paragraph without figures of one person',
      answer => [explain(withoutFigures(answer), options).text],
    ],
    [
      'the answer',
      answer => [
        ...answerSentences(answer, 'Zz9', options),
        ...sizeGateSentences(answer, options),
      ],
    ],
    [
      'what would change it',
      answer => answer.flips.map(flip => flipPhrase(flip, answer, options)),
    ],
    [
      'what is missing',
      answer => missingOf(answer).map(each => missingTitle(each, options)),
    ],
    [
      'what comes next',
      answer =>
        answer.nextSteps.flatMap(step => {
          const { title, task } = taskOf(step, options);
          return [title, task];
        }),
    ],
    [
      'the memo',
      answer => [
        memoOf(
          { ...answer, checkedAt: '2026-08-30T05:00:00.000Z', policyHash: '1' },
          { ...options, date: '2026-08-31T12:00:00.000Z' },
        ),
      ],
    ],
  ])('%s is told in no other words than those of a translation', (_, tell) => {
    fc.assert(
      fc.property(given, each => {
        const texts = tell(explainableFor(each)) as (string | Message)[];
        expect(leftover(texts)).toEqual([]);
      }),
    );
  });
});

const components = { total: 1, refs: [] };
const contradictions: Contradiction[] = [
  { code: 'selfServiceWithoutTemplates', outcome: 'met' },
  { code: 'selfServiceWithoutTemplates', outcome: 'partial' },
  { code: 'attestedAgainstEvidence', practice: 'goldenPaths', components },
  {
    code: 'attestedWithoutRecord',
    practice: 'ciCd',
    components,
    recordedBy: 1,
    of: 2,
  },
  {
    code: 'attestedLevelDiffers',
    fact: 'deploymentsPerDay',
    value: 6,
    level: 'platformEngineering',
    other: { value: 1, level: 'hybrid', source: 'pushed' },
  },
];

it.each<[string, readonly (string | Message)[]]>([
  [
    'contradictions',
    contradictions.map(each => contradictionSentence(each, options)),
  ],
  [
    'practices',
    [...practiceIds, ...capabilityIds].flatMap(id =>
      Object.values(practiceTexts(id, options)),
    ),
  ],
  [
    'signals of the organization',
    capabilityIds.flatMap(id =>
      capabilities[id].organizationSignals.map(
        ({ id: signal, title }) =>
          evidenceTitle(
            id,
            { type: 'organization', signal, title, entities: components },
            options,
          )!,
      ),
    ),
  ],
  [
    'answered questions',
    questionIds.map(
      id =>
        evidenceTitle(
          'selfService',
          {
            type: 'attestation',
            entityRef: 'organization',
            title: questions[id].title,
            observedAt: '2026-08-30T05:00:00.000Z',
          },
          options,
        )!,
    ),
  ],
  [
    'settings',
    describePolicy(defaultPolicy).flatMap(setting => {
      const { title, description, source } = settingTexts(setting, options);
      return [title, description, source];
    }),
  ],
  [
    'figures',
    factIds.flatMap(id => [
      factPhrase(id, 0.5, options),
      formatDistance('share', 0.5, options),
    ]),
  ],
  [
    'sources',
    (['catalog', 'pushed', 'attested', 'collector:Zz9'] as const).map(source =>
      sourcePhrase(source, options),
    ),
  ],
  [
    'changes of a share',
    [-0.1, 0.1].map(distance =>
      shareFlipPhrase(
        {
          type: 'share',
          practice: 'ciCd',
          value: 0.6,
          distance,
          relativeDistance: 0.1,
          stage: 'devopsAtScale',
        },
        options,
      ),
    ),
  ],
  [
    'what is undetermined',
    (Object.keys(undeterminedTitles) as UndeterminedReason[]).map(
      reason => options.messages.definitions.undetermined[reason],
    ),
  ],
])('%s are told in no other words than those of a translation', (_, texts) => {
  expect(texts.length).toBeGreaterThan(0);
  expect(leftover(texts)).toEqual([]);
});

it.each([
  ['Group', 'paved.dev/team-size', 'x'],
  ['Component', 'paved.dev/team-size', '8'],
  ['Group', 'paved.dev/other', '8'],
  ['Component', 'paved.dev/not-applicable.ciCd', ' '],
  ['Component', 'paved.dev/not-applicable.other', 'Not for this one'],
])('of an annotation on a %s, %s = %j, only ids stay', (kind, key, value) => {
  const { problems } = readAnnotations(
    kind,
    { [key]: value },
    defaultPolicy.overrides,
  );
  const ids = [
    /paved\.dev\/[\w.<>-]+/g,
    ...componentPracticeIds,
    ...Object.values(annotations).flatMap(({ kinds }) => [...kinds]),
  ];
  const words = ids.reduce<string>(
    (text, id) => text.replaceAll(id, ''),
    describeAnnotationProblem(problems[0], options),
  );
  expect(leftover([words])).toEqual([]);
});
