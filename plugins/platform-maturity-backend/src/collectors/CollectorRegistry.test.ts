import { Duration } from 'luxon';
import { collectorOf } from '../__testUtils__/collectors';
import { CollectorRegistry } from './CollectorRegistry';

const schedule = { frequency: { hours: 1 }, timeout: { minutes: 1 } };

describe('CollectorRegistry', () => {
  it.each<[string, Parameters<typeof collectorOf>[0]]>([
    ['what is needed', {}],
    ['practices only', { facts: [], practices: ['ciCd', 'goldenPaths'] }],
    ['the organization', { kinds: ['Organization'] }],
    ['a cron', { schedule: { ...schedule, frequency: { cron: '0 * * * *' } } }],
    [
      'runs by hand',
      { schedule: { ...schedule, frequency: { trigger: 'manual' } } },
    ],
    [
      'a duration object',
      {
        schedule: {
          frequency: Duration.fromObject({ hours: 1 }),
          timeout: Duration.fromObject({ seconds: 1 }),
          scope: 'global',
        },
      },
    ],
  ])('takes a collector with %s', (_, changes) => {
    const registry = new CollectorRegistry();
    const collector = collectorOf(changes);
    registry.add(collector);
    expect(registry.all()).toEqual([collector]);
  });

  it.each<[string, object]>([
    ['id: must be lower-case', { id: 'Deployments' }],
    ['id: must be lower-case', { id: 'collector:ci' }],
    ['id: must be lower-case', { id: '' }],
    ['id: must be lower-case', { id: 'a'.repeat(64) }],
    ['title: must say', { title: '' }],
    ['schedule.timeout: must be a duration', { schedule: undefined }],
    [
      'schedule.frequency: must be a duration longer than 0',
      { schedule: { ...schedule, frequency: { hours: 0 } } },
    ],
    [
      'schedule.timeout: must be a duration longer than 0',
      { schedule: { ...schedule, timeout: {} } },
    ],
    [
      'schedule.timeout: must be at most a day',
      { schedule: { ...schedule, timeout: { hours: 25 } } },
    ],
    [
      'schedule.scope: must be "global"',
      { schedule: { ...schedule, scope: 'local' } },
    ],
    ['maxAge: must be a duration longer than 0', { maxAge: { days: 0 } }],
    ['maxAge: must be a duration longer than 0', { maxAge: undefined }],
    [
      'facts: unknown "deploymentPerDay"; did you mean "deploymentsPerDay"?',
      { facts: ['deploymentPerDay'] },
    ],
    ['practices: unknown "cicd"', { practices: ['cicd'] }],
    ['kinds: unknown "Template"', { kinds: ['Template'] }],
    ['facts: must name a fact', { facts: [] }],
    ['kinds: must name a kind', { kinds: [] }],
  ])('refuses with %j', (message, changes) => {
    expect(() =>
      new CollectorRegistry().add(collectorOf(changes as never)),
    ).toThrow(message);
  });

  it('names the collector and all that is wrong with it', () => {
    expect(() =>
      new CollectorRegistry().add(
        collectorOf({ id: 'ci', title: '', maxAge: { days: 0 } }),
      ),
    ).toThrow(
      'Fact collector "ci": title: must say in a few words what it collects\nFact collector "ci": maxAge: must be a duration longer than 0',
    );
  });

  it('refuses an id that another collector has', () => {
    const registry = new CollectorRegistry();
    registry.add(collectorOf());
    expect(() => registry.add(collectorOf())).toThrow(
      'Fact collector "deployments": id: another collector has it',
    );
  });
});
