import type { Entry } from '#collections/entry.ts';
import type { Post } from '#collections/post.ts';
import { readingMinutes } from '#collections/reading-time.ts';
import type { Talk } from '#collections/talk.ts';

/**
 * What a list shows of an entry. A page of a list is given nothing else, so that it stays as it is
 * when an entry changes in what the list does not show.
 */
export interface Listed extends Pick<
  Entry,
  'collection' | 'path' | 'title' | 'description' | 'lang' | 'status'
> {
  readonly kind: 'post' | Talk['kind'];
  /** Of publication. */
  readonly day?: string;
  /** To read it, or of the talk. */
  readonly minutes?: number;
  /** Its number, from 1, in the list of a series. */
  readonly part?: number;
}

export function listed(entry: Post | Talk): Listed {
  const { collection, path, title, description, lang, status, published } = entry;
  const isTalk = entry.collection === 'talks';
  const minutes = isTalk ? entry.duration : readingMinutes(entry.words);
  return {
    ...{ collection, path, title, description, lang, status },
    kind: isTalk ? entry.kind : 'post',
    ...(published && { day: published.day }),
    ...(minutes && { minutes }),
  };
}
