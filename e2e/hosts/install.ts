/**
 * `node install.ts`: brings the servers of the tests: Debian's nginx and Caddy, wrk, which loads them,
 * and wrangler, which runs Cloudflare's server, into a folder of its own. Exits with 1 and one line
 * that says what to install when it cannot.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../project.ts';

/** 4.164.0 is the last tried; it brings Cloudflare's server, workerd, as a package. */
const wranglerVersion = '4.164.0';
const wranglerFolder = join(projectFolder, '.cache/e2e/wrangler');
export const wrangler: string = join(wranglerFolder, 'node_modules/wrangler/bin/wrangler.js');

/** Debian's module that sends `.br` files; other systems may have nginx without it. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'wrk'];

const isThere = (command: string) => !spawnSync(command, ['-v'], { stdio: 'ignore' }).error;
const starts = (command: string, argument: string) =>
  spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
const missing = () => [
  ...(starts('nginx', '-v') ? [] : ['nginx']),
  ...(existsSync(brotliModule) ? [] : ['libnginx-mod-http-brotli-static']),
  ...(starts('caddy', 'version') ? [] : ['caddy']),
  // It shows its version and says that this is wrong use.
  ...(isThere('wrk') ? [] : ['wrk']),
];

function run(command: string, args: readonly string[], cwd?: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd, env, stdio: 'ignore', timeout: 600_000 }).status === 0;
}

function installServers(): void {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  if (missing().length > 0) {
    throw new Error(
      `not installed: ${missing().join(', ')} — apt-get install ${packages.join(' ')}`,
    );
  }
}

function installWrangler(): void {
  if (existsSync(wrangler)) return;
  mkdirSync(wranglerFolder, { recursive: true });
  writeFileSync(join(wranglerFolder, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    `wrangler@${wranglerVersion}`,
  ];
  if (!run('npm', args, wranglerFolder) || !existsSync(wrangler)) {
    throw new Error(`wrangler@${wranglerVersion} cannot be installed from the registry`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    installServers();
    installWrangler();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
