import type { HistoryEntry } from '@paved/plugin-platform-maturity-common';
import { englishWords } from '../../__testUtils__/englishWords';
import { plainText } from '../text';
import { headlineOf } from './headline';

const entry: HistoryEntry = {
  since: '2026-11-01T00:00:00.000Z',
  approach: 'hybrid',
  stage: 'devopsAtScale',
  move: 'startThinPlatform',
  confidence: 'low',
  components: 3,
  causes: [],
};

describe('headlineOf', () => {
  it.each<[string, HistoryEntry, HistoryEntry | undefined]>([
    ['First assessed', entry, undefined],
    ['Same answer, other scores or findings', entry, entry],
    [
      'From DevOps foundation to DevOps at scale',
      entry,
      { ...entry, stage: 'devopsFoundation' },
    ],
    [
      'Thin platform called for instead of DevOps',
      entry,
      { ...entry, approach: 'devops' },
    ],
    [
      'Came to DevOps at scale, with Thin platform called for',
      entry,
      { ...entry, approach: 'devops', stage: 'devopsFoundation' },
    ],
    ['Came back to the catalog', { ...entry, causes: undefined }, entry],
  ])('says "%s"', (words, after, before) => {
    expect(plainText(headlineOf(after, before, englishWords))).toBe(words);
  });
});
