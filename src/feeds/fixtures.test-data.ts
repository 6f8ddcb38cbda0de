import type { Feed } from '#collections/feeds.ts';
import type { Post } from '#collections/site.ts';
import type { Rendering } from '#feeds/feed-entry.ts';
import { homePath, postPath } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';

/** A published post with what a test says of it. */
export const post = (id: string, day: string, more: Partial<Post> = {}): Post => {
  const published = momentOf(day);
  return {
    collection: 'posts',
    id,
    path: postPath(id),
    title: `Title of ${id}`,
    description: `About ${id}`,
    status: 'published',
    tags: [],
    categories: [],
    series: [],
    lang: 'en',
    words: 100,
    file: `src/content/posts/${id}.md`,
    digest: id,
    authors: [],
    talks: [],
    ...(published && { published }),
    ...more,
  };
};

export const feed = (entries: readonly Post[]): Feed => ({
  title: 'A & B',
  description: 'C < D',
  home: homePath,
  entries,
});

/** A text with a link, and a cover where the entry names one. */
export const rendering: Rendering = async ({ id, cover }) => ({
  html: `<p>Text of <a href="/x/">${id}</a></p>`,
  ...(cover && { cover: { src: '/cover.jpg', width: 1200, height: 630 } }),
});
