/** What another name of one entry means for its file, its address and what stands at it. */
import { entryPath } from '#collections/entry.ts';
import { contentFolder, type Source } from '#entries/source.ts';
import { eventPath, personPath } from '#permalinks';

/** An entry with its old name and its new. */
export interface Move {
  readonly source: Source;
  readonly from: string;
  readonly to: string;
  /** What is renamed, from the project's root: the entry's file, or its folder. */
  readonly path: { readonly from: string; readonly to: string };
  /** The entry's file, from the project's root. */
  readonly file: { readonly from: string; readonly to: string };
  /** The path of its page. Both are one where its `slug` says the address. */
  readonly address: { readonly from: string; readonly to: string };
}

/** @param to the new id */
export function moveOf(source: Source, to: string): Move {
  const { collection, id, file } = source;
  const folder = `${contentFolder}/${collection}`;
  const end = file.slice(`${folder}/${id}`.length);
  // What follows the name is an extension, or a file in a folder of that name.
  const extension = end.startsWith('/') ? '' : end;
  return {
    source,
    from: id,
    to,
    path: { from: `${folder}/${id}${extension}`, to: `${folder}/${to}${extension}` },
    file: { from: file, to: `${folder}/${to}${end}` },
    address: { from: pathOf(source), to: pathOf({ ...source, id: to }) },
  };
}

function pathOf({ collection, id, slug }: Pick<Source, 'collection' | 'id' | 'slug'>): string {
  if (collection === 'events') return eventPath(id);
  if (collection === 'people') return personPath(id);
  return entryPath({ collection, id, ...(slug && { slug }) });
}
