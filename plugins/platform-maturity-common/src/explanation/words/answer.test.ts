import {
  approaches,
  moveFor,
  stages,
  type Approach,
  type Assessment,
  type Stage,
} from '../../assessment';
import {
  answerFor,
  component,
  foundation,
  large,
  middling,
  platform,
  small,
  type Practices,
  type Values,
} from './__fixtures__/answers';
import { answerSentences, sizeGateSentences } from './answer';
import { plainText } from './message';

const contexts: Record<Approach, Values> = {
  undetermined: {},
  devops: small,
  hybrid: middling,
  platformEngineering: large,
};

const practices: Record<Stage, Practices> = {
  undetermined: foundation({ unknown: 1 }),
  devopsFoundation: foundation({ unmet: 1 }),
  devopsAtScale: foundation({ met: 1 }),
  platformIntroduction: {
    ...foundation({ met: 1 }),
    ...platform({ partial: 1 }),
  },
  platformAsProduct: { ...foundation({ met: 1 }), ...platform({ met: 1 }) },
};

function standing(approach: Approach, stage: Stage): Assessment {
  return answerFor({
    subject: component,
    components: 1,
    values: contexts[approach],
    practices: practices[stage],
  });
}

function words(assessment: Assessment): string {
  return answerSentences(assessment, 'Checkout').map(plainText).join(' ');
}

describe('the answer in short', () => {
  const cells: [Approach, Stage, string][] = [
    [
      'undetermined',
      'undetermined',
      'What the context calls for, and where Checkout stands, shows as soon as a little more is registered. Start with the number of developers.',
    ],
    [
      'undetermined',
      'devopsFoundation',
      'Checkout stands at DevOps foundation. What its context calls for shows as soon as a little more is registered. Start with the number of developers.',
    ],
    [
      'undetermined',
      'devopsAtScale',
      'Checkout stands at DevOps at scale. What its context calls for shows as soon as a little more is registered. Start with the number of developers.',
    ],
    [
      'undetermined',
      'platformIntroduction',
      'Checkout stands at Platform introduction. What its context calls for shows as soon as a little more is registered. Start with the number of developers.',
    ],
    [
      'undetermined',
      'platformAsProduct',
      'Checkout stands at Platform as a product. What its context calls for shows as soon as a little more is registered. Start with the number of developers.',
    ],
    [
      'devops',
      'undetermined',
      'Your context calls for DevOps. Where Checkout stands shows as soon as a little more is registered. Start with CI/CD.',
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
      'Your context calls for DevOps with a thin platform. Where Checkout stands shows as soon as a little more is registered. Start with CI/CD.',
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
      'Your context calls for platform engineering. Where Checkout stands shows as soon as a little more is registered. Start with CI/CD.',
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
    const { facts, ...assessment } = answerFor({ values: { developers: 40 } });
    const ownerless = {
      ...assessment,
      facts: {
        ...facts,
        servicesPerTeam: {
          ...facts.servicesPerTeam,
          unknown: 'ownerDangling' as const,
        },
      },
    };

    expect(words(ownerless)).toContain(
      'Start with an owner that is in the catalog.',
    );
  });

  it('does not ask to register practices that the policy leaves out', () => {
    const left = answerFor({
      subject: component,
      components: 0,
      values: large,
    });

    expect(words(left)).toBe(
      'Your context calls for platform engineering. Checkout is left out by the policy, so its practices are not looked at.',
    );
  });

  it('says when few developers hold the answer at a thin platform', () => {
    const gated = answerFor({ values: { ...large, developers: 20 } });

    expect(gated.approach).toBe('hybrid');
    expect(sizeGateSentences(gated).map(plainText).join()).toContain(
      'fewer than 30 developers',
    );
    expect(sizeGateSentences(standing('hybrid', 'devopsAtScale'))).toEqual([]);
  });
});
