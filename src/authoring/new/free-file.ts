import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { status, Stop } from '#authoring/command.ts';
import { entryName, isText } from '#entries/entry-name.ts';
import { type Content, contentFolder } from '#entries/source.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** How an entry's file is named beside its id. */
export interface Shape {
  readonly mdx: boolean;
  /** `NAME/index.md`, with the entry's own pictures beside it. */
  readonly folder: boolean;
}

/**
 * The path of a new entry's file from the project's root.
 *
 * @param root the project's folder, absolute
 * @throws Stop when there is such an entry, or when the id is not fit for one
 */
export function freeFile(
  root: string,
  content: Content,
  collection: CollectionName,
  id: string,
  { mdx, folder }: Shape,
): string {
  const extension = isText(collection) ? (mdx ? '.mdx' : '.md') : '.yaml';
  const file = `${contentFolder}/${collection}/${id}${folder ? '/index' : ''}${extension}`;
  const name = entryName(file);
  if ('message' in name) {
    const line = `${name.message} — add --slug with a name of letters, digits, "-", "_" and "."`;
    throw new Stop(status.misused, line);
  }
  const known = [...content.entries[collection], ...content.unread].find(
    (entry) => entry.collection === collection && entry.id === id,
  );
  const isThere = existsSync(join(root, folder ? dirname(file) : file));
  const taken = known?.file ?? (isThere ? file : undefined);
  if (taken === undefined) return file;
  const line = `${taken} is there already — write in it, or add --slug ${id}-2 for another`;
  throw new Stop(status.refused, line);
}
