import { pageCount } from '#collections/addresses.ts';
import { site } from '#site.config';

/** One page of a long list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly path: string;
  /** Paths of the pages before and after this one. */
  readonly previous?: string;
  readonly next?: string;
}

/** A list cut into pages; page 1 stands at the list's own path. An empty list has one empty page. */
export function pagesOf<Item>(
  list: readonly Item[],
  pathOf: (number: number) => string,
): ListPage<Item>[] {
  const count = pageCount(list.length);
  return Array.from({ length: count }, (_, index) => ({
    items: list.slice(index * site.pageSize, (index + 1) * site.pageSize),
    number: index + 1,
    of: count,
    path: pathOf(index + 1),
    ...(index > 0 && { previous: pathOf(index) }),
    ...(index + 1 < count && { next: pathOf(index + 2) }),
  }));
}
