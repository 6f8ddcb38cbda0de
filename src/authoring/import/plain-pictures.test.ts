import { expect, test } from 'vitest';
import { plainPictures } from '#authoring/import/plain-pictures.ts';
import { edited } from '#authoring/rename/edits.ts';
import { treeOf } from '#entries/syntax.ts';

function plain(body: string) {
  const { edits, notes } = plainPictures(body, treeOf('a.md', body));
  return [edited(body, [...edits]), notes.map(({ text }) => text)];
}

test('a picture is the image in it', () => {
  expect(
    plain(
      'a <picture><source srcset="a.webp" type="image/webp"><img src="a.png" alt="A"></picture> b',
    ),
  ).toEqual(['a <img src="a.png" alt="A"> b', []]);
});

test('one for dark surroundings is told of', () => {
  const source = '<source media="(prefers-color-scheme: dark)" srcset="/dark.png">';
  expect(plain(`<picture>${source}<img src="/a.png"></picture>\n`)).toEqual([
    '<img src="/a.png">\n',
    ['/dark.png was shown in the dark: in .mdx, write <Figure src="…" dark="/dark.png" alt="…" />'],
  ]);
});

test.each([
  '<video controls><source src="a.mp4"></video>\n',
  '`<picture>`\n\n```html\n<picture><img src="a.png"></picture>\n```\n',
])('%j stays', (body) => {
  expect(plain(body)).toEqual([body, []]);
});
