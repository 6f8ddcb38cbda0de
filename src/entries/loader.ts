import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { type Problem, problemReport } from '#entries/problem.ts';
import { leaveProblems } from '#entries/problem-record.ts';
import { readContent } from '#entries/read.ts';
import { type Content, contentFolder } from '#entries/source.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** Finds what is wrong with the content as a whole, and leaves it to the pages. */
export type Inspection = (content: Content, root: string) => Promise<Problem[]>;

/** One reading and one inspection serve the loaders of all collections; a changed file starts the next. */
const readings = new Map<string, Promise<readonly Problem[]>>();

/** What is wrong with the content as it was read last. */
function problemsIn(root: string, inspect: Inspection): Promise<readonly Problem[]> {
  const known = readings.get(root);
  if (known) return known;
  const started = readContent(root).then((content) => inspect(content, root));
  readings.set(root, started);
  return started;
}

/**
 * The loader of every collection. Pages get the entries as they were read; the development server's
 * store holds no more than a sign of the last reading, which makes the server forget the pages before.
 *
 * In a build any error in any collection fails, with all problems in one message; in the development
 * server they are logged, valid entries load, and a changed file is read again.
 */
export function entries(collection: CollectionName, inspect: Inspection): Loader {
  return {
    name: `entries of ${collection}`,
    schema: schemas[collection],
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const problems = await problemsIn(root, inspect);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !context.watcher) throw contentError(problems);
      context.store.clear();
      // All six loaders see the same problems; one of them says so.
      if (collection !== 'posts') return;
      leaveProblems(problems);
      if (problems.length > 0) context.logger.warn(`\n${problemReport(problems)}`);
      if (context.watcher) watch(context, context.watcher, root, inspect);
    },
  };
}

let readingCount = 0;

/** Tells the development server that there is something new. */
function announce({ store }: LoaderContext): void {
  readingCount += 1;
  store.set({ id: 'reading', data: { count: readingCount } });
}

/** The development server's newest context, by its watcher: that of a server that starts anew is another. */
const contexts = new WeakMap<Watcher, LoaderContext>();
type Watcher = NonNullable<LoaderContext['watcher']>;

/** Milliseconds in which an editor finishes writing, and git checking out. */
const settling = 50;

/**
 * Reads everything again when a file of the content changes: what one entry says concerns those that
 * name it. Changes that come together are read together.
 */
function watch(newest: LoaderContext, watcher: Watcher, root: string, inspect: Inspection): void {
  const isWatched = contexts.has(watcher);
  contexts.set(watcher, newest);
  announce(newest);
  if (isWatched) return;
  watcher.add(`${root}${contentFolder}`);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const reread = async () => {
    const files = [...changed];
    changed.clear();
    readings.delete(root);
    const problems = await problemsIn(root, inspect);
    const context = contexts.get(watcher) ?? newest;
    announce(context);
    const report = problems.length > 0 ? `\n${problemReport(problems)}` : 'no problems';
    context.logger.info(`read ${files.join(', ')} again: ${report}`);
    leaveProblems(problems);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      const file = relative(root, path).replaceAll('\\', '/');
      if (!concernsContent(file)) return;
      changed.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => {
        reread().catch((error: unknown) => newest.logger.error(String(error)));
      }, settling);
    });
  }
}

/** Whether a file, from the project's root, is content or its media; editors' own files are not. */
const concernsContent = (file: string): boolean =>
  (file.startsWith(`${contentFolder}/`) || file.startsWith('src/media/')) &&
  !/(?:^|\/)\.|~$|\.sw[a-p]$/.test(file);

/** What fails a build: the whole report and no stack, because no line of ours is at fault. */
function contentError(problems: readonly Problem[]): AstroError {
  const error = new AstroError(`the content has problems\n\n${problemReport(problems)}\n`);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}
