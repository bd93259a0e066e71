import {
  approaches,
  capabilityIds,
  defaultPolicy,
  moveFor,
  practiceIds,
  recommend,
  stages,
  type Approach,
  type Assessment,
  type RecommendationInput,
  type Stage,
} from '@paved/plugin-platform-maturity-common';
import { assessed } from '../../__fixtures__/catalog';
import { company, retired } from '../../__fixtures__/company';
import { plainText } from '../text';
import { sentencesOf, sizeGateOf } from './sentence';

const contexts: Record<Approach, RecommendationInput['facts']> = {
  undetermined: {},
  devops: { developers: 5, services: 3, servicesPerTeam: 1 },
  hybrid: { developers: 40, services: 20, servicesPerTeam: 5 },
  platformEngineering: { developers: 100, services: 80, servicesPerTeam: 16 },
};

const practices: Record<Stage, [foundation?: number, platform?: number]> = {
  undetermined: [],
  devopsFoundation: [0.2],
  devopsAtScale: [0.8],
  platformIntroduction: [0.8, 0.5],
  platformAsProduct: [0.8, 0.9],
};

const { assessments } = assessed(company);

function of(ref: string): Assessment {
  return assessments.find(({ subject }) => subject.ref === ref)!;
}

function standing(approach: Approach, stage: Stage): Assessment {
  const [foundation, platform] = practices[stage];
  const all = (ids: readonly string[], score?: number) =>
    score === undefined ? {} : Object.fromEntries(ids.map(id => [id, score]));
  return {
    ...of('component:default/checkout'),
    ...recommend(
      {
        facts: contexts[approach],
        practices: all(practiceIds, foundation),
        capabilities: all(capabilityIds, platform),
      },
      defaultPolicy,
    ),
  };
}

function words(assessment: Assessment): string {
  return sentencesOf(assessment, 'Checkout').map(plainText).join(' ');
}

describe('the answer in words', () => {
  const cells: [Approach, Stage, string][] = [
    [
      'undetermined',
      'undetermined',
      'What the context calls for, and where Checkout stands, shows as soon as a little more is registered. Start with developers.',
    ],
    [
      'undetermined',
      'devopsFoundation',
      'Checkout stands at DevOps foundation. What its context calls for shows as soon as a little more is registered. Start with developers.',
    ],
    [
      'undetermined',
      'devopsAtScale',
      'Checkout stands at DevOps at scale. What its context calls for shows as soon as a little more is registered. Start with developers.',
    ],
    [
      'undetermined',
      'platformIntroduction',
      'Checkout stands at Platform introduction. What its context calls for shows as soon as a little more is registered. Start with developers.',
    ],
    [
      'undetermined',
      'platformAsProduct',
      'Checkout stands at Platform as a product. What its context calls for shows as soon as a little more is registered. Start with developers.',
    ],
    [
      'devops',
      'undetermined',
      'Your context calls for DevOps. Where Checkout stands shows as soon as a little more is registered.',
    ],
    [
      'devops',
      'devopsFoundation',
      'Your context calls for DevOps. Checkout stands at DevOps foundation. Next: strengthen the foundation.',
    ],
    [
      'devops',
      'devopsAtScale',
      'Your context calls for DevOps. Checkout stands at DevOps at scale. Next: sustain DevOps.',
    ],
    [
      'devops',
      'platformIntroduction',
      'Your context calls for DevOps. Checkout stands at Platform introduction. Next: review the platform investment.',
    ],
    [
      'devops',
      'platformAsProduct',
      'Your context calls for DevOps. Checkout stands at Platform as a product. Next: review the platform investment.',
    ],
    [
      'hybrid',
      'undetermined',
      'Your context calls for DevOps with a thin platform. Where Checkout stands shows as soon as a little more is registered.',
    ],
    [
      'hybrid',
      'devopsFoundation',
      'Your context calls for DevOps with a thin platform. Checkout stands at DevOps foundation. Next: strengthen the foundation.',
    ],
    [
      'hybrid',
      'devopsAtScale',
      'Your context calls for DevOps with a thin platform. Checkout stands at DevOps at scale. Next: start a thin platform.',
    ],
    [
      'hybrid',
      'platformIntroduction',
      'Your context calls for DevOps with a thin platform. Checkout stands at Platform introduction. Next: grow the thin platform.',
    ],
    [
      'hybrid',
      'platformAsProduct',
      'Your context calls for DevOps with a thin platform. Checkout stands at Platform as a product. Next: sustain the platform.',
    ],
    [
      'platformEngineering',
      'undetermined',
      'Your context calls for platform engineering. Where Checkout stands shows as soon as a little more is registered.',
    ],
    [
      'platformEngineering',
      'devopsFoundation',
      'Your context calls for platform engineering. Checkout stands at DevOps foundation. The platform is called for, and the foundation comes first: strengthen the foundation.',
    ],
    [
      'platformEngineering',
      'devopsAtScale',
      'Your context calls for platform engineering. Checkout stands at DevOps at scale. Next: introduce a platform.',
    ],
    [
      'platformEngineering',
      'platformIntroduction',
      'Your context calls for platform engineering. Checkout stands at Platform introduction. Next: scale the platform.',
    ],
    [
      'platformEngineering',
      'platformAsProduct',
      'Your context calls for platform engineering. Checkout stands at Platform as a product. Next: run the platform as a product.',
    ],
  ];

  it('has a sentence for every cell', () => {
    expect(cells).toHaveLength(approaches.length * stages.length);
  });

  it.each(cells)('of %s and %s is: %s', (approach, stage, sentence) => {
    const assessment = standing(approach, stage);

    expect(assessment).toMatchObject({
      approach,
      stage,
      move: moveFor(approach, stage),
    });
    expect(words(assessment)).toBe(sentence);
  });

  it('starts with an owner where facts wait for one', () => {
    expect(words(of('component:default/pilot'))).toContain(
      'Start with an owner that is in the catalog.',
    );
  });

  it('does not ask to register practices that the policy leaves out', () => {
    const left = of(`component:default/${retired.metadata.name}`);

    expect(words(left)).toBe(
      'Your context calls for platform engineering. Checkout is left out by the policy, so its practices are not looked at.',
    );
  });

  it('says when few developers hold the answer at a thin platform', () => {
    const gated = {
      ...of('component:default/checkout'),
      ...recommend(
        {
          facts: { ...contexts.platformEngineering, developers: 20, teams: 20 },
          practices: {},
          capabilities: {},
        },
        defaultPolicy,
      ),
    };

    expect(gated.approach).toBe('hybrid');
    expect(sizeGateOf(gated).map(plainText).join()).toContain(
      'fewer than 30 developers',
    );
    expect(sizeGateOf(standing('hybrid', 'devopsAtScale'))).toEqual([]);
  });
});
