import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { source, withText } from '#collections/fixtures.test-data.ts';
import { offeredIn, playedFiles, playedIn } from '#collections/played.ts';
import { playedPath, playedRoute, withBase } from '#permalinks';

const entry = (digest: string, ...files: readonly string[]) =>
  ({ digest, played: files.map((file) => ({ file, bytes: 1 })), offered: [] }) as never;

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

test('what links offer is delivered, and changes with its bytes', async () => {
  const text =
    '[a](/uploads/two-notes.mp3) [b](/uploads/two-notes.mp3) [c](/uploads/none.png) [d](/b/)';
  const offered = offeredIn(await withText(source('posts', 'a'), text));
  expect(offered).toEqual([
    { file: 'src/media/two-notes.mp3', digest: expect.stringMatching(/^.{43}$/) as string },
  ]);
  const entries = [{ digest: '1', played: [], offered }] as never;
  expect(playedFiles({ entries, pages: [] })).toEqual([{ name: 'two-notes.mp3', ...offered[0] }]);
});
