import type { CollectedReport } from '@paved/plugin-platform-maturity-node';
import fc from 'fast-check';
import { collectorOf } from '../__testUtils__/collectors';
import { checkAnswer } from '../collectors/checkAnswer';
import { anyJson, fuzz, mutated, wildText } from './__testUtils__/shared';

const subject = 'component:default/cart';
const startedAt = '2026-03-01T12:00:00.000Z';
const answeredAt = '2026-03-01T12:10:00.000Z';
const collector = collectorOf({
  facts: ['deploymentsPerDay', 'changeFailureShare'],
  practices: ['devSecOps'],
  maxAge: { hours: 2 },
});

const reports = mutated(
  fc.oneof(
    fc.record({
      subject: fc.constant(subject),
      fact: fc.constantFrom('deploymentsPerDay', 'changeFailureShare'),
      value: fc.double(),
      observedAt: fc.oneof(
        fc.constantFrom(startedAt, '-271821-04-20', '+275760-09-13', '0'),
        wildText,
      ),
    }),
    fc.record({
      subject: fc.constant(subject),
      practice: fc.constantFrom('devSecOps', 'constructor'),
      outcome: fc.constantFrom('met', 'toString'),
      tool: wildText,
      title: wildText,
      url: wildText,
    }),
  ),
);

describe('answers of collectors of any form', () => {
  it('are kept or dropped, report by report', () =>
    fuzz(
      300,
      fc.property(
        fc.array(fc.oneof(reports, anyJson), { maxLength: 4 }),
        answer => {
          const { reports: kept, dropped } = checkAnswer(
            collector,
            new Set([subject]),
            answer as CollectedReport[],
            { startedAt, answeredAt },
          );
          expect(kept.length + dropped.length).toBeGreaterThanOrEqual(
            answer.length,
          );
          expect(dropped.filter(each => /\[object/.test(each))).toEqual([]);
          // As long as databases can compare it.
          expect(kept.filter(each => !/^\d{4}-/.test(each.observedAt))).toEqual(
            [],
          );
        },
      ),
    ));
});
