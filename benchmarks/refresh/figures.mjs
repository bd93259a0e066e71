/** The median and the largest of some numbers. */
export function medianAndWorst(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median: rounded(median), worst: rounded(sorted.at(-1)) };
}

const measured = ['seconds', 'processorSeconds', 'peakMiB', 'longestTurnMs'];

/** What was measured in several rounds, by name: median and worst of each. */
export function figuresOf(rounds) {
  const names = [...new Set(rounds.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map(name => {
      const runs = rounds.map(round => round[name]).filter(Boolean);
      return [name, summaryOf(runs)];
    }),
  );
}

function summaryOf(runs) {
  const { lastRun, judging, collecting } = runs.at(-1);
  return {
    runs: runs.length,
    ...Object.fromEntries(
      measured
        .filter(key => runs[0][key] !== undefined)
        .map(key => [key, medianAndWorst(runs.map(run => run[key]))]),
    ),
    ...(lastRun ? { changed: lastRun.changed } : {}),
    ...(judging
      ? {
          collectingSeconds: rounded(collecting.seconds),
          judgingSeconds: rounded(judging.seconds),
        }
      : {}),
  };
}

function rounded(number) {
  return Math.round(number * 1_000) / 1_000;
}
