import {
  scorecard,
  scorecardTogether,
  techInsights,
} from '../peers/startPeer.mjs';

/** What a refresh of a portal of 22,000 entities must come to. */
export const targets = {
  fullToLimit: { atMost: 1.4 },
  peersToFull: { atLeast: 5 },
  unchangedToTags: { atMost: 1.1 },
  unchangedRows: { atMost: 0 },
  oneChangedSeconds: { atMost: 2 },
  overIdleMiB: { atMost: 200 },
  ownTurnMs: { atMost: 50 },
};

/** What they mean, for people. */
export const titles = {
  fullToLimit: 'full refresh, times the limit',
  peersToFull: 'the faster peer, times the full refresh',
  togetherToFull:
    'Scorecard with one provider for all metrics, times the full refresh',
  unchangedToTags: 'nothing changed, times reading tags',
  unchangedRows: 'rows written when nothing changed',
  oneChangedSeconds: 'one changed entity, seconds until it shows',
  overIdleMiB: 'memory over idle, MiB',
  ownTurnMs: 'longest turn of its own work, ms',
};

const ownWork = ['full', 'unchanged', 'oneChanged'];

/** Each figure that has a target, where it was measured, and whether it is met. */
export function judge(result) {
  const { full, unchanged, oneChanged, ratios, apart } = result;
  const timesFull = names => {
    const others = names.map(({ name }) => result[name]).filter(Boolean);
    return others.length > 0
      ? Math.min(...others.map(({ seconds }) => seconds.median)) /
          full.seconds.median
      : undefined;
  };
  const values = {
    fullToLimit: ratios.fullToLimit.median,
    peersToFull: timesFull([techInsights, scorecard]),
    // Without a target, but to be seen: a provider for all is hardly ever had.
    togetherToFull: timesFull([scorecardTogether]),
    unchangedToTags: ratios.unchangedToTags.median,
    unchangedRows: unchanged.written,
    oneChangedSeconds: oneChanged.seconds.median,
    overIdleMiB: result.overIdleMiB,
    ownTurnMs: Math.max(
      ...ownWork.map(name => apart[name].longestTurnMs.worst),
    ),
  };
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const { atMost = Infinity, atLeast = -Infinity } = targets[name] ?? {};
        return [
          name,
          {
            value: Math.round(value * 100) / 100,
            met: value <= atMost && value >= atLeast,
          },
        ];
      }),
  );
}
