import { recordOf } from '../facts/recordOf';
import { createPolicy, type Policy } from '../policy';
import { capabilityIds, practiceIds } from '../practices';
import { org, run } from '../catalog/__fixtures__/run';
import { entity, service } from '../catalog/__fixtures__/catalog';
import { answerOf } from './answerOf';
import { notPreviewed } from './notPreviewed';
import { previewInputOf, type PreviewInput } from './PreviewInput';
import { PreviewTally, type PreviewedChange } from './PreviewTally';

function policyOf(input: unknown): Policy {
  const created = createPolicy(input);
  if ('problems' in created) {
    throw new Error(JSON.stringify(created.problems));
  }
  return created.policy;
}

describe('previewInputOf', () => {
  const built = {
    annotations: { 'circleci.com/project-slug': 'gh/acme/cart' },
  };
  const assessments = run([
    ...org,
    service('cart', 'cart', {}, built),
    service('pay', 'pay', {}, { tags: ['sast-disabled'] }),
    service('old', 'pay', { lifecycle: 'deprecated' }),
  ]);

  it('tells silence from a signal that it is not done', () => {
    const { practices } = previewInputOf(assessments.of('group:default/shop'));
    // One builds, the other is silent; two apply, one of them records it.
    expect(practices.ciCd).toEqual([1, 0, 0, 1, 0, 1, 2]);
    // One opts out, the other is silent, and nobody records it.
    expect(practices.devSecOps).toEqual([0, 0, 1, 1, 0, 0, 2]);
  });

  it('knows to what a practice does not apply', () => {
    const { practices } = previewInputOf(
      assessments.of('component:default/old'),
    );
    expect(practices.ciCd).toEqual([0, 0, 0, 0, 1, 1, 2]);
  });

  it('leaves unknown facts out, and the developers that a policy tells', () => {
    const { facts, developersByPolicy } = previewInputOf(
      assessments.of('group:default/shop'),
    );
    expect(facts).toMatchObject({ developers: 7, services: 2 });
    expect(facts).not.toHaveProperty('deploymentsPerDay');
    expect(developersByPolicy).toBeUndefined();

    const policy = policyOf({ organization: { developers: 60 } });
    const alone = run([service('cart', 'cart')], policy).of('organization');
    expect(alone.facts.developers.value).toBe(60);
    expect(previewInputOf(alone)).toMatchObject({ developersByPolicy: 'yes' });
    expect(previewInputOf(alone).facts).not.toHaveProperty('developers');
  });

  it('is short', () => {
    const text = JSON.stringify(
      previewInputOf(assessments.of('group:default/shop')),
    );
    expect(text.length).toBeLessThan(1_000);
  });
});

describe('notPreviewed', () => {
  const filter = { 'metadata.tags': { $contains: 'x' } };

  it.each<[object, string[]]>([
    [{}, []],
    [{ factors: { teamSize: { enabled: false, weight: 1 } } }, []],
    [{ practices: { ciCd: { weight: 3 } }, cutoffs: { foundation: 0.5 } }, []],
    [{ organization: { developers: 60 } }, []],
    [
      { practices: { ciCd: { weight: 3, signals: [{ id: 'x', filter }] } } },
      ['practices.ciCd.signals'],
    ],
    [
      {
        capabilities: {
          goldenPaths: {
            organizationSignals: [{ id: 'templates', remove: true }],
          },
        },
      },
      ['capabilities.goldenPaths.organizationSignals'],
    ],
    [{ components: { types: ['service'] } }, ['components.types']],
    [{ organization: { rootTypes: ['unit'] } }, ['organization.rootTypes']],
    [
      { technologies: { Zig: ['zig'] }, clouds: { AWS: false } },
      ['technologies', 'clouds'],
    ],
    [
      { kubernetes: filter, regimes: { NIS2: filter } },
      ['kubernetes', 'regimes'],
    ],
  ])('of %j: %j', (input, expected) => {
    expect(notPreviewed(policyOf({}), policyOf(input))).toEqual(expected);
    expect(notPreviewed(policyOf(input), policyOf({}))).toEqual(expected);
  });
});

