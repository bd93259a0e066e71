import type { CollectedReport } from '@paved/plugin-platform-maturity-node';
import { collectorOf } from '../__testUtils__/collectors';
import { checkAnswer } from './checkAnswer';

const cart = 'component:default/cart';
const till = 'component:default/till';
const startedAt = '2026-03-01T12:00:00.000Z';
const collector = collectorOf({
  facts: ['deploymentsPerDay', 'changeFailureShare'],
  practices: ['devSecOps'],
  maxAge: { hours: 2 },
});

function check(...answer: unknown[]) {
  return checkAnswer(
    collector,
    new Set([cart, till]),
    answer as CollectedReport[],
    { startedAt, answeredAt: '2026-03-01T12:10:00.000Z' },
  );
}

const rate = { subject: cart, fact: 'deploymentsPerDay', value: 3 };
const scan = { subject: cart, practice: 'devSecOps', outcome: 'met' };

describe('checkAnswer', () => {
  it('keeps what makes sense, for as long as the collector says', () => {
    const link = { tool: 'Snyk', title: 'No findings', url: 'https://s.test/' };
    expect(
      check(
        { ...rate, observedAt: '2026-03-01T10:00:00+01:00' },
        {
          ...scan,
          ...link,
        },
      ),
    ).toEqual({
      reports: [
        {
          subject: cart,
          about: 'deploymentsPerDay',
          content: { fact: 'deploymentsPerDay', value: 3 },
          observedAt: '2026-03-01T09:00:00.000Z',
          expiresAt: '2026-03-01T11:00:00.000Z',
        },
        {
          subject: cart,
          about: 'devSecOps',
          tool: 'Snyk',
          content: { practice: 'devSecOps', outcome: 'met', ...link },
          observedAt: startedAt,
          expiresAt: '2026-03-01T14:00:00.000Z',
        },
      ],
      dropped: [],
    });
  });

  it.each<[string, unknown]>([
    ['no subject, neither fact nor practice: a report must be', null],
    [
      'component:default/other',
      { ...rate, subject: 'component:default/other' },
    ],
    ['was not asked about this subject', { ...rate, subject: 'organization' }],
    ['does not name this fact', { ...rate, fact: 'services' }],
    ['does not name this fact', { ...rate, fact: 'toString' }],
    ['value must be a number', { ...rate, value: Number.NaN }],
    ['value must be a number', { ...rate, value: '3' }],
    ['value must be a number', { ...rate, value: undefined }],
    ['value must not be negative, and is -1', { ...rate, value: -1 }],
    ['at most 1, and is 2', { ...rate, fact: 'changeFailureShare', value: 2 }],
    ['does not name this practice', { ...scan, practice: 'ciCd' }],
    ['does not name this practice', { subject: cart }],
    ['outcome must be one of', { ...scan, outcome: 'unknown' }],
    ['outcome must be one of', { ...scan, outcome: 'toString' }],
    ['tool must have at most', { ...scan, tool: 'x'.repeat(201) }],
    ['title must not contain control', { ...scan, title: 'a\u0000' }],
    ['url must be an http or https', { ...scan, url: 'file:///etc/passwd' }],
    ['observedAt must be a time', { ...rate, observedAt: 'yesterday' }],
    ['observedAt must be a time', { ...rate, observedAt: [{ toString: 0 }] }],
    ['observedAt must be a time', { ...rate, observedAt: '-271821-04-20' }],
    ['outcome must be one of', { ...scan, outcome: { toString: 0 } }],
    ['no subject, deploymentsPerDay', { ...rate, subject: { toString: 0 } }],
    [
      'observedAt is in the future',
      { ...rate, observedAt: '2026-03-01T12:16:00.000Z' },
    ],
  ])('drops one with: %s', (message, report) => {
    const { reports, dropped } = check({ ...rate, subject: till }, report);
    expect(reports).toHaveLength(1);
    expect(dropped).toEqual([expect.stringContaining(message)]);
    expect(dropped[0]).toMatch(/^Collector deployments, /);
  });

  it.each([
    ['the later', ['11:00', '11:30'], '11:30'],
    ['the later, whichever comes first', ['11:30', '11:00'], '11:30'],
  ])('keeps %s of two about the same', (_, times, kept) => {
    const { reports, dropped } = check(
      ...times.map(time => ({
        ...rate,
        observedAt: `2026-03-01T${time}:00.000Z`,
      })),
    );
    expect(reports.map(({ observedAt }) => observedAt)).toEqual([
      `2026-03-01T${kept}:00.000Z`,
    ]);
    expect(dropped).toEqual([
      'Collector deployments, component:default/cart, deploymentsPerDay: it was reported twice; the later observation counts',
    ]);
  });

  it('tells tools of a practice apart', () => {
    const { reports, dropped } = check(scan, { ...scan, tool: 'Snyk' });
    expect([reports.length, dropped.length]).toEqual([2, 0]);
  });
});
