import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge } from './targets.mjs';

const figure = (seconds, longestTurnMs = 10) => ({
  seconds: { median: seconds, worst: seconds },
  longestTurnMs: { median: longestTurnMs, worst: longestTurnMs },
});
const ratio = median => ({ median, worst: median });

const result = {
  first: figure(4),
  full: figure(2),
  unchanged: figure(1),
  oneChanged: figure(1.5),
  'Tech Insights': figure(30),
  Scorecard: figure(12),
  'Scorecard, one provider for all metrics': figure(3),
  overIdleMiB: 100,
  writes: { unchanged: { written: 0 }, oneChanged: { written: 7 } },
  ratios: {
    fullToLimit: ratio(1.3),
    firstToLimit: ratio(2.6),
    unchangedToTags: ratio(1.05),
  },
  apart: {
    first: figure(4, 40),
    full: figure(2, 30),
    unchanged: figure(1, 20),
    oneChanged: figure(1, 20),
  },
};
const missed = judged => Object.keys(judged).filter(name => !judged[name].met);

describe('judge', () => {
  it('compares with the faster peer, and leaves out what has no target', () => {
    const judged = judge(result);
    assert.equal(judged.peersToFull.value, 6);
    assert.equal(judged.peersToFirst.value, 3);
    assert.equal(judged.togetherToFull.value, 1.5);
    assert.equal(judged.oneChangedRows.value, 7);
    assert.deepEqual(missed(judged), []);
  });

  it('has nothing to say about what was not measured', () => {
    const {
      'Tech Insights': techInsights,
      Scorecard: scorecard,
      ...alone
    } = result;
    assert.ok(techInsights && scorecard);
    assert.ok(!('peersToFull' in judge(alone)));
    assert.ok(!('unchangedRows' in judge({ ...result, writes: {} })));
  });

  for (const [name, changes] of Object.entries({
    peersToFull: { Scorecard: figure(9) },
    fullToLimit: { ratios: { ...result.ratios, fullToLimit: ratio(1.41) } },
    unchangedRows: { writes: { unchanged: { written: 1 } } },
    oneChangedSeconds: { oneChanged: figure(2.1) },
    overIdleMiB: { overIdleMiB: 201 },
    ownTurnMs: { apart: { ...result.apart, first: figure(4, 51) } },
  })) {
    it(`sees that ${name} is missed`, () => {
      assert.deepEqual(missed(judge({ ...result, ...changes })), [name]);
    });
  }
});
