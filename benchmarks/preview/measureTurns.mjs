import { setTimeout as after } from 'node:timers/promises';

/**
 * Runs something some times in this process. Resolves to the seconds that it
 * took and those that processors worked for it, median and worst, and to the
 * longest time in milliseconds that everything else had to wait for the event
 * loop. The first run, before anything is warm, is told apart.
 */
export async function measureTurns(run, { runs }) {
  const all = [];
  for (let index = 0; index <= runs; index += 1) {
    all.push(await runOnce(run));
    await after(50);
  }
  const [first, ...counted] = all;
  const of = key => counted.map(figures => figures[key]);
  return {
    runs,
    first: { seconds: rounded(first.seconds) },
    seconds: medianAndWorst(of('seconds')),
    processorSeconds: medianAndWorst(of('processorSeconds')),
    longestTurnMs: medianAndWorst(of('longestTurnMs').map(Math.round)),
  };
}

async function runOnce(run) {
  const turns = watchTurns();
  const start = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1_000;
  return {
    seconds,
    processorSeconds: (user + system) / 1e6,
    longestTurnMs: await turns.stop(),
  };
}

function watchTurns() {
  let longest = 0;
  let running = true;
  const ended = (async () => {
    let last = performance.now();
    while (running) {
      await after(0);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  return {
    async stop() {
      running = false;
      await ended;
      return longest;
    },
  };
}

function medianAndWorst(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return {
    median: rounded(sorted[Math.floor(sorted.length / 2)]),
    worst: rounded(sorted[sorted.length - 1]),
  };
}

function rounded(value) {
  return Math.round(value * 1_000) / 1_000;
}
