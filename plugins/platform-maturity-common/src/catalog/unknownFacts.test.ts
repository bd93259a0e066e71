import { defaultPolicy } from '../policy';
import { entity, service, users } from './__fixtures__/catalog';
import { factsOf, org, run } from './__fixtures__/run';

describe('what is unknown', () => {
  it('a catalog without users knows no number of developers', () => {
    const catalog = [
      entity('Group', 'cart', { type: 'team' }),
      service('a', 'cart'),
    ];
    const { of } = run(catalog);
    expect(
      factsOf(of('component:default/a'), 'developers', 'servicesPerDeveloper'),
    ).toEqual({
      developers: 'noUsers',
      servicesPerDeveloper: 'noUsers',
    });
    expect(of('component:default/a')).toMatchObject({
      approach: 'undetermined',
      move: 'registerEvidence',
      undetermined: expect.arrayContaining(['developersUnknown']),
    });
  });

  it('takes the declared number of developers only without users', () => {
    const policy = {
      ...defaultPolicy,
      organization: { ...defaultPolicy.organization, developers: 90 },
    };
    const group = entity('Group', 'cart', { type: 'team' });
    expect(
      run([group], policy).of('organization').facts.developers,
    ).toMatchObject({
      value: 90,
      source: 'attested',
    });
    expect(
      run([group, ...users('cart', 3)], policy).of('organization').facts
        .developers,
    ).toMatchObject({
      value: 3,
      source: 'catalog',
    });
  });

  it('optional metadata is unknown until anything declares it, and 0 from then on', () => {
    const optional = [
      'clouds',
      'kubernetesShare',
      'dependenciesPerService',
      'toolsPerPractice',
      'technologiesPerTeam',
      'complianceRegimes',
    ] as const;
    const bare = [...org, service('a', 'cart'), service('b', 'pay')];
    const rich = service(
      'rich',
      'pay',
      { dependsOn: ['component:a'] },
      {
        tags: ['aws', 'java', 'gdpr'],
        annotations: {
          'backstage.io/kubernetes-id': 'rich',
          'circleci.com/project-slug': 'x',
        },
      },
    );
    const before = run(bare).of('component:default/a');
    const after = run([...bare, rich]).of('component:default/a');
    for (const fact of optional) {
      expect(before.facts[fact].unknown).toBe('notDeclared');
      expect(after.facts[fact].value).toBe(0);
    }
  });

  it('reports a dangling owner and knows nothing that needs it', () => {
    const { of, problems } = run([
      ...org,
      service('lost', 'nobody'),
      service('free', 'cart', { owner: undefined }),
    ]);
    expect(of('component:default/lost').ownerScope).toEqual({
      refs: [],
      dangling: ['group:default/nobody'],
    });
    expect(of('component:default/lost').facts.services.unknown).toBe(
      'ownerDangling',
    );
    expect(of('component:default/free').facts.services.unknown).toBe('noOwner');
    expect(of('component:default/lost').facts.developers.value).toBe(7);
    expect(problems).toEqual([
      {
        code: 'danglingOwner',
        subject: 'group:default/nobody',
        entities: { total: 1, refs: ['component:default/lost'] },
      },
      {
        code: 'missingOwner',
        entities: { total: 1, refs: ['component:default/free'] },
      },
    ]);
  });

  it('knows no number of teams where no owner exists, and no product lines where nothing groups', () => {
    const { of } = run([service('a', 'nobody'), service('b', 'noone')]);
    expect(
      factsOf(of('organization'), 'teams', 'productLines', 'services'),
    ).toEqual({
      teams: 'ownerDangling',
      productLines: 'notDeclared',
      services: 2,
    });
    const owned = run([...org, service('a', 'nobody'), service('b', 'cart')]);
    expect(owned.of('organization').facts.teams.value).toBe(1);
  });

  it('takes a user who owns something for a team of one', () => {
    const { of } = run([...org, service('mine', 'user:default/both')]);
    expect(
      factsOf(of('component:default/mine'), 'servicesPerDeveloper', 'teams'),
    ).toEqual({
      servicesPerDeveloper: 1,
      teams: 1,
    });
  });
});
