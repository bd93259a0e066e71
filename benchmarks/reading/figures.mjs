/**
 * The figures of a load: how many answers a second, percentiles of how long
 * they took, their size, and what the backend worked for each.
 */
export function figuresOf({ milliseconds, bytes, seconds }, processorSeconds) {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = share => rounded(sorted[Math.ceil(share * sorted.length) - 1]);
  return {
    answers: sorted.length,
    perSecond: rounded(sorted.length / seconds),
    milliseconds: {
      median: at(0.5),
      p90: at(0.9),
      p99: at(0.99),
      worst: at(1),
    },
    processorMs: rounded((processorSeconds * 1_000) / sorted.length),
    kilobytes: rounded(bytes / 1_000),
  };
}

function rounded(value) {
  return Math.round(value * 10) / 10;
}
