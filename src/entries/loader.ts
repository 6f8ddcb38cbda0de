import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Mention } from '#entries/outline.ts';
import { type Problem, problemReport } from '#entries/problem.ts';
import { leaveProblems } from '#entries/problem-record.ts';
import { readContent } from '#entries/read.ts';
import { type Content, contentFolder } from '#entries/source.ts';
import { siteUrl } from '#permalinks';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** Finds what is wrong with the content as a whole. */
export type Inspection = (content: Content, root: string) => Promise<Problem[]>;

interface Inspected {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** One reading and one inspection serve the loaders of all collections; a changed file starts the next. */
const readings = new Map<string, Promise<Inspected>>();

function reading(root: string, inspect: Inspection): Promise<Inspected> {
  const known = readings.get(root);
  if (known) return known;
  const started = readContent(root).then(async (content) => ({
    content,
    problems: await inspect(content, root),
  }));
  readings.set(root, started);
  return started;
}

/**
 * The loader of every collection. The development server's store gets validated data and a digest,
 * no bodies.
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
      const { content, problems } = await reading(root, inspect);
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 && !context.watcher) throw contentError(problems);
      // Only a server reads the store: a build's pages get the site as its inspection made it.
      if (context.watcher) fill(context, collection, content);
      else context.store.clear();
      // All six loaders see the same problems; one of them says so.
      if (collection === 'posts') {
        leaveProblems(problems);
        if (problems.length > 0) context.logger.warn(`\n${problemReport(problems)}`);
      }
      contexts.set(collection, context);
      if (context.watcher) watch(context.watcher, root, inspect);
    },
  };
}

function fill(
  { store, logger }: LoaderContext,
  collection: CollectionName,
  content: Content,
): void {
  const sources = content.entries[collection];
  const gone = new Set(store.keys());
  for (const source of sources) {
    gone.delete(source.id);
    const { id, file, digest, ...rest } = source;
    const { words = 0, excerpt = '', links = [], played = [] } = source.outline ?? {};
    const outline = { words, excerpt, links: links.filter(isInternal), played };
    const data = { ...rest, file, digest, outline, places: {}, files: [] };
    // Without a digest of its own the store takes what it is given: a schema may read the same file anew.
    store.set({ id, data, filePath: file });
  }
  for (const id of gone) store.delete(id);
  logger.debug(`${sources.length} ${collection}`);
}

/** What may lead to another entry of this site. */
const isInternal = ({ target }: Mention): boolean =>
  target.startsWith(siteUrl) || !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target);

/** The development server's newest contexts: its stores change as files do. */
const contexts = new Map<CollectionName, LoaderContext>();
const watched = new WeakSet<Watcher>();
type Watcher = NonNullable<LoaderContext['watcher']>;

/** Milliseconds in which an editor finishes writing, and git checking out. */
const settling = 50;

/**
 * Reads everything again when a file of the content changes: what one entry says concerns those that
 * name it. Changes that come together are read together.
 */
function watch(watcher: Watcher, root: string, inspect: Inspection): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  watcher.add(`${root}${contentFolder}`);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const reread = async () => {
    const files = [...changed];
    changed.clear();
    readings.delete(root);
    const { content, problems } = await reading(root, inspect);
    for (const [collection, context] of contexts) fill(context, collection, content);
    const report = problems.length > 0 ? `\n${problemReport(problems)}` : 'no problems';
    contexts.get('posts')?.logger.info(`read ${files.join(', ')} again: ${report}`);
    leaveProblems(problems);
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      const file = relative(root, path).replaceAll('\\', '/');
      if (!concernsContent(file)) return;
      changed.add(file);
      clearTimeout(timer);
      timer = setTimeout(() => {
        reread().catch((error: unknown) => contexts.get('posts')?.logger.error(String(error)));
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
