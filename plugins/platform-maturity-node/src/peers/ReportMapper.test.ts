import { mockServices } from '@backstage/backend-test-utils';
import type { Mapping, MappingCondition } from './Mapping';
import { ReportMapper, type Observation } from './ReportMapper';

const subject = 'component:default/cart';
const observedAt = '2026-03-01T10:00:00.000Z';
const about = { subject, observedAt };

/** The reports on values by name, and what was said in the log. */
function map(
  mappings: Mapping<'fact'>[],
  values: Record<string, unknown>,
  more: Partial<Observation> = {},
) {
  const logger = mockServices.logger.mock();
  const reports = new ReportMapper(mappings).reportsOn(
    subject,
    ({ fact }) =>
      fact in values ? { value: values[fact], observedAt, ...more } : undefined,
    logger,
  );
  return { reports, warnings: logger.warn.mock.calls.map(([text]) => text) };
}

const key = 'mappings.0';
const perWeek: Mapping<'fact'> = {
  key,
  source: { fact: 'perWeek' },
  to: 'deploymentsPerDay',
  scale: 1 / 7,
};
const failureShare: Mapping<'fact'> = {
  key,
  source: { fact: 'failures' },
  to: 'changeFailureShare',
  scale: 0.01,
};
const onCall = (when: MappingCondition): Mapping<'fact'> => ({
  key,
  source: { fact: 'onCall' },
  practice: 'incidentResponse',
  when,
  outcome: 'met',
  otherwise: 'unmet',
});

it('scales the value of a fact', () => {
  expect(map([perWeek], { perWeek: 14 })).toEqual({
    reports: [{ ...about, fact: 'deploymentsPerDay', value: 2 }],
    warnings: [],
  });
  expect(map([perWeek], { perWeek: 0 }).reports).toEqual([
    { ...about, fact: 'deploymentsPerDay', value: 0 },
  ]);
});

it.each([{}, { perWeek: null }, { perWeek: undefined }])(
  'reports nothing, and no zero, on %j',
  values => {
    expect(map([perWeek], values)).toEqual({ reports: [], warnings: [] });
  },
);

it.each<[Mapping<'fact'>, Record<string, unknown>, string]>([
  [
    perWeek,
    { perWeek: 'many' },
    'deploymentsPerDay unknown, first for component:default/cart: "many" times',
  ],
  [perWeek, { perWeek: true }, 'must be a number'],
  [perWeek, { perWeek: -1 }, 'must not be negative'],
  [
    failureShare,
    { failures: 150 },
    '150 times 0.01 is a share and must be at most 1, and is 1.5',
  ],
  [
    onCall(true),
    { onCall: 'yes' },
    'the condition does not fit the value "yes"',
  ],
  [
    onCall({ atLeast: 1 }),
    { onCall: true },
    'the condition does not fit the value true',
  ],
  [
    onCall({ oneOf: ['gold'] }),
    { onCall: 1 },
    'the condition does not fit the value 1',
  ],
])('leaves unknown what does not fit %j', (mapping, values, warning) => {
  const { reports, warnings } = map([mapping], values);
  expect(reports).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining(warning)]);
  expect(warnings[0]).toContain('mappings.0 leaves ');
});

it.each<[Mapping<'fact'>, unknown, 'met' | 'unmet']>([
  [onCall(true), true, 'met'],
  [onCall(true), false, 'unmet'],
  [onCall(false), false, 'met'],
  [onCall({ atLeast: 2 }), 2, 'met'],
  [onCall({ atLeast: 2 }), 1.9, 'unmet'],
  [onCall({ atMost: 2 }), 2, 'met'],
  [onCall({ atMost: 2 }), 2.1, 'unmet'],
  [onCall({ atLeast: 1, atMost: 2 }), 0, 'unmet'],
  [onCall({ oneOf: ['gold', 'silver'] }), 'silver', 'met'],
  [onCall({ oneOf: ['gold', 'silver'] }), 'bronze', 'unmet'],
])('judges by %j', (mapping, value, outcome) => {
  expect(map([mapping], { onCall: value }).reports).toEqual([
    { ...about, practice: 'incidentResponse', outcome },
  ]);
});

