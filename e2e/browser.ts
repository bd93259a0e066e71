import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one that `PAVED_CHROMIUM` points to; on
 * 64-bit Linux the one that comes with the dependencies; else the Chrome of
 * the system.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.PAVED_CHROMIUM;
  if (executablePath) {
    return chromium.launch({ executablePath, args });
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return launchPackagedChromium({ args });
  }
  return chromium.launch({ channel: 'chrome', args });
}

async function launchPackagedChromium(options: LaunchOptions) {
  const packaged = await import('@sparticuz/chromium');
  const executablePath = await packaged.default.executablePath();
  // The package's own font, so that pages look alike on every machine.
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
  try {
    return await chromium.launch({ ...options, executablePath });
  } catch (error) {
    if (!String(error).includes('shared libraries')) {
      throw error;
    }
    // A minimal system lacks libraries that the package brings too.
    const bin = '../node_modules/@sparticuz/chromium/bin/al2023.tar.br';
    await packaged.inflate(join(import.meta.dirname, bin));
    packaged.setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
    return chromium.launch({ ...options, executablePath });
  }
}
