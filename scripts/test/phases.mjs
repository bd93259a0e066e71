import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backstageCli, cache, root, yarn } from '../setup/paths.mjs';
import { run } from '../setup/process.mjs';
import { audit } from './audit/audit.mjs';
import { startPostgres } from './postgres.mjs';

/**
 * Each phase resolves to its counts: { passed, failed, skipped }. A phase that
 * is a single command counts as one check.
 */
export const phases = {
  types: {
    title: 'Type check',
    run: () => check('tsc'),
  },
  lint: {
    title: 'Lint',
    run: () => check('lint:all'),
  },
  unit: {
    title: 'Unit and integration tests (SQLite and PostgreSQL)',
    run: runJest,
  },
  browser: {
    title: 'Browser tests',
    run: runBrowserTests,
  },
  benchmarks: {
    title: 'Tests of the benchmarks',
    run: args =>
      runNodeTests('benchmarks', args.length > 0 ? args : listBenchmarkTests()),
  },
  format: {
    title: 'Formatting',
    run: () => check('prettier:check'),
  },
  api: {
    title: 'API and SQL reports',
    run: () => check('build:api-reports', '--ci'),
  },
  audit: {
    title: 'Known vulnerabilities of runtime dependencies',
    run: runAudit,
  },
};

export const defaultPhases = ['types', 'lint', 'unit', 'browser'];

/** Runs a script of package.json, so that the commands stand in one place. */
async function check(script, ...args) {
  const code = await run(yarn, ['run', script, ...args], {
    timeoutMinutes: 10,
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runJest(args) {
  const env = {
    ...process.env,
    // Without it Jest stays and watches.
    CI: '1',
    // Databases that are not there are not to be looked for in Docker.
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  };
  // Backend-test-utils leave out a database silently when it has no address.
  const variable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';
  env[variable] ||= await startPostgres();

  const report = freshReport('jest');
  const code = await run(
    backstageCli,
    // A busy machine is no failure: Jest's own limit of 5 s a test would be one.
    [
      ...['repo', 'test', '--testTimeout=30000'],
      ...['--json', `--outputFile=${report}`, ...args],
    ],
    { env, timeoutMinutes: 12 },
  );
  const results = JSON.parse(readFileSync(report, 'utf8'));
  return withExitCode(code, {
    passed: results.numPassedTests,
    // A file that fails before its first test has no test that could fail.
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  });
}

async function runBrowserTests(args) {
  return runNodeTests('browser', args.length > 0 ? args : listBrowserTests());
}

/** The audit can fail without being wrong, so it is tested beside. */
async function runAudit() {
  const tests = await runNodeTests('audit', [
    'scripts/test/audit/audit.test.mjs',
  ]);
  const found = await audit();
  return Object.fromEntries(
    Object.keys(tests).map(key => [key, tests[key] + found[key]]),
  );
}

async function runNodeTests(name, files) {
  const report = freshReport(name);
  const reporters = [
    ['spec', 'stdout'],
    [join(root, 'scripts/test/count-reporter.mjs'), report],
  ].flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  // One file at a time: browser tests start a portal each.
  const [script, ...rest] = ['--test', '--test-concurrency=1', ...reporters];
  const code = await run(script, [...rest, ...files], { timeoutMinutes: 10 });
  return withExitCode(code, JSON.parse(readFileSync(report, 'utf8')));
}

function listBrowserTests() {
  return readdirSync(join(root, 'e2e'))
    .filter(name => name.endsWith('.test.ts'))
    .map(name => join('e2e', name));
}

function listBenchmarkTests() {
  return readdirSync(join(root, 'benchmarks'), { recursive: true })
    .filter(name => name.endsWith('.test.mjs') && !/node_modules/.test(name))
    .map(name => join('benchmarks', name));
}

function freshReport(name) {
  const folder = join(cache, 'reports');
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  return report;
}

/** What exits with an error has failed, and so has what ran no test at all. */
function withExitCode(code, counts) {
  const ran = counts.passed + counts.failed > 0;
  if (counts.failed === 0 && (code !== 0 || !ran)) {
    console.error(ran ? `Ended with exit code ${code}` : 'No test ran');
    return { ...counts, failed: 1 };
  }
  return counts;
}
