import {
  defaultPolicy,
  type PolicySetting,
} from '@paved/plugin-platform-maturity-common';
import { englishWords } from '../../../__testUtils__/englishWords';
import { policy } from '../../../translation/sv/policy';
import { plainText } from '../../text';
import { phraseOf, sizeOf, type FilterPhrase } from './filter';

function words(phrase: FilterPhrase): string {
  return phrase.kind === 'condition'
    ? plainText(phrase.message)
    : `${phrase.kind}(${phrase.phrases.map(words).join('; ')})`;
}

describe('a filter in words', () => {
  it.each<[PolicySetting['value'], string]>([
    [
      { 'metadata.annotations.pagerduty.com/service-id': { $exists: true } },
      'annotation pagerduty.com/service-id',
    ],
    [
      { 'metadata.annotations.sentry.io/project': { $exists: false } },
      'no annotation sentry.io/project',
    ],
    [{ 'metadata.tags': { $contains: 'aws' } }, 'tag aws'],
    [{ 'metadata.labels.cloud': { $in: ['aws'] } }, 'label cloud is aws'],
    [
      { 'metadata.labels.cloud': { $in: ['gcp', 'google-cloud'] } },
      'label cloud is one of gcp, google-cloud',
    ],
    [{ kind: 'Template' }, 'kind is Template'],
    [{ 'spec.type': { $hasPrefix: 'aws-' } }, 'spec.type starts with aws-'],
    [
      { kind: 'Group', 'spec.type': 'platform' },
      'all(kind is Group; spec.type is platform)',
    ],
    [
      { $any: [{ kind: 'API' }, { $not: { kind: 'User' } }] },
      'any(kind is API; not(kind is User))',
    ],
    [{ $all: [{ kind: 'API' }] }, 'kind is API'],
    [
      { relations: { $contains: { type: 'ownedBy' } } },
      'relations contains {"type":"ownedBy"}',
    ],
    [{ 'spec.x': { $unheard: 1 } }, 'spec.x is {"$unheard":1}'],
    [{}, 'always'],
    [{ $any: [] }, 'never'],
    // What is named is no markup.
    [{ 'spec.`x`': '**y**' }, 'spec.`x` is **y**'],
  ])('%j is %s', (filter, text) => {
    expect(words(phraseOf(filter, englishWords))).toBe(text);
  });

  it('has a phrase of its own for each subject, as languages bend words', () => {
    const swedish = { ...englishWords, policy };
    const lacks = { $exists: false };
    expect(
      [
        { 'metadata.annotations.a': lacks },
        { 'metadata.labels.a': lacks },
        { 'spec.a': lacks },
      ].map(filter => words(phraseOf(filter, swedish))),
    ).toEqual(['ingen annotering a', 'ingen etikett a', 'inget spec.a']);
  });

  it('leaves nothing out of the shipped filters', () => {
    const { kubernetes } = defaultPolicy;
    const filter = kubernetes as { $any: PolicySetting['value'][] };
    expect(sizeOf(phraseOf(filter, englishWords))).toBe(filter.$any.length);
  });
});
