/** Real servers on this machine, each with the configuration that a build wrote for it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment } from '../project.ts';
import { brotliModule, wrangler } from './install.ts';
import type { Published } from './published.ts';

export type ServerName = 'nginx' | 'caddy' | 'cloudflare';

/** What starts a server in the foreground; `work` is a folder of its own. */
interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}
type Start = (site: Published, port: number, work: string) => Command;

const nginx: Start = ({ folder, root }, port, work) => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    // Started by root, it would read as nobody.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${work}/pid; error_log ${work}/error.log;`,
    ...(existsSync(brotliModule) ? [`load_module ${brotliModule};`] : []),
    'events {}',
    'http {',
    '  access_log off;',
    ...temporary.map((name) => `  ${name}_temp_path ${work}/${name};`),
    '  server {',
    `    listen 127.0.0.1:${port};`,
    `    root ${root};`,
    ...(existsSync(brotliModule) ? ['    brotli_static on;'] : []),
    `    include ${folder}/.hosts/nginx.conf;`,
    '  }',
    '}',
  ];
  writeFileSync(join(work, 'nginx.conf'), config.join('\n'));
  return { command: 'nginx', args: ['-e', `${work}/error.log`, '-c', `${work}/nginx.conf`] };
};

const caddy: Start = ({ folder, root }, port, work) => {
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\nimport ${folder}/.hosts/Caddyfile\n`);
  return {
    command: 'caddy',
    args: ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'],
    environment: {
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_ROOT: root,
      XDG_DATA_HOME: work,
      XDG_CONFIG_HOME: work,
    },
  };
};

const cloudflare: Start = ({ folder }, port, work) => ({
  command: process.execPath,
  args: [
    ...[wrangler, 'dev', '--config', join(folder, 'wrangler.jsonc')],
    ...['--ip', '127.0.0.1', '--port', `${port}`, '--inspector-port', `${port + 1000}`],
    ...['--persist-to', work],
  ],
  environment: { CI: '1', WRANGLER_SEND_METRICS: 'false', XDG_CONFIG_HOME: work },
});

const starts: Readonly<Record<ServerName, Start>> = { nginx, caddy, cloudflare };

/** A server that answers; `stop` ends it. */
export interface Running {
  readonly stop: () => Promise<void>;
}

/** @throws with what the server said when it does not answer in time */
export async function startServer(
  name: ServerName,
  site: Published,
  port: number,
): Promise<Running> {
  const work = join(site.folder, '.cache', `${name}-${port}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const { command, args, environment } = starts[name](site, port, work);
  const server = spawn(command, args, { cwd: work, env: plainEnvironment(environment) });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => {
    server
      .on('close', () => resolve())
      .on('error', (error) => {
        said += String(error);
        resolve();
      });
  });
  if (!(await answers(`http://127.0.0.1:${port}${site.base}`, server))) {
    server.kill();
    throw new Error(`${name} does not answer:\n${said}`);
  }
  return {
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}

async function answers(address: string, { exitCode }: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + 60_000; Date.now() < end && exitCode === null;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
