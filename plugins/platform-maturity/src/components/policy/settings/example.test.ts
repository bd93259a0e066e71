import {
  createPolicy,
  defaultPolicy,
  describePolicy,
} from '@paved/plugin-platform-maturity-common';
import { englishWords } from '../../../__testUtils__/englishWords';
import { exampleOf } from './example';
import { sectionsOf } from './rows';

const rows = sectionsOf(describePolicy(defaultPolicy), englishWords).flatMap(
  ({ groups }) => groups.flatMap(group => group.rows),
);

describe('the example of a setting', () => {
  it.each(rows.map(row => [row.key, row] as const))(
    '%s is a policy that a backend starts with',
    (key, row) => {
      const example = exampleOf(row);

      expect(createPolicy(example)).not.toHaveProperty('problems');
      expect(JSON.stringify(example)).toContain(key.split('.').slice(-1)[0]);
    },
  );
});
