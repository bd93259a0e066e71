import fc from 'fast-check';
import { answerFor, explainableFor } from './__fixtures__/answers';
import { given } from './__testUtils__/given';
import { explain } from './explain';
import { explanationMessages } from './messages';

describe('whatever is known of a subject', () => {
  it('is told in 4–8 whole sentences', () => {
    fc.assert(
      fc.property(given, each => {
        const { text, sentences } = explain(explainableFor(each));

        expect(text).not.toMatch(/\{\{|\}\}|\*\*|undefined|NaN|Infinity/);
        expect(text).not.toMatch(/ {2}|^ | $| [.,;:]|[,;:]\.|\.\.|\(\)/);
        // A list with nothing in it.
        expect(text).not.toMatch(/\b(of|because|lacks|are|is)[,.;]/);
        expect(text).not.toMatch(/\b1 (components|developers|declarations)\b/);
        expect(sentences.length).toBeGreaterThanOrEqual(4);
        expect(sentences.length).toBeLessThanOrEqual(8);
        for (const { template } of sentences) {
          expect(template).toMatch(/^[A-Z*{].*\.$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names an approach, a stage and a move as they are', () => {
    fc.assert(
      fc.property(given, each => {
        const { approach, stage, move } = answerFor(each);
        const { text } = explain(explainableFor(each));
        const { terms } = explanationMessages;
        const named = [
          ...(approach === 'undetermined' ? [] : [terms.approaches[approach]]),
          ...(stage === 'undetermined' ? [] : [terms.stages[stage]]),
          ...(move === 'registerEvidence' ? [] : [`to ${terms.moves[move]}`]),
        ];

        expect(named.filter(words => !text.includes(words))).toEqual([]);
      }),
    );
  });
});
