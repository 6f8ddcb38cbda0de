import { expect, test } from 'vitest';
import { wordlessPictures } from '#collections/advice/pictures.ts';
import { lines, post, writtenPost } from '#collections/advice/written.test-data.ts';

const said = async (text: string, file?: string) =>
  lines(wordlessPictures(await writtenPost(text, file)));

test('pictures in Markdown and in HTML', async () => {
  const text = `
![](/uploads/a.png) and ![](<b c.png>)

![][d] <img src="e.png">

[d]: d.png
`;
  expect(await said(post('', text))).toMatchInlineSnapshot(`
    "posts/a.md:6:1  warning  the image /uploads/a.png has no text for those who cannot see it — write ![What it shows](/uploads/a.png), or <img src="/uploads/a.png" alt=""> where it only adorns
    posts/a.md:6:25  warning  the image b c.png has no text for those who cannot see it — write ![What it shows](<b c.png>), or <img src="b c.png" alt=""> where it only adorns
    posts/a.md:8:1  warning  the image [d] has no text for those who cannot see it — write ![What it shows][d]
    posts/a.md:8:8  warning  the image e.png has no text for those who cannot see it — add alt="What it shows", or alt="" where it only adorns
    4 warnings in 1 file"
  `);
});

test('pictures in MDX', async () => {
  expect(await said(post('', '\n![](a.png)\n\n<img src="b.png" />\n'), 'posts/a.mdx'))
    .toMatchInlineSnapshot(`
    "posts/a.mdx:6:1  warning  the image a.png has no text for those who cannot see it — write ![What it shows](a.png), or <img src="a.png" alt="" /> where it only adorns
    posts/a.mdx:8:1  warning  the image b.png has no text for those who cannot see it — add alt="What it shows", or alt="" where it only adorns
    2 warnings in 1 file"
  `);
});

test('a cover', async () => {
  expect(await said(post('cover:\n  image: /uploads/a.png'))).toMatchInlineSnapshot(`
    "posts/a.md:4:1  warning  cover.alt: is missing — add a line "alt: What the cover shows" below its image
    1 warning in 1 file"
  `);
  expect(await said(post('cover:\n  image: /uploads/a.png\n  alt: ""'))).toMatchInlineSnapshot(`
    "posts/a.md:6:3  warning  cover.alt: is missing — write alt: What the cover shows
    1 warning in 1 file"
  `);
});

test('nothing is said of words that are there, and of mere decoration', async () => {
  const text = `
![A](a.png) ![B][b] <img src="c.png" alt="C"> <img src="d.png" alt="">

[b]: b.png
`;
  expect(await said(post('cover: {image: /uploads/a.png, alt: A}', text))).toBe('no problems');
});
