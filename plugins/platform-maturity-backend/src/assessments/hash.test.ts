import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { assessmentOf, component } from '../__testUtils__/assessments';
import { contentHashOf } from './hash';

const cart = assessmentOf(component('cart'));

function observedAt(time: string, value: number = 3): Assessment {
  return {
    ...cart,
    facts: {
      ...cart.facts,
      deploymentsPerDay: {
        ...cart.facts.deploymentsPerDay,
        value,
        source: 'pushed',
        observedAt: time,
        expiresAt: time.replace('11-26', '12-26'),
      },
    },
  };
}

describe('contentHashOf', () => {
  const noon = contentHashOf(observedAt('2026-11-26T12:00:00.000Z'), 'policy');

  it('is the same for what is told again on the same day', () => {
    expect(
      contentHashOf(observedAt('2026-11-26T13:30:00.000Z'), 'policy'),
    ).toBe(noon);
  });

  it.each([
    ['another value', observedAt('2026-11-26T12:00:00.000Z', 4), 'policy'],
    ['another day', observedAt('2026-11-27T12:00:00.000Z'), 'policy'],
    ['another policy', observedAt('2026-11-26T12:00:00.000Z'), 'other'],
    ['another source', cart, 'policy'],
  ])('is another one for %s', (_, assessment, policy) => {
    expect(contentHashOf(assessment, policy)).not.toBe(noon);
  });
});
