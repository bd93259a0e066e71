import {
  answerSentences,
  contradictionSentence,
  explain,
  explained,
  flipPhrase,
  memoOf,
  missingOf,
  missingTitle,
  plainText,
  settingTexts,
  sizeGateSentences,
  taskOf,
  defaultPolicy,
  describePolicy,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { company } from '../__fixtures__/company';
import { told } from '../__fixtures__/told';
import { FakeApi } from '../__testUtils__/FakeApi';
import de from './de';
import sv from './sv';
import { wordsOf, type Words } from './Words';

const languages: [string, { [key: string]: string }][] = [
  ['Swedish', sv],
  ['German', de],
];

const refs = [
  'organization',
  'group:default/shop',
  'group:default/idle',
  'system:default/books',
  'component:default/checkout',
  'component:default/ledger',
  'component:default/pilot',
  'component:default/retired',
];

const { assessments } = new FakeApi(company, told);

function assessmentOf(ref: string): ExplainedAssessment {
  return explained(
    assessments.find(({ subject }) => subject.ref === ref)!,
    defaultPolicy,
  );
}

/** All that is said of an assessment. */
function said(assessment: ExplainedAssessment, { reader }: Words): string[] {
  return [
    explain(assessment, reader).text,
    memoOf(assessment, { ...reader, date: '2026-08-31T12:00:00.000Z' }),
    ...answerSentences(assessment, assessment.subject.name, reader).map(
      plainText,
    ),
    ...sizeGateSentences(assessment, reader).map(plainText),
    ...assessment.flips.map(flip =>
      plainText(flipPhrase(flip, assessment, reader)),
    ),
    ...missingOf(assessment).map(missing => missingTitle(missing, reader)),
    ...assessment.nextSteps.flatMap(step => {
      const { title, task } = taskOf(step, reader);
      return [title, task];
    }),
    ...(assessment.contradictions ?? []).map(contradiction =>
      plainText(contradictionSentence(contradiction, reader)),
    ),
  ];
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

describe.each(languages)('an assessment in %s', (_name, texts) => {
  const words = wordsOf(key => texts[key]);
  const vocabulary = new Set(
    Object.entries(texts)
      .filter(([key]) => key.startsWith('explanation.'))
      .flatMap(([, text]) => wordsIn(text)),
  );
  const leftover = (text: string, names: readonly string[] = []) =>
    wordsIn(text).filter(
      word => !vocabulary.has(word) && !names.includes(word),
    );

  it.each(refs)('of %s has no words of another language', ref => {
    const assessment = assessmentOf(ref);
    const { subject, practices, capabilities, policyHash } = assessment;
    const names = [
      subject.name,
      subject.title ?? '',
      policyHash,
      'github',
      ...[...Object.values(practices), ...Object.values(capabilities)].flatMap(
        ({ tools }) => tools.map(({ tool }) => tool),
      ),
    ].flatMap(wordsIn);
    const all = said(assessment, words);

    expect(all.length).toBeGreaterThan(2);
    expect(
      all.flatMap(text => leftover(text, [...names, 'och', 'und'])),
    ).toEqual([]);
  });

  it('reads as it was written', () => {
    const paragraphs = refs.map(
      ref => explain(assessmentOf(ref), words.reader).text,
    );
    expect(paragraphs.join('\n\n')).toMatchSnapshot();
  });

  it('is a memo as it was written', () => {
    const memo = memoOf(
      { ...assessmentOf('group:default/shop'), checkedAt: '2026-08-30' },
      { ...words.reader, date: '2026-08-31T12:00:00.000Z' },
    );
    expect(memo).toMatchSnapshot();
  });

  it('has the settings of the policy', () => {
    const all = describePolicy(defaultPolicy).flatMap(setting => {
      const { title, description, source } = settingTexts(
        setting,
        words.reader,
      );
      return [title, description, source];
    });
    expect(all.flatMap(text => leftover(text))).toEqual([]);
  });
});
