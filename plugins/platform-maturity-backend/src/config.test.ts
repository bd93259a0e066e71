import { mockServices } from '@backstage/backend-test-utils';
import { defaultPolicy } from '@paved/plugin-platform-maturity-common';
import { readConfig } from './config';

const read = (platformMaturity: unknown) =>
  readConfig(mockServices.rootConfig({ data: { platformMaturity } as never }));

describe('readConfig', () => {
  it.each([[undefined], [{}], [{ policy: {} }], [{ schedule: {} }]])(
    'takes the defaults for %j',
    section => {
      expect(read(section)).toEqual({
        policy: defaultPolicy,
        changedBy: {},
        configured: {},
        schedule: {
          frequency: { minutes: 10 },
          timeout: { minutes: 30 },
          initialDelay: { seconds: 1 },
          scope: 'global',
        },
        publicBadges: false,
        historyKeepMs: 400 * 24 * 60 * 60 * 1000,
        readAllEveryMs: 12 * 60 * 60 * 1000,
      });
    },
  );

  it('changes what is given and nothing else', () => {
    const { policy, schedule } = read({
      schedule: { frequency: { cron: '0 6 * * *' } },
      policy: {
        factors: {
          teamSize: { weight: 3, measures: { developers: { low: 20 } } },
        },
        organization: { developers: 120 },
      },
    });
    expect(schedule.frequency).toEqual({ cron: '0 6 * * *' });
    expect(schedule.timeout).toEqual({ minutes: 30 });
    expect(policy.organization.developers).toBe(120);
    expect(policy.factors.teamSize.weight).toBe(3);
    expect(policy.factors.teamSize.measures.developers).toEqual({
      low: 20,
      high: 50,
    });
    expect(policy.factors.compliance).toEqual(defaultPolicy.factors.compliance);
  });

  it.each<[string, unknown, string[]]>([
    ['a section that is none', 'on', ['platformMaturity: must be an object']],
    ['a list', { policy: [] }, ['platformMaturity.policy: must be an object']],
    [
      'an unknown key',
      { polcy: {} },
      ['platformMaturity.polcy: unknown key; did you mean policy?'],
    ],
    [
      'badges that are neither public nor not',
      { badges: { public: 'yes' } },
      ['platformMaturity.badges.public: must be true or false'],
    ],
    [
      'a history that is kept for no time',
      { history: { keepAllFor: { days: 0 } } },
      ['platformMaturity.history.keepAllFor: must be longer than 0'],
    ],
    [
      'a history that is kept for what is no time',
      { history: { keepAllFor: 'forever' } },
      ['platformMaturity.history.keepAllFor: ', 'such as { days: 400 }'],
    ],
    [
      'a key that resembles none',
      { xyz: {} },
      ['platformMaturity.xyz: unknown key'],
    ],
    [
      'an unknown factor',
      { policy: { factors: { teamsize: {} } } },
      [
        'platformMaturity.policy.factors.teamsize: unknown key; did you mean teamSize?',
      ],
    ],
    [
      'several unknown keys',
      {
        policy: {
          factors: { teamSize: { wieght: 1 } },
          cutoffs: { foundtion: 1 },
        },
      },
      [
        'platformMaturity.policy.factors.teamSize.wieght: unknown key; did you mean weight?',
        'platformMaturity.policy.cutoffs.foundtion: unknown key; did you mean foundation?',
      ],
    ],
    [
      'a measure of another factor',
      { policy: { factors: { compliance: { measures: { services: {} } } } } },
      [
        'platformMaturity.policy.factors.compliance.measures.services: unknown key',
      ],
    ],
    [
      'a negative weight',
      { policy: { factors: { teamSize: { weight: -1 } } } },
      ['platformMaturity.policy.factors.teamSize.weight: '],
    ],
    [
      'a text for a number',
      { policy: { practices: { ciCd: { weight: 'much' } } } },
      ['platformMaturity.policy.practices.ciCd.weight: '],
    ],
    [
      'thresholds in the wrong order',
      {
        policy: { factors: { teamSize: { measures: { teams: { low: 9 } } } } },
      },
      [
        'platformMaturity.policy.factors.teamSize.measures.teams: low (9) must be less than high (7)',
      ],
    ],
    [
      'a cut-off above 1',
      { policy: { cutoffs: { foundation: 60 } } },
      ['platformMaturity.policy.cutoffs.foundation: '],
    ],
    [
      'cut-offs in the wrong order',
      { policy: { cutoffs: { platformIntroduction: 0.9 } } },
      ['platformMaturity.policy.cutoffs.platformIntroduction: '],
    ],
    [
      'no service type',
      { policy: { components: { serviceTypes: [] } } },
      ['platformMaturity.policy.components.serviceTypes: '],
    ],
    [
      'a signal without a filter',
      { policy: { practices: { ciCd: { signals: [{ id: 'x' }] } } } },
      ['platformMaturity.policy.practices.ciCd.signals.0'],
    ],
    [
      'the removal of an unknown signal',
      {
        policy: {
          practices: { ciCd: { signals: [{ id: 'nope', remove: true }] } },
        },
      },
      ['platformMaturity.policy.practices.ciCd.signals.0.id: unknown signal'],
    ],
    [
      'a filter that says nothing',
      { policy: { clouds: { Acme: {} } } },
      ['platformMaturity.policy.clouds.Acme: would match every entity'],
    ],
    [
      'half a developer',
      { policy: { organization: { developers: 1.5 } } },
      ['platformMaturity.policy.organization.developers: '],
    ],
    [
      'a frequency that is none',
      { schedule: { frequency: 'often' } },
      ['platformMaturity.schedule.frequency: '],
    ],
    [
      'a frequency of 0',
      { schedule: { frequency: { minutes: 0 } } },
      ['platformMaturity.schedule.frequency: must be longer than 0'],
    ],
    [
      'a timeout that is none',
      { schedule: { timeout: { fortnights: 2 } } },
      ['platformMaturity.schedule.timeout: '],
    ],
    [
      'an unknown key of the schedule',
      { schedule: { frequenzy: { hours: 1 } } },
      [
        'platformMaturity.schedule.frequenzy: unknown key; did you mean frequency?',
      ],
    ],
    [
      'a schedule for each replica',
      { schedule: { scope: 'local' } },
      ['platformMaturity.schedule.scope: must be "global"'],
    ],
  ])('refuses %s', (_, section, messages) => {
    for (const message of messages) {
      expect(() => read(section)).toThrow(message);
    }
  });

  it('puts the configuration on top of what modules bring', () => {
    const config = mockServices.rootConfig({
      data: {
        platformMaturity: { policy: { cutoffs: { foundation: 0.8 } } },
      },
    });
    const { policy, changedBy, configured } = readConfig(config, [
      {
        id: 'survey',
        input: { cutoffs: { foundation: 0.5, provenShare: 0.4 } },
      },
    ]);
    expect(policy.cutoffs).toMatchObject({ foundation: 0.8, provenShare: 0.4 });
    expect(changedBy).toEqual({
      'cutoffs.foundation': 'configuration',
      'cutoffs.provenShare': 'survey',
    });
    expect(configured).toEqual({ cutoffs: { foundation: 0.8 } });
  });

  it('names the pack that is wrong', () => {
    const config = mockServices.rootConfig({ data: {} });
    const packs = [
      { id: 'survey', input: { cutoffs: { foundaton: 0.5 } } },
      { id: 'survey', input: {} },
    ];
    expect(() => readConfig(config, packs)).toThrow(
      'policy pack "survey": another pack has the same id\npolicy pack "survey": cutoffs.foundaton: unknown key; did you mean foundation?',
    );
  });
});
