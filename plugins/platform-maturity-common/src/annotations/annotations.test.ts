import { parse } from 'yaml';
import { defaultPolicy } from '../policy';
import { componentPracticeIds } from '../practices';
import { annotationKeys, annotationPrefix, annotations } from './annotations';
import { readAnnotations } from './readAnnotations';

const { overrides } = defaultPolicy;
const notApplicable = 'paved.dev/not-applicable.';
const teamSize = 'paved.dev/team-size';

it.each(Object.entries(annotations))(
  '%s: its example is read without a problem',
  (_, { kinds, example }) => {
    const values = parse(example).metadata.annotations;
    expect(Object.keys(values)[0].startsWith(annotationPrefix)).toBe(true);
    for (const kind of kinds) {
      const { problems, ...reading } = readAnnotations(kind, values, overrides);
      expect(problems).toEqual([]);
      expect(reading).not.toEqual({ notApplicable: [] });
    }
  },
);

it('has keys that the catalog accepts', () => {
  // https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations
  for (const key of annotationKeys) {
    const name = key.slice(annotationPrefix.length);
    expect(name).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,61}[a-zA-Z0-9]$/);
  }
});

it.each(componentPracticeIds)('%s can be declared not to apply', id => {
  const key = notApplicable + id;
  expect(
    readAnnotations('Component', { [key]: ' No users ' }, overrides),
  ).toEqual({
    notApplicable: [{ id, key, value: 'No users' }],
    problems: [],
  });
});

it.each([
  ['1', 1],
  ['10000', 10_000],
  [' 12 ', 12],
])('reads %j as a size of %d', (value, size) => {
  expect(
    readAnnotations('group', { [teamSize]: value }, overrides).teamSize,
  ).toBe(size);
});

it.each([
  ['Group', teamSize, '0', 'noSize'],
  ['Group', teamSize, '10001', 'noSize'],
  ['Group', teamSize, '8.5', 'noSize'],
  ['Group', teamSize, '-8', 'noSize'],
  ['Group', teamSize, '1e3', 'noSize'],
  ['Group', teamSize, 'eight', 'noSize'],
  ['Group', teamSize, '', 'noSize'],
  ['Component', teamSize, '8', 'wrongKind'],
  ['Group', `${notApplicable}ciCd`, 'No code', 'wrongKind'],
  ['Component', `${notApplicable}ciCd`, ' ', 'noReason'],
  ['Component', `${notApplicable}ciCd`, 'n a', 'noReason'],
  ['Component', `${notApplicable}cicd`, 'No code', 'unknownPractice'],
  ['Component', `${notApplicable}selfService`, 'No teams', 'unknownPractice'],
  ['Group', 'paved.dev/team-sice', '8', 'unknownKey'],
  ['Group', 'paved.dev/zzz', '8', 'unknownKey'],
])('%s with %s = %j: %s', (kind, key, value, code) => {
  const reading = readAnnotations(kind, { [key]: value }, overrides);
  expect(reading).toEqual({
    notApplicable: [],
    problems: [expect.objectContaining({ code, key, value })],
  });
});

it.each([
  [{ notApplicable: true, teamSize: false }, [], ['ciCd', 'observability']],
  [{ notApplicable: ['ciCd' as const], teamSize: true }, [8], ['ciCd']],
  [{ notApplicable: false, teamSize: true }, [8], []],
])('lets %j count: sizes %j, practices %j', (allowed, sizes, practices) => {
  const values = {
    [`${notApplicable}ciCd`]: 'No code',
    [`${notApplicable}observability`]: 'No users',
  };
  const component = readAnnotations('Component', values, allowed);
  const group = readAnnotations('Group', { [teamSize]: '8' }, allowed);
  expect(component.notApplicable.map(({ id }) => id)).toEqual(practices);
  expect([group.teamSize ?? []].flat()).toEqual(sizes);
  const problems = [...component.problems, ...group.problems];
  expect(problems).toHaveLength(3 - sizes.length - practices.length);
  expect(problems.every(({ code }) => code === 'notAllowed')).toBe(true);
});

it('leaves annotations of others alone', () => {
  expect(
    readAnnotations('Component', { 'paved.development/x': 'y' }, overrides),
  ).toEqual({ notApplicable: [], problems: [] });
});
