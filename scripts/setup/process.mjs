import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';

const isWindows = process.platform === 'win32';

/** Everything that still runs, so that Ctrl-C can end all of it. */
const running = new Set();
const leaders = new WeakSet();
const graces = new WeakMap();
const cleanups = new Set();

// The last resort, where a script ends without stopping what it started.
process.on('exit', () => running.forEach(child => signal(child, 'SIGKILL')));

/**
 * Starts a Node script as the leader of a process group of its own. The portal
 * and the test runners start children, and ending the group ends those too,
 * even where a parent among them forgets its children. Within such a group,
 * `ownGroup: false` keeps what is started in it.
 *
 * @param {string} script
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { ownGroup?: boolean, graceMs?: number }} options
 *   `graceMs` is how long it has to end before it is killed. What stops
 *   children of its own needs longer than they do.
 */
export function start(script, args = [], options = {}) {
  const { ownGroup = true, graceMs = 5_000, ...spawnOptions } = options;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...spawnOptions,
    detached: ownGroup && !isWindows,
  });
  if (ownGroup && !isWindows) {
    leaders.add(child);
  }
  graces.set(child, graceMs);
  running.add(child);
  return child;
}

/** Runs a Node script to its end; resolves to its exit code, 1 if it was ended. */
export async function run(script, args, { timeoutMinutes, ...options } = {}) {
  const child = start(script, args, { graceMs: 15_000, ...options });
  const timer =
    timeoutMinutes &&
    setTimeout(() => {
      console.error(`\nStopped after ${timeoutMinutes} minutes.`);
      stop(child);
    }, timeoutMinutes * 60_000);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  // A runner that crashed may have left children behind.
  await stop(child);
  return code ?? 1;
}

/** Ends a process and its descendants, asking politely first. */
export async function stop(child) {
  running.delete(child);
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  signal(child, 'SIGTERM');
  for (let waited = 0; signal(child, 0); waited += 100) {
    if (waited >= graces.get(child)) {
      signal(child, 'SIGKILL');
      return;
    }
    await sleep(100);
  }
}

/** Registers what has to happen before the script may end. */
export function onStop(cleanup) {
  cleanups.add(cleanup);
}

export async function stopEverything() {
  await Promise.all([...running].map(stop));
  // The last first, as the later ones rest on the earlier ones.
  for (const cleanup of [...cleanups].reverse()) {
    await cleanup();
  }
  cleanups.clear();
}

/** Ends all children when the script itself is told to end. */
export function stopOnSignals() {
  let ending = false;
  const end = async code => {
    // Signals arrive twice where a terminal or a parent sends them to a group.
    if (!ending) {
      ending = true;
      await stopEverything();
      process.exit(code);
    }
  };
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
  whenAbandoned(() => end(143));
}

/**
 * Told to end, npm ends the shell in which it runs a script, and not the
 * script. Without a parent the script has to notice by itself.
 */
export function whenAbandoned(callback) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) {
    return;
  }
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer);
      callback();
    }
  }, 1000);
  timer.unref();
}

/** Whether there was anything to receive the signal. */
function signal(child, name) {
  try {
    return leaders.has(child)
      ? process.kill(-child.pid, name)
      : child.exitCode === null &&
          child.signalCode === null &&
          process.kill(child.pid, name);
  } catch {
    return false;
  }
}
