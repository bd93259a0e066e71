import { englishWords } from '../../__testUtils__/englishWords';
import { formatLoad } from './formatLoad';

it.each<[number, string]>([
  [0, '0'],
  [0.45, '0.45'],
  [0.5, '0.5'],
  [1, '1'],
  [1.66, '1.7'],
  [12, '12'],
])('writes %d as %s', (value, text) => {
  expect(formatLoad(value, englishWords)).toBe(text);
});
