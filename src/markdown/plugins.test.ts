import { expect, test, vi } from 'vitest';
import { links, tables, tasks } from '#markdown/plugins.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

const html = (text: string) => rendered('a.md', text, { hastPlugins: [tables, tasks] });

test('a table scrolls by itself, and its header cells head columns', async () => {
  const made = await html('| a | b |\n| - | -: |\n| c | d |');
  expect(made.replace(/\n/g, '')).toBe(
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>' +
      '<thead><tr><th scope="col">a</th><th scope="col" class="right">b</th></tr></thead>' +
      '<tbody><tr><td>c</td><td class="right">d</td></tr></tbody></table></div>',
  );
});

test('an author who says what a header cell heads is right', async () => {
  const made = await html(
    '<table><thead><tr><th scope="colgroup">a</th></tr></thead><tbody><tr><th>b</th></tr></tbody></table>',
  );
  expect(made.match(/<th\b[^>]*>/g)).toEqual(['<th scope="colgroup">', '<th>']);
});

test('a task says whether it is done', async () => {
  const made = await html('- [x] a\n- [ ] b');
  expect(made.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Done"', 'aria-label="To do"']);
});

vi.mock('#permalinks', () => ({
  withBase: (rest: string) => `/sub/${rest.slice(1)}`,
  playedPath: (file: string) => `/sub/${file.replace(/^src\/(?:media|content)/, 'media')}`,
}));

const media =
  '<video src="/film.mp4" poster="/film.png"><source src="/film.webm"><track src="//x.example/a.vtt"></video>';

test.each([
  ['a.md', media],
  ['a.mdx', media.replace(/<(source|track)([^>]*)>/g, '<$1$2 />')],
])('addresses of films in %s get the base path', async (file, text) => {
  const made = await rendered(file, text, { hastPlugins: [links(file)] });
  expect(made.match(/(?:src|poster)="[^"]*"/g)).toEqual([
    'src="/sub/film.mp4"',
    'poster="/sub/film.png"',
    'src="/sub/film.webm"',
    'src="//x.example/a.vtt"',
  ]);
});

test.each(['a.md', 'a.mdx'])(
  'a link in %s to an image of its own leads to its file',
  async (file) => {
    const address = '/uploads/fosdem-2026-programme.png';
    const text = `[In full](${address}) and <a href="${address}">it</a>, [not there](/uploads/x.png), [b](/b/)`;
    const made = await rendered(file, text, { hastPlugins: [links('src/content/posts/a.md')] });
    expect(made.match(/(?<=href=")[^"]*/g)).toEqual([
      '/sub/media/fosdem-2026-programme.png',
      '/sub/media/fosdem-2026-programme.png',
      '/sub/uploads/x.png',
      '/sub/b/',
    ]);
  },
);
