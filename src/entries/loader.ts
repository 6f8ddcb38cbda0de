import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import type { Mention } from '#entries/outline.ts';
import { type Problem, problemReport } from '#entries/problem.ts';
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
 * The loader of every collection. The store gets validated data and a digest, no bodies.
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
      fill(context, collection, content);
      // All six loaders see the same problems; one of them says so.
      if (collection === 'posts' && problems.length > 0)
        context.logger.warn(`\n${problemReport(problems)}`);
      watch(context, collection, root, inspect);
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
    const { words = 0, excerpt = '', links = [] } = source.outline ?? {};
    const outline = { words, excerpt, links: links.filter(isInternal) };
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

function watch(
  context: LoaderContext,
  collection: CollectionName,
  root: string,
  inspect: Inspection,
) {
  const { watcher, logger } = context;
  if (!watcher) return;
  watcher.add(`${root}${contentFolder}`);
  const reread = async (path: string) => {
    const file = relative(root, path);
    if (!file.startsWith(`${contentFolder}/${collection}`) && !file.startsWith('src/media/'))
      return;
    if (!/\.(?:mdx?|yaml|pdf|vtt|srt)$/i.test(file) && !file.startsWith('src/media/')) return;
    readings.delete(root);
    const { content, problems } = await reading(root, inspect);
    fill(context, collection, content);
    if (file.startsWith(`${contentFolder}/${collection}`)) {
      logger.info(
        problems.length > 0 ? `\n${problemReport(problems)}` : `read ${file} again, no problems`,
      );
    }
  };
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(
      event,
      (path) => void reread(path).catch((error: unknown) => logger.error(String(error))),
    );
  }
}

/** What fails a build: the whole report and no stack, because no line of ours is at fault. */
function contentError(problems: readonly Problem[]): AstroError {
  const error = new AstroError(`the content has problems\n\n${problemReport(problems)}\n`);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}
