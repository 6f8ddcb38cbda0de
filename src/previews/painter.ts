import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Drawing } from '#previews/card.ts';
import type { Drawn } from '#previews/drawn.ts';
import type { Answer } from '#previews/paint.ts';

interface Job {
  readonly drawing: Drawing;
  readonly done: (drawn: Drawn) => void;
  readonly fail: (error: Error) => void;
}

/** From the project's root, since a bundle of this module may lie anywhere. */
const script = join('src', 'previews', 'paint.ts');
const places = Math.min(4, availableParallelism());
/** Waiting drawings for which another process is worth its start. */
const worthIt = 8;
/** Milliseconds for one drawing, which takes some thirty; and until a process without work ends. */
const patience = 60_000;
const idle = 2_000;

const waiting: Job[] = [];
const painters = new Set<Painter>();

/**
 * The picture of a drawing, made in another process.
 *
 * @throws with the reason, when it cannot be drawn
 */
export function painted(drawing: Drawing): Promise<Drawn> {
  return new Promise((done, fail) => {
    waiting.push({ drawing, done, fail });
    const free = [...painters].find((painter) => painter.free);
    if (free) free.work();
    else if (painters.size < places && waiting.length > painters.size * worthIt) {
      const painter = new Painter();
      painters.add(painter);
      painter.work();
    }
  });
}

class Painter {
  readonly #child: ChildProcess;
  #job: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #said = '';

  constructor() {
    this.#child = fork(join(process.cwd(), script), {
      env: { ...process.env, DISABLE_SYSTEM_FONTS_LOAD: '1' },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-2_000);
    });
    this.#child.on('message', (answer: Answer) => this.#answered(answer));
    this.#child.on('error', (error) => this.#ended(error.message));
    this.#child.on('close', (code, signal) => this.#ended(`it ended with ${signal ?? code}`));
  }

  get free(): boolean {
    return this.#job === undefined;
  }

  /** Takes what waits longest; without work it does not keep the build from ending. */
  work(): void {
    clearTimeout(this.#timer);
    this.#job = waiting.shift();
    if (!this.#job) {
      this.#hold('unref');
      this.#timer = setTimeout(() => this.#leave(), idle).unref();
      return;
    }
    this.#hold('ref');
    this.#timer = setTimeout(() => this.#child.kill('SIGKILL'), patience);
    this.#child.send(this.#job.drawing);
  }

  #hold(how: 'ref' | 'unref'): void {
    this.#child[how]();
    this.#child.channel?.[how]();
    // A pipe to a process is a socket, which its type does not say.
    (this.#child.stderr as unknown as { ref(): void; unref(): void } | null)?.[how]();
  }

  #leave(): void {
    painters.delete(this);
    if (this.#child.connected) this.#child.disconnect();
  }

  #answered(answer: Answer): void {
    const job = this.#job;
    this.work();
    if ('drawn' in answer) job?.done(answer.drawn);
    else job?.fail(new Error(answer.failed));
  }

  #ended(how: string): void {
    clearTimeout(this.#timer);
    painters.delete(this);
    const job = this.#job;
    this.#job = undefined;
    job?.fail(new Error([`${script} did not answer: ${how}`, this.#said.trim()].join('\n').trim()));
    // What waits would wait for ever where this was the last.
    const next = painters.size === 0 ? waiting.shift() : undefined;
    if (next) painted(next.drawing).then(next.done, next.fail);
  }
}
