import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeIndex, type Task } from '#authoring/search/make.ts';
import { perPart } from '#authoring/search/parts.ts';
import type { Answer } from '#authoring/search/process.ts';
import { buildRecord } from '#collections/build-record.ts';
import { newestFirst } from '#collections/entry.ts';
import { searchIndexPath, withoutBase } from '#permalinks';
import { site } from '#site.config';

/**
 * Makes the search index at the end of every build: of the pages of entries, of what in them stands in
 * `data-pagefind-body`, and there of all but what `data-pagefind-ignore` marks. Words in place of
 * pictures count as text, as captions do.
 */
export function searchIndex(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const under = (path: string) => fileURLToPath(new URL(`.${withoutBase(path)}`, dir));
        const addresses = [...buildRecord().addresses.values()];
        const entries = addresses
          .flatMap(({ entry }) => entry ?? [])
          .toSorted(newestFirst)
          .map(({ collection, path, title, published, tags }) => ({
            ...{ collection, path, title, tags, document: under(`${path}index.html`) },
            ...(published && { published }),
          }));
        const count = entries.length;
        // Entries in several languages are one index: a reader's words need not name theirs.
        const language = site.lang.toLowerCase();
        const task: Task = { root, folder: under(searchIndexPath), language, entries };
        const made = count > perPart ? await madeApart(task) : await makeIndex(task);
        const before = made === 0 ? 'as before' : `${count - made} as before`;
        const pages = `${count} ${count === 1 ? 'page' : 'pages'}`;
        logger.info(`search: ${made === count ? pages : `${pages}, ${before}`}`);
      },
    },
  };
}

/**
 * Makes an index in a process of its own: what a build holds in memory is much already.
 *
 * @returns as `makeIndex` does
 */
export async function madeApart(task: Task): Promise<number> {
  const child = fork(new URL('process.ts', import.meta.url), {
    execArgv: [],
    serialization: 'advanced',
  });
  const answered = once(child, 'message') as Promise<[Answer]>;
  const closed = once(child, 'close') as Promise<[status: number | null, signal: string | null]>;
  const ended = closed.then(([status, signal]) => {
    throw new Error(`the search index cannot be made: its process ended with ${signal ?? status}`);
  });
  child.send(task);
  const [answer] = await Promise.race([answered, ended]);
  // Of a process that nobody waits for nobody knows what it took.
  await closed;
  if ('failed' in answer) throw new Error(answer.failed);
  return answer.made;
}
