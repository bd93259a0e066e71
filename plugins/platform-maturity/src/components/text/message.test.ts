import {
  approachTitles,
  moveTitles,
} from '@paved/plugin-platform-maturity-common';
import { midSentence, partsOf, plainText } from './message';

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
