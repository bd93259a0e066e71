import { readAnnotations } from '../../annotations';
import { defaultPolicy } from '../../policy';
import { describeAnnotationProblem } from './annotationProblem';

const notApplicable = 'paved.dev/not-applicable.';
const teamSize = 'paved.dev/team-size';

it.each([
  ['Group', teamSize, '0', 'a whole number from 1 to 10000'],
  ['Component', teamSize, '8', 'of the kind Group'],
  [
    'Group',
    `${notApplicable}ciCd`,
    'No code',
    'of the kind Component or System',
  ],
  ['Component', `${notApplicable}ciCd`, ' ', 'at least 3'],
  [
    'Component',
    `${notApplicable}cicd`,
    'No code',
    `did you mean ${notApplicable}ciCd?`,
  ],
  ['Component', `${notApplicable}selfService`, 'No teams', 'only ciCd, '],
  [
    'Group',
    'paved.dev/team-sice',
    '8',
    `there are ${notApplicable}<practice> and ${teamSize}; did you mean ${teamSize}?`,
  ],
  ['Group', 'paved.dev/zzz', '8', 'no such annotation'],
])('%s with %s = %j: %s', (kind, key, value, words) => {
  const { problems } = readAnnotations(
    kind,
    { [key]: value },
    defaultPolicy.overrides,
  );
  expect(describeAnnotationProblem(problems[0])).toContain(words);
});

it('says that the policy does not let it count', () => {
  const { problems } = readAnnotations(
    'Group',
    { [teamSize]: '8' },
    { ...defaultPolicy.overrides, teamSize: false },
  );
  expect(describeAnnotationProblem(problems[0])).toBe(
    'the policy of this portal does not let it count',
  );
});
