import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const mebibyte = 2 ** 20;
const resolution = 2;

/** The memory that the process holds while it does nothing, in MiB. */
export async function idle() {
  global.gc();
  await sleep(300);
  global.gc();
  return { rssMiB: Math.round(process.memoryUsage.rss() / mebibyte) };
}

/**
 * Begins to watch this process. What it returns ends that, and resolves to the
 * seconds that went by and those that processors worked for it, the most memory
 * that the process held (resident set size, in MiB), and the longest time in
 * milliseconds that everything else had to wait for the event loop.
 */
export function startWatching() {
  const turns = monitorEventLoopDelay({ resolution });
  let peak = process.memoryUsage.rss();
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  turns.enable();
  const before = process.cpuUsage();
  const start = performance.now();
  return async () => {
    const seconds = (performance.now() - start) / 1_000;
    const { user, system } = process.cpuUsage(before);
    // What kept the loop busy to the end is only seen in the next turn.
    await sleep(2 * resolution);
    turns.disable();
    clearInterval(sampling);
    peak = Math.max(peak, process.memoryUsage.rss());
    return {
      seconds,
      processorSeconds: (user + system) / 1e6,
      peakMiB: Math.round(peak / mebibyte),
      longestTurnMs: Math.max(0, Math.round(turns.max / 1e6 - resolution)),
    };
  };
}

/** What something in this process took, beside its result. */
export async function watch(run) {
  const stop = startWatching();
  const result = await run();
  return { ...(await stop()), result };
}
