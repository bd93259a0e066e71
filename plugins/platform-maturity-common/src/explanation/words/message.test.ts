import { approachTitles, moveTitles } from '../../assessment';
import { markdownText, midSentence, partsOf, plainText } from './message';

describe('messages', () => {
  it('marks strong words and code', () => {
    expect(partsOf({ template: 'Next: **go**, with `spec.owner`.' })).toEqual([
      { kind: 'plain', text: 'Next: ' },
      { kind: 'strong', text: 'go' },
      { kind: 'plain', text: ', with ' },
      { kind: 'code', text: 'spec.owner' },
      { kind: 'plain', text: '.' },
    ]);
  });

  it('reads no markup in values', () => {
    const message = {
      template: '**{{subject}}** stands',
      values: { subject: 'a `b` **c**' },
    };

    expect(partsOf(message)[0]).toEqual({
      kind: 'strong',
      text: 'a `b` **c**',
    });
    expect(plainText(message)).toBe('a `b` **c** stands');
  });

  it('keeps strong words and code in Markdown, and shows the rest as it is', () => {
    const message = {
      template: '**{{subject}}** has `{{key}}`',
      values: { subject: '*a*\n<b> {{c}}', key: 'a/b_c' },
    };

    expect(markdownText(message)).toBe('**\\*a\\* \\<b\\> {{c}}** has `a/b_c`');
    expect(plainText({ template: 'no {{value}}here' })).toBe('no here');
  });

  it('puts titles into sentences', () => {
    expect(midSentence(approachTitles.platformEngineering)).toBe(
      'platform engineering',
    );
    expect(midSentence(approachTitles.hybrid)).toBe(
      'DevOps with a thin platform',
    );
    expect(midSentence(moveTitles.sustainDevOps.title)).toBe('sustain DevOps');
  });
});
