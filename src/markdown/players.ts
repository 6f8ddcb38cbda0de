/** Videos and sounds of the project's own in an entry's text. */
import { relative } from 'node:path';
import { defineHastPlugin } from 'satteri';
import { mediaFile } from '#entries/media-file.ts';
import { offeredFile } from '#entries/offered-file.ts';
import { isPlayer, playedType } from '#entries/played-files.ts';
import { type Jsx, literal } from '#markdown/jsx-attributes.ts';
import { playedPath } from '#permalinks';
import type { Playable } from '#recordings/hosts.ts';

/**
 * A video or a sound at an address as an entry writes it.
 *
 * @param entryFile path of the entry from the project's root
 * @throws when there is no such file; the content check says so before any page is built
 */
export function ownPlayable(address: string, entryFile: string): Playable {
  const path = deliveredAt(address, entryFile);
  if (path === undefined) throw new Error(`${entryFile}: the file ${address} does not exist`);
  const type = playedType(path);
  return {
    ...{ host: '', key: `own:${path}`, kind: 'file', origin: "'self'" },
    ...{ watch: path, source: path, ...(type && { type }) },
  };
}

/**
 * The path at which readers get a file that is played, or captions, that an entry names; undefined
 * where there is no such file.
 */
export function deliveredAt(address: string, entryFile: string): string | undefined {
  const root = process.cwd();
  const found = mediaFile(root, entryFile, address);
  if (found.kind !== 'file') return undefined;
  return playedPath(relative(root, found.path).replaceAll('\\', '/'));
}

/** The path at which readers get a file that a link offers; undefined for any other link. */
export function offeredAt(address: string, entryFile: string): string | undefined {
  const file = offeredFile(process.cwd(), entryFile, address);
  return file === undefined ? undefined : playedPath(file);
}

/** @param played is called for each video and sound, so that its page allows it */
export function players(entryFile: string, played: (playable: Playable) => void) {
  const visit = (node: Readonly<Jsx>) => {
    const src = isPlayer(node.name ?? '') && literal(node, 'src');
    if (src) played(ownPlayable(src, entryFile));
    return undefined;
  };
  return defineHastPlugin({
    name: 'players',
    mdxJsxFlowElement: { filter: [], visit },
    mdxJsxTextElement: { filter: [], visit },
  });
}
