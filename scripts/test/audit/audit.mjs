import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, yarn } from '../../setup/paths.mjs';
import { productionPackages } from './productionPackages.mjs';

const severities = ['high', 'critical'];

/** What Yarn prints when it could not ask, in contrast to when it is wrong. */
const notReached =
  /YN0035|YN0080|RequestError|TimeoutError|Response Code|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/;

/**
 * Asks the registry for known vulnerabilities of what the published packages
 * need at run time. Without a registry that answers, nothing is known, which is
 * said aloud and counted as skipped.
 *
 * @param {{ allowed?: Allowance[], today?: string, packages?: Published[], env?: object, log?: (line: string) => void }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 *
 * @typedef {{ package: string, id: string, reason: string, until: string }} Allowance
 *   An advisory that is accepted until a day, as 2027-01-31, and why.
 * @typedef {{ name: string, folder: string }} Published
 */
export async function audit({
  allowed = readAllowed(),
  today = new Date().toISOString().slice(0, 10),
  packages = publishedPackages(),
  env = process.env,
  log = console.log,
} = {}) {
  const wrong = allowed.flatMap(problemsOf);
  if (wrong.length > 0) {
    wrong.forEach(problem => log(problem));
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const findings = new Map();
  for (const { name, folder } of packages) {
    const asked = await ask(folder, env);
    if ('unreachable' in asked) {
      return unreachable(asked.unreachable, env, log);
    }
    const needed = productionPackages(folder);
    for (const finding of asked.findings) {
      const versions = finding.versions.filter(version =>
        needed.has(`${finding.package}@${version}`),
      );
      if (versions.length > 0) {
        const key = `${finding.package} ${finding.id}`;
        const { of = [] } = findings.get(key) ?? {};
        findings.set(key, { ...finding, versions, of: [...of, name] });
      }
    }
  }
  return judge([...findings.values()], { allowed, today, log });
}

function judge(findings, { allowed, today, log }) {
  let failed = 0;
  for (const finding of findings) {
    const allowance = allowed.find(
      entry => entry.package === finding.package && entry.id === finding.id,
    );
    const holds = allowance && today <= allowance.until;
    failed += holds ? 0 : 1;
    log(
      `${holds ? 'Allowed' : 'NOT ALLOWED'}: ${finding.package}@${
        finding.versions
      }, ${finding.severity}: ${finding.title} (${
        finding.url
      }), needed by ${finding.of.join(', ')}`,
    );
    if (allowance) {
      log(`  ${allowance.reason} (until ${allowance.until})`);
    }
  }
  for (const entry of allowed) {
    const isFound = findings.some(
      finding => entry.package === finding.package && entry.id === finding.id,
    );
    if (!isFound) {
      log(
        `${entry.package} ${entry.id} is allowed and not found any more; remove it from scripts/test/audit/allowed.json`,
      );
    }
  }
  if (failed > 0) {
    log(
      'Update what is not allowed. If that cannot be, add it to scripts/test/audit/allowed.json, as CONTRIBUTING.md tells',
    );
  } else {
    log('No vulnerability of severity high or critical is known but allowed');
  }
  return { passed: failed > 0 ? 0 : 1, failed, skipped: 0 };
}

function unreachable(reason, env, log) {
  const required = Boolean(env.PAVED_AUDIT_REQUIRED);
  log(
    [
      '*'.repeat(72),
      'NOT AUDITED: the registry does not answer for vulnerabilities:',
      `  ${reason}`,
      required
        ? 'PAVED_AUDIT_REQUIRED is set, so this is a failure.'
        : 'Nothing is known about the dependencies. Run `npm test -- audit` where a registry with an audit endpoint can be reached.',
      '*'.repeat(72),
    ].join('\n'),
  );
  return { passed: 0, failed: required ? 1 : 0, skipped: required ? 0 : 1 };
}

/** Yarn's answer about one workspace. */
async function ask(folder, env) {
  const args = ['npm', 'audit', '--environment', 'production', '--recursive'];
  args.push('--no-deprecations', '--severity', 'high', '--json');
  const output = await new Promise(resolve => {
    execFile(
      process.execPath,
      [yarn, ...args],
      {
        cwd: folder,
        env: { YARN_HTTP_TIMEOUT: '20000', YARN_HTTP_RETRY: '1', ...env },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) =>
        resolve({ failed: Boolean(error), text: `${stdout}${stderr}` }),
    );
  });
  const findings = output.text.split('\n').flatMap(readFinding);
  if (output.failed && findings.length === 0) {
    const reason = output.text.trim().split('\n').slice(0, 4).join('\n  ');
    if (notReached.test(output.text)) {
      return { unreachable: reason };
    }
    throw new Error(`yarn npm audit failed in ${folder}:\n  ${reason}`);
  }
  return { findings };
}

function readFinding(line) {
  if (!line.startsWith('{')) {
    return [];
  }
  const { value, children } = JSON.parse(line);
  const severity = String(children.Severity).toLowerCase();
  return severities.includes(severity)
    ? [
        {
          package: value,
          id: String(children.ID),
          title: children.Issue,
          url: children.URL,
          severity,
          versions: children['Tree Versions'],
        },
      ]
    : [];
}

/** @returns {Published[]} */
export function publishedPackages() {
  return ['packages', 'plugins'].flatMap(parent =>
    readdirSync(join(root, parent)).flatMap(name => {
      const folder = join(root, parent, name);
      const manifest = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      return manifest.private ? [] : [{ name: manifest.name, folder }];
    }),
  );
}

function readAllowed() {
  const file = new URL('allowed.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function problemsOf(entry, index) {
  const missing = ['package', 'id', 'reason', 'until'].filter(
    key => typeof entry[key] !== 'string' || !entry[key],
  );
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(entry.until ?? '');
  return [
    ...missing.map(
      key =>
        `scripts/test/audit/allowed.json: entry ${index} lacks "${key}", as text`,
    ),
    ...(isDay || missing.includes('until')
      ? []
      : [
          `scripts/test/audit/allowed.json: entry ${index}, "until" must be a day as 2027-01-31`,
        ]),
  ];
}
