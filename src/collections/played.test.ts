import { expect, test } from 'vitest';
import { playedFiles } from '#collections/played.ts';
import { playedPath, playedRoute, withBase } from '#permalinks';

const entry = (digest: string, ...played: readonly string[]) => ({ digest, played }) as never;

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
