import { expect, test } from 'vitest';
import { moveOf } from '#authoring/rename/move.ts';
import { source } from '#collections/fixtures.test-data.ts';
import type { CollectionName } from '#schemas/collections.ts';

const move = (collection: CollectionName, id: string, end: string, values = {}) => {
  const entry = {
    ...source(collection, id, values),
    file: `src/content/${collection}/${id}${end}`,
  };
  const { path, file, address } = moveOf(entry, 'new');
  return [`${path.from} ${path.to}`, `${file.from} ${file.to}`, `${address.from} ${address.to}`];
};

test.each<[CollectionName, string, string, string[]]>([
  [
    'posts',
    'old',
    '.mdx',
    [
      'src/content/posts/old.mdx src/content/posts/new.mdx',
      'src/content/posts/old.mdx src/content/posts/new.mdx',
      '/posts/old/ /posts/new/',
    ],
  ],
  [
    'talks',
    'old-1.2',
    '/index.md',
    [
      'src/content/talks/old-1.2 src/content/talks/new',
      'src/content/talks/old-1.2/index.md src/content/talks/new/index.md',
      '/talks/old-1.2/ /talks/new/',
    ],
  ],
  [
    'pages',
    'index',
    '.md',
    [
      'src/content/pages/index.md src/content/pages/new.md',
      'src/content/pages/index.md src/content/pages/new.md',
      '/index/ /new/',
    ],
  ],
  [
    'events',
    'größe',
    '.yaml',
    [
      'src/content/events/größe.yaml src/content/events/new.yaml',
      'src/content/events/größe.yaml src/content/events/new.yaml',
      '/events/gr%C3%B6%C3%9Fe/ /events/new/',
    ],
  ],
  [
    'people',
    'ada',
    '.yaml',
    [
      'src/content/people/ada.yaml src/content/people/new.yaml',
      'src/content/people/ada.yaml src/content/people/new.yaml',
      '/people/ada/ /people/new/',
    ],
  ],
])('%s/%s%s', (collection, id, end, expected) => {
  expect(move(collection, id, end)).toEqual(expected);
});

test('an address that a slug says stays', () => {
  expect(move('posts', 'old', '.md', { slug: 'said' })[2]).toBe('/posts/said/ /posts/said/');
});
