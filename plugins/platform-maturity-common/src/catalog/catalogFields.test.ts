import { defaultPolicy } from '../policy';
import { catalogFields } from './catalogFields';

it('covers what filters look at, and never the definition of an API', () => {
  const fields = catalogFields({
    ...defaultPolicy,
    kubernetes: {
      $any: [
        { 'spec.runtime': 'k8s' },
        { $not: { 'spec.host': { $exists: true } } },
      ],
    },
  });
  expect(fields).toEqual(
    expect.arrayContaining([
      'relations',
      'spec.type',
      'spec.runtime',
      'spec.host',
    ]),
  );
  expect(fields).not.toContain('spec');
  expect(fields).not.toContain('spec.definition');
  expect(new Set(fields).size).toBe(fields.length);
});
