import { cpus, loadavg, platform, totalmem } from 'node:os';

/** What the figures were measured on. */
export function machine() {
  return {
    processor: cpus()[0].model.trim(),
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: platform(),
    node: process.version,
  };
}

/** How many wanted to run in the last minute: above the number of cores, figures waited for others. */
export function loadAverage() {
  return Math.round(loadavg()[0] * 10) / 10;
}
