import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { source } from '#collections/fixtures.test-data.ts';
import { playedFiles, playedIn } from '#collections/played.ts';
import { playedPath, playedRoute, withBase } from '#permalinks';

const entry = (digest: string, ...files: readonly string[]) =>
  ({ digest, played: files.map((file) => ({ file, bytes: 1 })) }) as never;

test('what several entries play is delivered once', () => {
  const found = playedFiles({
    entries: [
      entry('1', 'src/media/a.mp4', 'src/content/posts/b/c d.srt'),
      entry('2', 'src/media/a.mp4'),
    ],
    pages: [entry('3')],
  });
  expect(found).toEqual([
    { name: 'a.mp4', file: 'src/media/a.mp4', digest: '1' },
    { name: 'posts/b/c d.vtt', file: 'src/content/posts/b/c d.srt', digest: '1' },
  ]);
});

test.each([
  ['src/media/a.mp4', 'media/a.mp4', 'a.mp4'],
  ['src/content/talks/x/Ö #1.srt', 'media/talks/x/%C3%96%20%231.vtt', 'talks/x/Ö #1.vtt'],
])('%s is delivered at %s', (file, path, route) => {
  expect(playedPath(file)).toBe(withBase(path));
  expect(playedRoute(playedPath(file))).toBe(route);
});

test('what a text plays is as large as it lies there', () => {
  const outline = { played: [{ target: '/uploads/two-notes.mp3' }, { target: './none.mp4' }] };
  const entry = { ...source('posts', 'a'), outline } as never;
  const file = 'src/media/two-notes.mp3';
  expect(playedIn(entry)).toEqual([{ file, bytes: readFileSync(file).byteLength }]);
});
