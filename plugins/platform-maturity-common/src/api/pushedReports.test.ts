import { pushLimit } from './facts';
import { readPushedReports } from './pushedReports';

const now = Date.parse('2026-03-01T12:00:00.000Z');
const rate = {
  subject: 'component:default/cart',
  fact: 'deploymentsPerDay',
  value: 3,
};
const scan = {
  subject: 'component:default/cart',
  practice: 'devSecOps',
  outcome: 'met',
};

const read = (...reports: unknown[]) => readPushedReports({ reports }, now);

describe('readPushedReports', () => {
  it('names what is too deep or too long without repeating it', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const long = 'x'.repeat(1_000_000);
    expect(
      read({ ...rate, fact: deep }, { ...rate, fact: long, [long]: 1 }),
    ).toEqual({
      problems: [
        expect.stringMatching(
          /^reports\.0\.fact: unknown fact that is no text; one of /,
        ),
        expect.stringMatching(
          /^reports\.1\.fact: unknown fact "x{100}…"; one of /,
        ),
        expect.stringMatching(/^reports\.1: unknown key x{100}…$/),
      ],
    });
  });

  it.each<[string, object]>([
    ['a value', rate],
    ['a value taken back', { ...rate, value: null }],
    ['a delivery measure', { ...rate, fact: 'changeFailureShare', value: 1 }],
    ['an outcome', scan],
    ['an outcome taken back', { ...scan, outcome: null, tool: 'Snyk' }],
    [
      'all that can be said',
      {
        ...scan,
        tool: 'Snyk',
        title: 'No open findings',
        url: 'https://snyk.test/p/1?tab=a#b',
        observedAt: '2026-03-01T13:04:00+01:00',
        validForHours: 0.5,
        key: 'build/17',
      },
    ],
    ['a capability', { ...scan, practice: 'goldenPaths' }],
    ['the organization', { ...rate, subject: 'organization' }],
    [
      'a clock that is a little ahead',
      { ...rate, observedAt: '2026-03-01T12:05:00Z' },
    ],
  ])('takes %s', (_, report) => {
    expect(read(report)).toEqual({ reports: [report] });
  });

  it.each([
    ['Component:Default/Cart', 'component:default/cart'],
    ['component:cart', 'component:default/cart'],
    ['Organization', 'organization'],
  ])('reads the subject %s as %s', (subject, expected) => {
    expect(read({ ...rate, subject })).toMatchObject({
      reports: [{ subject: expected }],
    });
  });

  it.each<[string, unknown]>([
    [
      'reports.1.fact: unknown fact "deploymentPerDay"; did you mean deploymentsPerDay?',
      { ...rate, fact: 'deploymentPerDay' },
    ],
    [
      'reports.1.fact: unknown fact "x"; one of developers, ',
      { ...rate, fact: 'x' },
    ],
    ['reports.1.fact: unknown fact 7', { ...rate, fact: 7 }],
    [
      'reports.1.practice: unknown practice or capability "devsecops"; did you mean devSecOps?',
      { ...scan, practice: 'devsecops' },
    ],
    [
      'reports.1.outcome: must be one of met, partial, unmet, or null',
      { ...scan, outcome: 'ok' },
    ],
    ['reports.1.outcome: must be one of', { ...scan, outcome: undefined }],
    ['reports.1.value: must be a number', { ...rate, value: '3' }],
    [
      'reports.1.value: must be a number',
      { subject: rate.subject, fact: rate.fact },
    ],
    [
      'reports.1.value: must not be negative, and is -1',
      { ...rate, value: -1 },
    ],
    [
      'reports.1.value: is a share and must be at most 1, and is 40',
      { ...rate, fact: 'infrastructureTimeShare', value: 40 },
    ],
    ['reports.1: unknown key valu; did you mean value?', { ...rate, valu: 1 }],
    ['reports.1: unknown key tool', { ...rate, tool: 'Snyk' }],
    ['reports.1: must name either a fact or a practice', { ...rate, ...scan }],
    ['reports.1: must name either a fact or a practice', {}],
    ['reports.1: must name either a fact or a practice', 'rate'],
    [
      'reports.1.subject: must be an entity reference',
      { fact: rate.fact, value: 1 },
    ],
    ['reports.1.subject: must be an entity reference', { ...rate, subject: 7 }],
    [
      'reports.1.subject: must be an entity reference',
      { ...rate, subject: 'cart' },
    ],
    [
      'reports.1.subject: must be an entity reference',
      { ...rate, subject: 'component:a:b' },
    ],
    [
      'reports.1.subject: must be an entity reference',
      { ...rate, subject: 'component:a\u0000' },
    ],
    [
      'reports.1.subject: entities of kind user are not assessed; those of kind Component, ',
      { ...rate, subject: 'user:default/jane' },
    ],
    [
      'reports.1.observedAt: is in the future',
      { ...rate, observedAt: '2026-03-01T12:05:01Z' },
    ],
    [
      'reports.1.observedAt: must be a time',
      { ...rate, observedAt: '2026-03-01' },
    ],
    ['reports.1.observedAt: must be a time', { ...rate, observedAt: 0 }],
    [
      'reports.1.validForHours: must be more than 0',
      { ...rate, validForHours: 0 },
    ],
    [
      'reports.1.validForHours: must be at most',
      { ...rate, validForHours: 1e9 },
    ],
    [
      'reports.1.validForHours: must be a number',
      { ...rate, validForHours: '1' },
    ],
    ['reports.1.key: must be a text', { ...rate, key: '' }],
    ['reports.1.key: must have at most 200', { ...rate, key: 'x'.repeat(201) }],
    [
      'reports.1.title: must not contain control',
      { ...scan, title: 'a\u0000' },
    ],
    [
      'reports.1.url: must be an http or https',
      { ...scan, url: 'file:///etc' },
    ],
    ['reports.1.url: must be an http or https', { ...scan, url: 'https://' }],
  ])('refuses: %s', (message, report) => {
    expect(read(rate, report)).toEqual({
      problems: [expect.stringContaining(message)],
    });
  });

  it.each<[string, unknown]>([
    ['body: must be a JSON object', undefined],
    ['body: must be a JSON object', [rate]],
    ['reports: must be a list of reports', {}],
    ['reports: must be a list of reports', { reports: rate }],
    ['reports: must have a report', { reports: [] }],
    [
      'reports: must have at most 1000 reports',
      { reports: Array(pushLimit + 1).fill(rate) },
    ],
    [
      'body: unknown key report; did you mean reports?',
      { reports: [rate], report: rate },
    ],
  ])('refuses a body: %s', (message, body) => {
    expect(readPushedReports(body, now)).toEqual({
      problems: [expect.stringContaining(message)],
    });
  });

  it('names all that is wrong with a report, and not all reports', () => {
    expect(read({ ...rate, value: -1, key: '' })).toEqual({
      problems: [
        expect.stringContaining('reports.0.key'),
        expect.stringContaining('reports.0.value'),
      ],
    });
    const many = read(...Array(100).fill({ ...rate, value: -1 }));
    expect(many).toMatchObject({ problems: { length: 21, 20: 'and 80 more' } });
  });
});