it('reports nothing where the condition fails and no other outcome is named', () => {
  const mapping = { ...onCall(true), otherwise: undefined };
  expect(map([mapping], { onCall: false })).toEqual({
    reports: [],
    warnings: [],
  });
});

it('names the tool, and what was observed: in the words of the mapping, else of the other system', () => {
  const title = 'Somebody is on call.';
  expect(map([onCall(true)], { onCall: true }, { title }).reports).toEqual([
    {
      ...about,
      practice: 'incidentResponse',
      outcome: 'met',
      title: 'Somebody is on call: yes',
    },
  ]);
  const mapping = { ...onCall(true), tool: 'PagerDuty', title: 'On call' };
  expect(map([mapping], { onCall: false }, { title }).reports).toEqual([
    {
      ...about,
      practice: 'incidentResponse',
      outcome: 'unmet',
      tool: 'PagerDuty',
      title: 'On call: no',
    },
  ]);
});

it('lets the first mapping count that has something to say', () => {
  const runbook: Mapping<'fact'> = {
    ...onCall(true),
    source: { fact: 'runbook' },
    outcome: 'partial',
  };
  const first = { ...onCall(true), otherwise: undefined };
  const outcomeOf = (values: Record<string, unknown>) =>
    map([first, runbook], values).reports.map(
      report => 'outcome' in report && report.outcome,
    );
  expect(outcomeOf({ onCall: true, runbook: false })).toEqual(['met']);
  expect(outcomeOf({ onCall: false, runbook: true })).toEqual(['partial']);
  expect(outcomeOf({ onCall: 'yes', runbook: false })).toEqual(['unmet']);
  expect(outcomeOf({})).toEqual([]);
});

it('keeps the tools of a practice apart', () => {
  const snyk = { ...onCall(true), tool: 'Snyk' };
  const sonar = { ...onCall(false), tool: 'SonarQube' };
  expect(map([snyk, sonar, sonar], { onCall: true }).reports).toEqual([
    expect.objectContaining({ tool: 'Snyk', outcome: 'met' }),
    expect.objectContaining({ tool: 'SonarQube', outcome: 'unmet' }),
  ]);
});

it('cuts words that are too long, and never the value', () => {
  const title = `Many words\n${'x'.repeat(300)}`;
  const [report] = map([onCall(true)], { onCall: true }, { title }).reports;
  expect((report as { title: string }).title).toMatch(
    /^Many words x{184}: yes$/,
  );
  expect((report as { title: string }).title).toHaveLength(200);
});

it('writes the time of the other system as UTC, and never invents one', () => {
  expect(
    map([perWeek], { perWeek: 7 }, { observedAt: '2026-03-01T12:00:00+02:00' })
      .reports,
  ).toEqual([{ ...about, fact: 'deploymentsPerDay', value: 1 }]);
  for (const unreadable of [null, undefined, '', 'yesterday']) {
    const { reports, warnings } = map(
      [perWeek],
      { perWeek: 7 },
      { observedAt: unreadable },
    );
    expect(reports).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining('no time of observation'),
    ]);
  }
});

it('names what the mappings can report, each once', () => {
  const mapper = new ReportMapper([
    perWeek,
    perWeek,
    failureShare,
    onCall(true),
    onCall(false),
  ]);
  expect(mapper.facts).toEqual(['deploymentsPerDay', 'changeFailureShare']);
  expect(mapper.practices).toEqual(['incidentResponse']);
});

it('warns of the same mapping once, however many entities there are', () => {
  const logger = mockServices.logger.mock();
  const mapper = new ReportMapper([perWeek]);
  for (const name of ['a', 'b', 'c']) {
    mapper.reportsOn(
      `component:default/${name}`,
      () => ({ value: 'many', observedAt }),
      logger,
    );
  }
  expect(logger.warn).toHaveBeenCalledTimes(1);
});
