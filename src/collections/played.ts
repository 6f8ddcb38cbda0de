import { statSync } from 'node:fs';
import { relative } from 'node:path';
import type { EntrySource } from '#collections/entry.ts';
import type { Site } from '#collections/site.ts';
import { mediaFile } from '#entries/media-file.ts';
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

/** A file of the project that readers get because a live entry plays it. */
export interface PlayedFile {
  /** Its path below the folder of such files. */
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Changes with its bytes, and with those of the entry. */
  readonly digest: string;
}

/** Each once, however many entries play it. */
export function playedFiles({ entries, pages }: Pick<Site, 'entries' | 'pages'>): PlayedFile[] {
  const named = [...entries, ...pages].flatMap(({ played, digest }) =>
    played.map(({ file }) => ({ file, digest })),
  );
  const byFile = Map.groupBy(named, ({ file }) => file);
  return [...byFile].map(([file, [first]]) => ({
    ...{ name: playedRoute(playedPath(file)), file, digest: first?.digest ?? '' },
  }));
}
