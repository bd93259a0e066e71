import { localeFor } from './localeFor';

describe('localeFor', () => {
  it.each([
    [
      'the way of the browser that speaks the language',
      'de',
      ['de-AT'],
      'de-AT',
    ],
    ['its second way', 'en', ['sv-SE', 'en-GB'], 'en-GB'],
    ['the way of the language', 'sv', ['en-US', 'de'], 'sv'],
    ['the way of the language without any', 'sv', [], 'sv'],
    ['what is a language tag', 'en', ['en-US@posix', 'en-GB'], 'en-GB'],
    ['only what is a locale', 'en', ['en-US@posix', 'en-GB'], 'en-GB'],
  ])('takes %s', (_what, language, preferred, locale) => {
    expect(localeFor(language, preferred)).toBe(locale);
  });
});
