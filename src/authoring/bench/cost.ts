import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stop, status } from '#authoring/command.ts';

/** What a command took. */
export interface Cost {
  /** Seconds of processor time, user and system, of the command and all it waited for. */
  readonly cpu: number;
  /** Seconds from start to end. */
  readonly wall: number;
  /** MiB at most in memory at once, of the largest Node process. */
  readonly peak: number;
}

export interface Run extends Cost {
  readonly status: number | null;
  /** Standard output and error in the order they came. */
  readonly output: string;
}

/**
 * `times` of a POSIX shell is the one account of a whole tree of processes, whatever they are written
 * in, that needs no program besides; its output goes where no command writes.
 */
const script = '"$@"; status=$?; times >&3; exit $status';
const probes = ['peak-probe', 'preview-probe'].map((name) =>
  import.meta.resolve(`#authoring/bench/${name}.ts`),
);

export interface Place {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Runs Node with arguments in a folder and measures it. Not counted is what outlives its parent; peak
 * memory leaves out what is no Node process.
 *
 * @param signal ends the command and everything it started
 * @throws Stop where there is no POSIX shell
 */
export async function measured(
  args: readonly string[],
  { folder, environment }: Place,
  signal?: AbortSignal,
): Promise<Run> {
  const scratch = mkdtempSync(join(tmpdir(), 'cost-'));
  const peakFile = join(scratch, 'peak');
  try {
    const start = performance.now();
    const child = spawn('sh', ['-c', script, 'sh', process.execPath, ...args], {
      cwd: folder,
      env: {
        ...environment,
        PEAK_FILE: peakFile,
        NODE_OPTIONS: probes.map((probe) => `--import ${probe}`).join(' '),
        // A shell of another language writes seconds with a comma.
        LC_ALL: 'C',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own, so that all of it can be ended.
      detached: true,
    });
    const end = () => child.pid !== undefined && ended(-child.pid);
    signal?.addEventListener('abort', end);
    let output = '';
    let times = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const account = child.stdio[3];
    account?.on('data', (bytes: Buffer) => (times += bytes.toString()));
    const exit = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    const wall = (performance.now() - start) / 1000;
    signal?.removeEventListener('abort', end);
    signal?.throwIfAborted();
    return { status: exit, output, wall, cpu: cpuOf(times), peak: peakOf(peakFile) };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'spawn sh'))
      throw error;
    throw new Stop(status.misused, 'measuring needs a POSIX shell: run it where there is `sh`');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function ended(group: number): void {
  try {
    process.kill(group);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Seconds in the second line of what `times` prints, which is of a shell's children (POSIX.1-2024,
 * "times"): `0m3.210000s 0m0.480000s`.
 */
export function cpuOf(times: string): number {
  const parts = [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** 0 where every process ended before it could tell. */
function peakOf(file: string): number {
  if (!existsSync(file)) return 0;
  const peaks = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  return Math.max(...peaks) / 1024;
}
