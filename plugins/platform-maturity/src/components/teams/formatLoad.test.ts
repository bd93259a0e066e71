import { englishWords } from '../../__testUtils__/englishWords';
import { wordsOf } from '../../translation';
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

it('writes it in the way of the reader', () => {
  const swedish = wordsOf(key => (key === 'explanation.language' ? 'sv' : key));
  expect(formatLoad(0.45, swedish)).toBe('0,45');
  expect(formatLoad(1.66, swedish)).toBe('1,7');
});
