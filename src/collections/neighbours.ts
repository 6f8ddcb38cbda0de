import type { EntryLink } from '#collections/entry.ts';

/** The entries before and after one in its list. */
export interface Neighbours {
  readonly newer?: EntryLink;
  readonly older?: EntryLink;
}

/** @param list newest first */
export function withNeighbours<Kind extends EntryLink>(
  list: readonly Kind[],
): (Kind & Neighbours)[] {
  const link = (entry: Kind | undefined) => entry && { path: entry.path, title: entry.title };
  return list.map((entry, index) => {
    const newer = link(list[index - 1]);
    const older = link(list[index + 1]);
    return { ...entry, ...(newer && { newer }), ...(older && { older }) };
  });
}
