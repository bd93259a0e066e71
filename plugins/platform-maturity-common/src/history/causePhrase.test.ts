import { explanationMessages, plainText } from '../explanation';
import { inAnotherTongue } from '../explanation/words/__testUtils__/inAnotherTongue';
import type { Cause } from './Cause';
import { causePhrase } from './causePhrase';

type Given = Cause extends infer TCause
  ? TCause extends Cause
    ? Omit<TCause, 'decisive'>
    : never
  : never;

describe('causePhrase', () => {
  const told: [Given, string][] = [
    [
      { type: 'fact', fact: 'developers', before: 29, after: 1034 },
      'Developers: from 29 to 1,034',
    ],
    [
      { type: 'fact', fact: 'kubernetesShare', after: 0.5 },
      'Services on Kubernetes: now known, 50%',
    ],
    [
      { type: 'fact', fact: 'clouds', before: 2 },
      'Cloud providers: not known any more, was 2',
    ],
    [
      { type: 'fact', fact: 'deploymentsPerDay', before: 2, stale: true },
      'Deployments a day: what was reported ran out, was 2',
    ],
    [
      {
        type: 'finding',
        practice: 'ciCd',
        before: [1, 0, 3, 0, 0, 4, 4],
        after: [2, 2, 0, 0, 0, 4, 4],
      },
      'Continuous integration and delivery: from 25% to 75% in place',
    ],
    [
      {
        type: 'finding',
        practice: 'selfService',
        before: [0, 0, 0, 1, 0, 0, 0],
        after: [1, 0, 0, 0, 0, 0, 0],
      },
      'Self-service: now known, 100% in place',
    ],
    [
      {
        type: 'finding',
        practice: 'ciCd',
        before: [1, 0, 1, 0, 0, 2, 2],
        after: [2, 0, 2, 0, 0, 4, 4],
      },
      'Continuous integration and delivery: other components, 50% in place as before',
    ],
    [
      {
        type: 'policy',
        keys: ['a.b', 'c', 'd', 'e', 'f'],
      },
      'The policy was changed: a.b, c, d, and 2 more',
    ],
    [{ type: 'policy', keys: [] }, 'The policy was changed'],
    [
      { type: 'engine', before: 1, after: 2 },
      'The rules themselves were refined',
    ],
    [{ type: 'components', before: 3, after: 4 }, 'Components: from 3 to 4'],
    [
      {
        type: 'components',
        before: 3,
        after: 3,
        appeared: { total: 1, refs: ['component:default/a'] },
        vanished: { total: 1, refs: [] },
      },
      'Components: others than before, 3 in all (1 came in, 1 left)',
    ],
  ];

  it.each(told)('says %j', (cause, words) => {
    expect(plainText(causePhrase({ ...cause, decisive: false } as Cause))).toBe(
      words,
    );
  });

  it.each(told)(
    'says %j in no other words than those of a translation',
    cause => {
      const words = plainText(
        causePhrase({ ...cause, decisive: false } as Cause, {
          messages: inAnotherTongue(explanationMessages),
        }),
      );
      // The keys of a policy are what they are.
      expect(words.replace(/a\.b|\b[cd]\b/g, '')).not.toMatch(/[a-wyzA-Z]/);
    },
  );
});
