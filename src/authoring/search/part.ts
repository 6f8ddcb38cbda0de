import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { close, createIndex } from 'pagefind';
import { type IndexFile, searchFiles } from '#authoring/search/files.ts';
import type { IndexedPage } from '#authoring/search/page.ts';

/** How many pages are on their way to Pagefind, which takes one at a time: enough that it never waits. */
const inFlight = 16;

/**
 * The files of an index of pages as Pagefind makes it, in a process of its own. None without pages.
 *
 * @param language what it takes all pages to be in
 * @param step how many pages it has read
 * @throws with Pagefind's own words when it cannot read a document
 */
export async function partOf(
  pages: readonly IndexedPage[],
  language: string,
  step?: (done: number) => void,
): Promise<IndexFile[]> {
  if (pages.length === 0) return [];
  const started: ChildProcess[] = [];
  const note = (message: unknown) => {
    started.push((message as { process: ChildProcess }).process);
  };
  subscribe('child_process', note);
  try {
    const made = await createIndex({ forceLanguage: language });
    const index = made.index ?? failed(made.errors);
    const added: Promise<void>[] = [];
    for (const [done, page] of pages.entries()) {
      added.push(
        index.addHTMLFile(page).then(({ errors }) => {
          if (errors.length > 0) failed(errors, page.url);
        }),
      );
      if (added.length >= inFlight) await added.shift();
      step?.(done);
    }
    await Promise.all(added);
    const { files, errors } = await index.getFiles();
    return errors.length > 0 ? failed(errors) : searchFiles(files);
  } finally {
    unsubscribe('child_process', note);
    const ended = started.map((child) => child.exitCode === null && once(child, 'exit'));
    await close();
    // Pagefind does not wait for its process. Of one that nobody waits for nobody knows what it took.
    for (const child of started) child.ref();
    await Promise.all(ended);
  }
}

function failed(errors: readonly string[], path?: string): never {
  throw new Error(['the search index cannot be made', path, ...errors].filter(Boolean).join(': '));
}
