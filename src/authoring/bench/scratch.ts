/** A folder of a command's own outside the project, gone when the command ends, however it ends. */
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop } from '#authoring/command.ts';

export interface Scratch {
  /** Absolute. */
  readonly folder: string;
  /** Aborted when the command is interrupted, or nobody reads it any more, with the {@link Stop} to end it with. */
  readonly signal: AbortSignal;
}

/** What a shell gives for a program that writes and is not read, on every system: 128 and SIGPIPE. */
const unread = 141;

/** Does some work in a new folder, which is removed after it, after an error and after an interruption. */
export async function inScratch<Value>(work: (scratch: Scratch) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'hallway-track-'));
  const interruption = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const interrupt = (name: NodeJS.Signals) =>
    interruption.abort(new Stop(128 + constants.signals[name], 'interrupted'));
  for (const name of signals) process.on(name, interrupt);
  const streams = [process.stdout, process.stderr];
  const leave = ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') interruption.abort(new Stop(unread, 'interrupted'));
  };
  for (const stream of streams) stream.on('error', leave);
  try {
    return await work({ folder, signal: interruption.signal });
  } finally {
    for (const name of signals) process.off(name, interrupt);
    for (const stream of streams) stream.off('error', leave);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Gives a folder the packages of a project, each by a link: what a build keeps in `node_modules` is then
 * the folder's own.
 */
export function linkPackages(project: string, folder: string): void {
  const [from, to] = [join(project, 'node_modules'), join(folder, 'node_modules')];
  const link = (name: string) => symlinkSync(join(from, name), join(to, name), 'junction');
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    if (!name.startsWith('@')) {
      link(name);
      continue;
    }
    mkdirSync(join(to, name));
    for (const inner of readdirSync(join(from, name))) link(join(name, inner));
  }
}

/** A caller's environment without what changes a build. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const changing = /^(?:NODE_ENV|NODE_OPTIONS|FORCE_COLOR|DEBUG.*|SITE_URL|BASE_PATH|BUILD_TIME)$/;
  const kept = Object.entries(process.env).filter(([name]) => !changing.test(name));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}
