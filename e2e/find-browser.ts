/**
 * Finds the browser the tests run in. As a script it installs one where there is none, and exits
 * with 1 and one line that says what to install when it cannot.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** Arguments for every launch: no traffic of the browser's own, and no sandbox where root forbids it. */
export const launchArguments: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * The executable that `CHROME_PATH` names, or else Playwright's own download, or else an installed
 * Chrome or Chromium; undefined when there is none that starts.
 *
 * @throws when `CHROME_PATH` names something that does not start
 */
export function browserPath(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (!named) return [chromium.executablePath(), ...installed].find(starts);
  if (starts(named)) return named;
  throw new Error(`CHROME_PATH is "${named}", which does not start`);
}

function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // A download without its system libraries exists and does not run. On Windows and macOS the
  // question would open a window, and the libraries are always there.
  return process.platform !== 'linux' || succeeds(path, ['--version'], 30);
}

function install(): string | undefined {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  const download = [join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium'];
  succeeds(process.execPath, download, 300);
  const downloaded = browserPath();
  if (downloaded || !isRoot || !existsSync('/usr/bin/apt-get')) return downloaded;
  succeeds('apt-get', ['update'], 120);
  succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 300);
  return browserPath();
}

function succeeds(command: string, args: readonly string[], seconds: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: 'ignore', timeout: seconds * 1000 }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!(browserPath() ?? install())) {
      throw new Error(
        'no browser found: install Chromium or Google Chrome, or name its executable in CHROME_PATH',
      );
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
