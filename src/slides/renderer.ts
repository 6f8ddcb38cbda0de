import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DeckError, type Failure } from '#slides/deck-error.ts';

/** What is asked of one run of render.ts. */
export interface Task {
  /** Of the PDF, absolute. */
  readonly path: string;
  /** What to draw; without it the file is only opened and its pages looked for. */
  readonly images?: {
    /** Where `1.png`, `2.png` … go. */
    readonly folder: string;
    /** The longer side, in pixels. */
    readonly size: number;
  };
  /** The most pages a file may have. */
  readonly most: number;
  /** What the process may take, in MiB. */
  readonly memory: number;
}

export interface DrawnPage {
  readonly number: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Of the PNG, in bytes. */
  readonly size: number;
}

export type Answer =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'page'; readonly page: DrawnPage }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done' };

/** What one file may take. */
export interface Limits {
  /** Milliseconds to open, to draw, and on top of that for each page. */
  readonly open: number;
  readonly draw: number;
  readonly page: number;
  /** MiB. */
  readonly memory: number;
  readonly pages: number;
}

/** Ample where a page of a talk takes some 20 ms, and no deck has as many pages. */
const limits: Limits = { open: 20_000, draw: 20_000, page: 2_000, memory: 1_536, pages: 500 };

/** From the project's root, since a bundle of this module may lie anywhere. */
const script = join('src', 'slides', 'render.ts');
const places = Math.min(4, availableParallelism());
let running = 0;
const waiting: (() => void)[] = [];

/**
 * The pages of a PDF as render.ts draws them, at most four files at once.
 *
 * @param onPage told how many pages are drawn, and of how many
 * @throws DeckError where the file is at fault, any other error where the renderer is
 */
export async function rendered(
  task: Pick<Task, 'path' | 'images'>,
  given: Partial<Limits> = {},
  onPage: (drawn: number, pages: number) => void = () => {},
): Promise<{ pages: number; drawn: DrawnPage[] }> {
  if (running >= places) await new Promise<void>((free) => waiting.push(free));
  else running += 1;
  try {
    const limit = { ...limits, ...given };
    return await run({ ...task, most: limit.pages, memory: limit.memory }, limit, onPage);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function run(
  task: Task,
  limit: Limits,
  onPage: (drawn: number, pages: number) => void,
): Promise<{ pages: number; drawn: DrawnPage[] }> {
  return new Promise((resolve, reject) => {
    const drawn: DrawnPage[] = [];
    let pages = 0;
    let said = '';
    let ending: (() => void) | undefined;
    const child = fork(join(process.cwd(), script), [JSON.stringify(task)], {
      execArgv: [`--max-old-space-size=${task.memory}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const end = (how: () => void) => {
      ending ??= how;
      child.kill('SIGKILL');
    };
    const fail = (failure: Failure) => end(() => reject(new DeckError(failure)));
    const late = (time: number) => () => {
      const seconds = Math.round(time / 100) / 10;
      const page = `page ${drawn.length + 1} of ${pages}`;
      fail({ kind: 'slow', seconds, ...(pages && { page }) });
    };
    let timer = setTimeout(late(limit.open), limit.open);
    child.on('message', (answer: Answer) => {
      if (answer.kind === 'opened') {
        pages = answer.pages;
        clearTimeout(timer);
        const time = limit.draw + limit.page * pages;
        timer = setTimeout(late(time), time);
      } else if (answer.kind === 'page') {
        onPage(drawn.push(answer.page), pages);
      } else if (answer.kind === 'failed') fail(answer.failure);
      else end(() => resolve({ pages, drawn: drawn.toSorted((a, b) => a.number - b.number) }));
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (ending) ending();
      else if (/out of memory/i.test(said) || signal === 'SIGKILL') {
        reject(new DeckError({ kind: 'memory', most: task.memory }));
      } else if (signal) {
        const detail = `the renderer ended with ${signal}`;
        reject(new DeckError({ kind: 'broken', detail }));
      } else reject(new Error(`${script} ended with status ${code}: ${said.trim()}`));
    });
  });
}
