import type { Assessment, Flip } from '@paved/plugin-platform-maturity-common';
import { assessed } from '../../__fixtures__/catalog';
import { company } from '../../__fixtures__/company';
import { plainText } from '../text';
import { wordsOf } from './words';

const assessment: Assessment = assessed(company).assessments[0];

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

describe('wordsOf', () => {
  it.each<[Flip, string]>([
    [measure, 'Platform engineering at 52 developers, 7 more'],
    [
      { ...measure, value: 49, distance: -3, approach: 'hybrid' },
      'DevOps with a thin platform at 49 developers, 3 fewer',
    ],
    [
      { ...measure, measure: 'kubernetesShare', value: 0.5, distance: 0.2 },
      'Platform engineering at 50% of services on Kubernetes, 20% more',
    ],
    [
      practice,
      'DevOps at scale once incident response and reliability is met by 4 components more',
    ],
    [
      { ...practice, components: 1 },
      'DevOps at scale once incident response and reliability is met by 1 component more',
    ],
    [
      { ...practice, practice: 'goldenPaths', stage: 'platformIntroduction' },
      'Platform introduction once golden paths is met',
    ],
  ])('%#', (flip, words) => {
    expect(plainText(wordsOf(flip, assessment))).toBe(words);
  });
});
