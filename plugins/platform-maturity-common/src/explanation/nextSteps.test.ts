import { assess, moves } from '../assessment';
import { subjectOfCounts } from '../assessment/__fixtures__/subjectOfCounts';
import { defaultPolicy } from '../policy';
import { roles } from '../practices';
import { nextStepsOf } from './nextSteps';
import { rolesForMove } from './rolesForMove';

type Input = Parameters<typeof subjectOfCounts>;

function steps(...input: Input) {
  const assessment = assess(subjectOfCounts(...input), defaultPolicy);
  return {
    move: assessment.move,
    steps: nextStepsOf(assessment, defaultPolicy).map(
      ({ kind, about, effect, leadsTo, entities }) =>
        `${kind} ${about}: ${effect.number} ${effect.from.toFixed(
          2,
        )} → ${effect.to.toFixed(2)}, ${entities.total} components${
          leadsTo ? `, then ${leadsTo}` : ''
        }`,
    ),
  };
}

const large = {
  developers: 400,
  services: 300,
  servicesPerTeam: 9,
  complianceRegimes: 2,
};
const met = { met: 10 };

describe('nextStepsOf', () => {
  it('asks for what is missing when the answer is undetermined, developers first', () => {
    expect(steps({ services: 120 }, { ciCd: met })).toEqual({
      move: 'registerEvidence',
      steps: [
        'registerFact developers: demandCoverage 0.27 → 0.53, 0 components',
        'registerFact servicesPerDeveloper: demandCoverage 0.27 → 0.47, 0 components',
        'registerFact deploymentsPerDay: demandCoverage 0.27 → 0.40, 0 components',
        'registerFact complianceRegimes: demandCoverage 0.27 → 0.40, 0 components',
      ],
    });
  });

  it('asks for developers even where the team size is known by other measures', () => {
    expect(
      steps({ teams: 9, services: 120, servicesPerTeam: 9 }, { ciCd: met })
        .steps[0],
    ).toBe('registerFact developers: demandCoverage 0.73 → 0.73, 0 components');
  });

  it('sorts practices by what they lift the foundation by', () => {
    expect(
      steps(large, {
        ciCd: { met: 8, unmet: 2 },
        infrastructureAsCode: { met: 4, unmet: 6 },
        observability: { partial: 10 },
        incidentResponse: { unmet: 10 },
        devSecOps: { unknown: 10 },
      }),
    ).toEqual({
      move: 'strengthenFoundation',
      steps: [
        'improvePractice incidentResponse: foundation 0.43 → 0.68, 10 components, then introducePlatform',
        'registerPractice devSecOps: foundationCoverage 0.80 → 1.00, 10 components',
        'improvePractice infrastructureAsCode: foundation 0.43 → 0.57, 6 components',
        'improvePractice observability: foundation 0.43 → 0.55, 10 components',
        'improvePractice ciCd: foundation 0.43 → 0.47, 2 components',
      ],
    });
  });

  it('works on the platform once the foundation carries it', () => {
    const foundation = {
      ciCd: met,
      infrastructureAsCode: met,
      observability: met,
      incidentResponse: met,
      devSecOps: met,
    };
    expect(
      steps(large, {
        ...foundation,
        goldenPaths: { partial: 1 },
        selfService: { partial: 1 },
        platformAsProduct: { unknown: 1 },
        abstraction: { met: 1, unmet: 9 },
      }),
    ).toMatchObject({ move: 'scalePlatform' });
  });

  it('has nothing to do where nothing is left', () => {
    expect(
      steps(
        {
          ...large,
          developers: 5,
          services: 1,
          servicesPerTeam: 1,
          complianceRegimes: 0,
        },
        {
          ciCd: met,
          infrastructureAsCode: met,
          observability: met,
          incidentResponse: met,
          devSecOps: met,
        },
      ),
    ).toEqual({ move: 'sustainDevOps', steps: [] });
  });
});

it('every role is needed for some move', () => {
  expect(
    [...new Set(moves.flatMap(move => rolesForMove[move]))].sort(),
  ).toEqual(Object.keys(roles).sort());
});
