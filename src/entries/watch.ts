import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import type { LoaderContext } from 'astro/loaders';
import { leaveContent } from '#entries/content-record.ts';
import { type Problem, problemReport } from '#entries/problem.ts';
import { foreseeProblems, leaveProblems } from '#entries/problem-record.ts';
import { course, type Say } from '#entries/progress.ts';
import type { contentReader } from '#entries/read.ts';
import { type Content, contentFolder, mediaFolder } from '#entries/source.ts';

/** Finds what is wrong with the content as a whole, and says how far it is. */
export type Inspection = (content: Content, root: string, say: Say) => Promise<readonly Problem[]>;

/** The content of a project. */
export interface Project {
  /** The project's folder, absolute. */
  readonly root: string;
  readonly read: ReturnType<typeof contentReader>;
  readonly inspect: Inspection;
  /** What was wrong with it when it was inspected last. */
  problems: Promise<readonly Problem[]>;
}

type Watcher = NonNullable<LoaderContext['watcher']>;
/** A server that starts anew has another. */
const watched = new WeakSet<Watcher>();

/** Milliseconds in which an editor finishes writing, and git checking out. */
const settling = 50;
/** Milliseconds in which nobody asks for a page, before mistakes are looked for. */
const quiet = 300;

/**
 * Reads files of the content again when they change, and hands it to the pages; then inspects all of
 * it, for what one entry says concerns those that name it. Changes that come together are read together.
 */
export function watchContent(
  project: Project,
  watcher: Watcher,
  logger: LoaderContext['logger'],
): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  const { root, read, inspect } = project;
  watcher.add(`${root}${contentFolder}`);
  const changed = new Set<string>();
  const uninspected = new Set<string>();
  const reread = async () => {
    if (changed.size === 0) return;
    const files = [...changed];
    changed.clear();
    for (const file of files) uninspected.add(file);
    const content = await read(files);
    foreseeProblems(content.problems);
    leaveContent(content);
    await untilIdle();
    // What changed meanwhile is read first.
    if (changed.size > 0) return;
    const names = [...uninspected].join(', ');
    uninspected.clear();
    const { say, end } = course();
    project.problems = inspect(content, root, say).finally(end);
    const problems = await project.problems;
    const report = problems.length > 0 ? `\n${problemReport(problems)}` : 'no problems';
    logger.info(`read ${names} again: ${report}`);
    leaveProblems(problems);
  };
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      const file = relative(root, path).replaceAll('\\', '/');
      if (!concernsContent(file)) return;
      changed.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(reread).catch((error: unknown) => logger.error(String(error)));
      }, settling);
    });
  }
}

/** Browsers ask for their page again when it is new: until then, and while it is made, it goes first. */
async function untilIdle(): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const before = performance.eventLoopUtilization();
    await after(quiet);
    if (performance.eventLoopUtilization(before).utilization < 0.2) return;
  }
}

/** Whether a file, from the project's root, is content or its media; editors' own files are not. */
const concernsContent = (file: string): boolean =>
  (file.startsWith(`${contentFolder}/`) || file.startsWith(`${mediaFolder}/`)) &&
  !/(?:^|\/)\.|~$|\.sw[a-p]$/.test(file);
