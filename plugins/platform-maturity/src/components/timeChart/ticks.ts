const most = 5;

/**
 * Where the axis of time is named, from the first to the last instant, evenly
 * apart; no two of them by the same name, as they have within a day.
 */
export function ticksOf(
  times: readonly number[],
  nameOf: (time: number) => string,
): number[] {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const named = new Map<string, number>();
  for (let index = 0; index < most; index += 1) {
    const time = first + ((last - first) * index) / (most - 1);
    const name = nameOf(time);
    if (!named.has(name)) {
      named.set(name, time);
    }
  }
  return [...named.values()];
}
