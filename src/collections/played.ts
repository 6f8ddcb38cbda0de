import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { EntrySource } from '#collections/entry.ts';
import type { Site } from '#collections/site.ts';
import { mediaFile } from '#entries/media-file.ts';
import { offeredFile } from '#entries/offered-file.ts';
import { playedPath, playedRoute } from '#permalinks';

/** A video, a sound or captions in an entry's text. */
export interface Played {
  /** Path from the project's root. */
  readonly file: string;
  /** As large as it lies there. */
  readonly bytes: number;
}

/** In the order of the text. */
export function playedIn({ file, outline }: EntrySource, root = process.cwd()): Played[] {
  return (outline?.played ?? []).flatMap(({ target }) => {
    const found = mediaFile(root, file, target);
    if (found.kind !== 'file') return [];
    const { size } = statSync(found.path);
    return [{ file: relative(root, found.path).replaceAll('\\', '/'), bytes: size }];
  });
}

/** A file that a link in an entry's text offers to readers. */
export interface Offered {
  /** Path from the project's root. */
  readonly file: string;
  /** Of its bytes. */
  readonly digest: string;
}

/** Each once. */
export function offeredIn({ file, outline }: EntrySource, root = process.cwd()): Offered[] {
  const files = (outline?.links ?? []).flatMap(
    ({ target }) => offeredFile(root, file, target) ?? [],
  );
  return [...new Set(files)].map((offered) => {
    const bytes = readFileSync(join(root, offered));
    return { file: offered, digest: createHash('sha256').update(bytes).digest('base64url') };
  });
}

/** A file of the project that readers get because a live entry plays or offers it. */
export interface PlayedFile {
  /** Its path below the folder of such files. */
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Changes with its bytes, and with those of the entry. */
  readonly digest: string;
}

/** Each once, however many entries play or offer it. */
export function playedFiles({ entries, pages }: Pick<Site, 'entries' | 'pages'>): PlayedFile[] {
  const named = [...entries, ...pages].flatMap(({ played, offered, digest }) => [
    ...played.map(({ file }) => ({ file, digest })),
    ...offered,
  ]);
  const byFile = Map.groupBy(named, ({ file }) => file);
  return [...byFile].map(([file, [first]]) => ({
    ...{ name: playedRoute(playedPath(file)), file, digest: first?.digest ?? '' },
  }));
}
