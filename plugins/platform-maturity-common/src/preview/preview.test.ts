import { moveFor, type Approach, type Stage } from '../assessment';
import { createPolicy, type Policy } from '../policy';
import { org, run } from '../catalog/__fixtures__/run';
import { service } from '../catalog/__fixtures__/catalog';
import type { PreviewedAnswer } from './answerOf';
import { notPreviewed } from './notPreviewed';
import { previewInputOf } from './PreviewInput';
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
    expect(previewInputOf(alone)).toMatchObject({ developersByPolicy: true });
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
  const answer = (approach: Approach, stage: Stage): PreviewedAnswer => ({
    approach,
    stage,
    move: moveFor(approach, stage),
  });
  const small = answer('devops', 'devopsFoundation');
  const large = answer('platformEngineering', 'devopsFoundation');
  const further = answer('devops', 'devopsAtScale');
  const change = (
    kind: PreviewedChange['subject']['kind'],
    name: string,
    before: PreviewedAnswer,
    after: PreviewedAnswer,
  ): PreviewedChange => ({
    subject: {
      ref: `${kind.toLowerCase()}:default/${name}`,
      kind,
      namespace: 'default',
      name,
    },
    before,
    after,
  });
  const all = [
    change('Component', 'b', small, large),
    change('Component', 'a', small, large),
    change('Component', 'same', small, small),
    change('Group', 'z', small, further),
    change('Organization', 'organization', large, small),
  ];

  it.each([
    ['in one order', all],
    ['in the other', [...all].reverse()],
  ])('counts what comes from where, %s', (_order, changes) => {
    const tally = new PreviewTally();
    changes.forEach(each => tally.add(each));
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

  it('counts nothing of nothing', () => {
    const counts = new PreviewTally().counts();
    expect(counts).toMatchObject({ subjects: 0, changed: 0, approaches: [] });
  });
});
