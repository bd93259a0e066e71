import {
  scorecard,
  scorecardTogether,
  techInsights,
} from '../peers/startPeer.mjs';

/** What is a refresh, of all that is measured. */
export const refreshes = ['first', 'full', 'unchanged', 'oneChanged'];

/** What a refresh of a portal of 22,000 entities must come to. */
export const targets = {
  fullToLimit: { atMost: 1.4 },
  peersToFull: { atLeast: 5 },
  unchangedToTags: { atMost: 1.1 },
  unchangedRows: { atMost: 0 },
  oneChangedSeconds: { atMost: 2 },
  hintedSeconds: { atMost: 1 },
  overIdleMiB: { atMost: 200 },
  ownTurnMs: { atMost: 50 },
};

/** What they mean, for people. */
export const titles = {
  fullToLimit: 'full refresh, times the limit',
  firstToLimit: 'the same, where all is new and written, times the limit',
  peersToFull: 'the faster peer, times the full refresh',
  peersToFirst: 'the faster peer, times the one that writes all',
  togetherToFull:
    'Scorecard with one provider for all metrics, times the full refresh',
  unchangedToTags: 'nothing changed, times reading tags',
  unchangedRows: 'rows written when nothing changed',
  oneChangedRows: 'rows written when one entity changed',
  oneChangedSeconds: 'one changed entity, seconds until it shows',
  hintedSeconds:
    'the same, hinted at by the catalog, seconds from when it was stitched',
  overIdleMiB: 'memory over idle, MiB',
  ownTurnMs: 'longest turn of its own work, ms',
};

/** Each figure that was measured, and whether it meets its target, if it has one. */
export function judge(result) {
  const { first, full, oneChanged, ratios, apart } = result;
  const besides = (names, refresh) => {
    const others = names.map(({ name }) => result[name]).filter(Boolean);
    return others.length > 0
      ? Math.min(...others.map(({ seconds }) => seconds.median)) /
          refresh.seconds.median
      : undefined;
  };
  const values = {
    fullToLimit: ratios.fullToLimit.median,
    firstToLimit: ratios.firstToLimit.median,
    peersToFull: besides([techInsights, scorecard], full),
    peersToFirst: besides([techInsights, scorecard], first),
    togetherToFull: besides([scorecardTogether], full),
    unchangedToTags: ratios.unchangedToTags.median,
    unchangedRows: result.writes.unchanged?.written,
    oneChangedRows: result.writes.oneChanged?.written,
    oneChangedSeconds: oneChanged.seconds.median,
    hintedSeconds: result.hinted?.seconds.median,
    overIdleMiB: result.overIdleMiB,
    ownTurnMs: Math.max(
      ...refreshes.map(name => apart[name].longestTurnMs.median),
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