describe('PreviewTally', () => {
  const policy = policyOf({});
  const input = (developers: number, done: boolean): PreviewInput => ({
    version: 1,
    facts: { developers, services: developers },
    practices: recordOf(practiceIds, () => [+done, 0, +!done, 0, 0, 0, 0]),
    capabilities: recordOf(capabilityIds, () => [0, 0, 0, 1, 0, 0, 0]),
  });
  const small = input(1, false);
  const large = input(200, false);
  const further = input(1, true);
  type Case = [PreviewedChange['subject']['kind'], string, ...PreviewInput[]];
  const all: Case[] = [
    ['Component', 'b', small, large],
    ['Component', 'a', small, large],
    ['Component', 'same', small, small],
    ['Group', 'z', small, further],
    ['Organization', 'organization', large, small],
  ];
  const add =
    (tally: PreviewTally) =>
    ([kind, name, before, after]: Case) =>
      tally.add(
        { ref: `${kind}:${name}`, kind, namespace: 'default', name },
        after,
        answerOf(before, policy),
      );

  it.each([
    ['in one order', all],
    ['in the other', [...all].reverse()],
  ])('counts what comes from where, %s', (_order, changes) => {
    const tally = new PreviewTally(policy, policy);
    changes.forEach(add(tally));
    expect(tally.counts()).toEqual({
      subjects: 5,
      changed: 4,
      approaches: [
        { before: 'devops', after: 'devops', subjects: 2 },
        { before: 'devops', after: 'platformEngineering', subjects: 2 },
        { before: 'platformEngineering', after: 'devops', subjects: 1 },
      ],
      stages: [
        {
          before: 'devopsFoundation',
          after: 'devopsFoundation',
          subjects: 4,
        },
        { before: 'devopsFoundation', after: 'devopsAtScale', subjects: 1 },
      ],
      moves: [
        {
          before: 'strengthenFoundation',
          after: 'strengthenFoundation',
          subjects: 4,
        },
        {
          before: 'strengthenFoundation',
          after: 'sustainDevOps',
          subjects: 1,
        },
      ],
    });
    expect(tally.changes().map(({ subject }) => subject.name)).toEqual([
      'organization',
      'z',
      'a',
      'b',
    ]);
  });

  it('answers itself where the answer before is not at hand', () => {
    const after = policyOf({ factors: { teamSize: { enabled: false } } });
    const tally = new PreviewTally(policy, after);
    const subject = { ref: 'a', kind: 'Component', namespace: '', name: 'a' };
    tally.add(subject as PreviewedChange['subject'], small);
    expect(tally.changes()).toMatchObject([
      {
        before: answerOf(small, policy),
        after: { approach: 'undetermined' },
      },
    ]);
  });

  it('does not preview developers where it cannot know whether they count', () => {
    const shop = { annotations: { 'paved.dev/team-size': '4' } };
    const alone = run([
      entity('Group', 'shop', { type: 'team' }, shop),
      service('cart', 'shop'),
    ]).of('organization');
    const unsure = previewInputOf(alone);
    expect(unsure).toMatchObject({
      facts: { developers: 4 },
      developersByPolicy: 'perhaps',
    });
    const after = policyOf({ organization: { developers: 60 } });
    const tally = new PreviewTally(policy, after);
    tally.add(alone.subject, unsure);
    expect(tally.counts().changed).toBe(0);
    expect(tally.notPreviewed()).toEqual(['organization.developers']);
    expect(new PreviewTally(policy, after).notPreviewed()).toEqual([]);

    // Once the policy tells a number, that there are no users is certain.
    const told = run(
      [
        entity('Group', 'shop', { type: 'team' }, shop),
        service('cart', 'shop'),
      ],
      after,
    ).of('organization');
    expect(previewInputOf(told)).toMatchObject({
      facts: { developers: 4 },
      developersByPolicy: 'yes',
    });
  });

  it('counts nothing of nothing', () => {
    const counts = new PreviewTally(policy, policy).counts();
    expect(counts).toMatchObject({ subjects: 0, changed: 0, approaches: [] });
  });
});
