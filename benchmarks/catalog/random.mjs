/**
 * Random numbers that are the same for the same seed (mulberry32), with what a
 * generator asks of them. A benchmark has to measure the same every time.
 */
export function createRandom(seed) {
  let state = seed >>> 0;

  /** From 0 to less than 1. */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  return {
    next,
    chance: share => next() < share,
    /** A whole number of 0 to less than the limit. */
    below: limit => Math.floor(next() * limit),
    pick: items => items[Math.floor(next() * items.length)],
    /** Up to so many of the items, none twice. */
    some(items, most) {
      const chosen = new Set();
      for (let count = Math.floor(next() * (most + 1)); count > 0; count--) {
        chosen.add(items[Math.floor(next() * items.length)]);
      }
      return [...chosen];
    },
    /** One of [item, weight] pairs. */
    weighted(pairs) {
      const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
      let rest = next() * total;
      return (pairs.find(([, weight]) => (rest -= weight) < 0) ?? pairs[0])[0];
    },
  };
}
