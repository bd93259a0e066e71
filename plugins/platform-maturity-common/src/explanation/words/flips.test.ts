import type { Flip } from '../../assessment';
import { answerFor, component } from './__fixtures__/answers';
import { flipPhrase, measureFlipPhrase } from './flips';
import { plainText } from './message';

const assessment = answerFor({ practices: { goldenPaths: { met: 1 } } });
assessment.capabilities.goldenPaths.inherited = true;

const measure = {
  type: 'measure',
  measure: 'developers',
  value: 52,
  distance: 7,
  approach: 'platformEngineering',
  relativeDistance: 0.2,
} as const;

const practice = {
  type: 'practice',
  practice: 'incidentResponse',
  components: 4,
  stage: 'devopsAtScale',
  relativeDistance: 0.4,
} as const;

describe('a change in words', () => {
  it.each<[Flip, string]>([
    [measure, 'Platform engineering at 52 developers, 7 more'],
    [
      { ...measure, value: 49, distance: -3, approach: 'hybrid' },
      'DevOps with a thin platform at 49 developers, 3 fewer',
    ],
    [
      { ...measure, measure: 'kubernetesShare', value: 0.5, distance: 0.2 },
      'Platform engineering at 50% of services on Kubernetes, 20 percentage points more',
    ],
    [
      { ...measure, measure: 'kubernetesShare', value: 0.5, distance: -0.2 },
      'Platform engineering at 50% of services on Kubernetes, 20 percentage points less',
    ],
    [practice, 'DevOps at scale once 4 more components meet incident response'],
    [
      { ...practice, components: 1 },
      'DevOps at scale once 1 more component meets incident response',
    ],
    [
      { ...practice, practice: 'goldenPaths', stage: 'platformIntroduction' },
      'Platform introduction once the organization has golden paths',
    ],
  ])('%#', (flip, words) => {
    expect(plainText(flipPhrase(flip, assessment))).toBe(words);
  });

  it('of one component does not count components', () => {
    const single = answerFor({ subject: component, components: 1 });

    expect(plainText(flipPhrase({ ...practice, components: 1 }, single))).toBe(
      'DevOps at scale once it has incident response',
    );
  });

  it('of a measure needs no subject', () => {
    expect(measureFlipPhrase(measure)).toEqual(flipPhrase(measure, assessment));
  });
});
