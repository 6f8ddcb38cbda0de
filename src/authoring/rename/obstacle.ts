import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '#authoring/rename/move.ts';
import { addressesOf } from '#collections/addresses.ts';
import { clashes } from '#collections/clashes.ts';
import { siteOf } from '#collections/site.ts';
import { entryName } from '#entries/entry-name.ts';
import type { Content, Source } from '#entries/source.ts';
import { aliasPath } from '#permalinks';

/**
 * Why an entry cannot have its new name, with what to do; undefined when it can.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 */
export function obstacle(
  move: Move,
  content: Content,
  root: string,
  now: number,
): string | undefined {
  const { source, from, to, path, file } = move;
  const another = 'choose another name';
  if (from === to) return `${file.from} has that name already — ${another}`;
  const name = entryName(file.to);
  if ('message' in name) return `${name.message} — ${name.hint}`;
  const others = [...content.entries[source.collection], ...content.unread];
  const taken = others.find(({ collection, id }) => collection === source.collection && id === to);
  if (taken) return `${taken.file} is there already — ${another}`;
  if (isOther(join(root, path.from), join(root, path.to)))
    return `${path.to} is there already — ${another}`;
  const entries = movedEntries(content.entries, move);
  const [clash] = clashes(entries, addressesOf(siteOf(entries, now)));
  return clash && `${clash.message} — ${another}`;
}

/** Where `A` and `a` are one name, a file is not in its own way. */
function isOther(one: string, other: string): boolean {
  if (!existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino !== b.ino || a.dev !== b.dev;
}

/** All entries with the one under its new name. An old address that it comes back to is its own again. */
function movedEntries(entries: Content['entries'], move: Move): Content['entries'] {
  const { source, to, file, address } = move;
  const renamed = { ...source, id: to, file: file.to } as Source;
  if ('aliases' in renamed.data && source.collection !== 'tags') {
    const aliases = renamed.data.aliases.filter((alias) => aliasPath(alias) !== address.to);
    Object.assign(renamed, { data: { ...renamed.data, aliases } });
  }
  const list = entries[source.collection].map((entry) => (entry === source ? renamed : entry));
  return { ...entries, [source.collection]: list };
}
