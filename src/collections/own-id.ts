import type { Entry } from '#collections/entry.ts';

/** What an id begins with that gave way. */
const mark = 'page-';

/**
 * The id of a part that an entry's page makes by itself, such as `slides`. Where the entry's text has
 * that id already, say by a heading, the text keeps it: an author's link means what the author wrote.
 */
export const ownId = (entry: Pick<Entry, 'anchors'>, id: string): string =>
  entry.anchors.includes(id) ? ownId(entry, mark + id) : id;

/** The id that a part had before it gave way, or the id itself. */
export const beforeOwn = (entry: Pick<Entry, 'anchors'>, id: string): string => {
  const before = id.startsWith(mark) ? id.slice(mark.length) : id;
  return before !== id && entry.anchors.includes(before) ? beforeOwn(entry, before) : id;
};
