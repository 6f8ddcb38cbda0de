import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** What figures were measured on and with, in one line: without it they say nothing. */
export function machineLine(project: string, now: Date): string {
  const { version } = JSON.parse(
    readFileSync(join(project, 'node_modules/astro/package.json'), 'utf8'),
  ) as { version: string };
  const cores = availableParallelism();
  return [
    cpus()[0]?.model.trim() || arch(),
    `${cores} ${cores === 1 ? 'core' : 'cores'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${type()} ${arch()}`,
    `Node ${process.versions.node}`,
    `Astro ${version}`,
    now.toISOString().slice(0, 10),
  ].join(', ');
}
