import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';

// A process may load this module more than once, and build one project after another.
const key = Symbol.for('hallway-track.builds');
const shared = globalThis as unknown as Record<symbol, Set<string> | undefined>;

/**
 * Keeps other processes from building a project while this one lives; however it ends, the next may.
 *
 * @param root the project's folder, absolute
 * @throws when another process builds it
 */
export async function lockBuild(root: string): Promise<void> {
  const address = addressOf(root);
  const held = (shared[key] ??= new Set());
  if (held.has(address)) return;
  for (const again of [true, false]) {
    if (await listens(address)) {
      held.add(address);
      process.once('exit', () => {
        rmSync(address, { force: true });
      });
      return;
    }
    if (!again || (await answers(address))) throw running(root);
    // A process that was killed leaves the file of its socket.
    rmSync(address, { force: true });
  }
}

function addressOf(root: string): string {
  const name = `build-${createHash('sha256').update(root).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

const listens = (address: string) =>
  new Promise<boolean>((resolve, reject) => {
    const server = createServer((socket) => socket.end());
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(address, () => resolve(true)).unref();
  });

const answers = (address: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

function running(root: string): AstroError {
  const error = new AstroError(`another build of ${root} is running: wait until it ends`);
  error.name = 'BuildRunning';
  error.stack = '';
  return error;
}
