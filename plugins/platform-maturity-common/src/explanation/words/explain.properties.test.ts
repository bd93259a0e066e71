import fc from 'fast-check';
import { subjectKinds } from '../../assessment';
import { factIds, facts, type FactId } from '../../facts';
import { capabilityIds, practiceIds } from '../../practices';
import {
  answerFor,
  explainableFor,
  organization,
  type Given,
  type Practices,
  type Values,
} from './__fixtures__/answers';
import { explain } from './explain';
import {
  explanationMessages,
  type ExplanationMessages,
  type TranslationOf,
} from './messages';

const valueOf = (id: FactId): fc.Arbitrary<number> => {
  if (facts[id].unit === 'count') {
    return fc.nat(2000);
  }
  return fc.double({
    min: 0,
    max: facts[id].unit === 'share' ? 1 : 30,
    noNaN: true,
  });
};
const values = fc.record(
  Object.fromEntries(factIds.map(id => [id, valueOf(id)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Values>;
const counts = fc.record({
  met: fc.nat(3),
  partial: fc.nat(3),
  unmet: fc.nat(3),
  unknown: fc.nat(3),
  notApplicable: fc.nat(2),
});
const practices = fc.record(
  Object.fromEntries(
    [...practiceIds, ...capabilityIds].map(id => [id, counts]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Practices>;
const subject = fc.oneof(
  fc.constant(organization),
  fc
    .constantFrom(...subjectKinds)
    .map(kind => ({ kind, ref: `${kind}:default/x`, name: 'Zz9' })),
);
const given: fc.Arbitrary<Given> = fc.record({
  values,
  practices,
  subject,
  components: fc.nat(20),
  excluded: fc.nat(3),
  owners: fc.array(fc.constant('group:default/team'), { maxLength: 2 }),
});

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

  it('is told in no other words than those of a translation', () => {
    const messages = inAnotherTongue(explanationMessages);
    fc.assert(
      fc.property(given, each => {
        const { text } = explain(explainableFor(each), { messages });

        expect(text.replace(/Zz9/g, '')).not.toMatch(/[a-wyzA-Z]/);
      }),
    );
  });
});

/** Words that no English reader knows: every letter outside a placeholder is an x. */
function inAnotherTongue(messages: ExplanationMessages): ExplanationMessages {
  const translate = <T>(part: T, key = ''): TranslationOf<T> => {
    if (typeof part === 'string') {
      return (
        key === 'language'
          ? 'zxx'
          : part.replace(/{{\w+}}|[A-Za-z]/g, found =>
              found.startsWith('{{') ? found : 'x',
            )
      ) as TranslationOf<T>;
    }
    return Object.fromEntries(
      Object.entries(part as object).map(([name, value]) => [
        name,
        translate(value, name),
      ]),
    ) as TranslationOf<T>;
  };
  return { ...(translate(messages) as ExplanationMessages), language: 'ja' };
}
