import { expect, test } from 'vitest';
import { post, written } from '#collections/advice/written.test-data.ts';
import { mediaUses } from '#collections/media-uses.ts';

test('each file is listed with where it is named, or where its name stands', async () => {
  const content = await written({
    'posts/a.md': post('cover: {image: /uploads/cover.png}', '![b](/uploads/cover.png)'),
    'posts/b.mdx': post(
      '',
      "<Sheet images={['/uploads/one.png']} />\n\nexport const Sheet = () => null;",
    ),
    'posts/c/index.md': post('', '[data](./data.csv)'),
    ...{ 'posts/c/data.csv': '', 'posts/c/left.png': '' },
    ...{ 'src/media/cover.png': '', 'src/media/one.png': '' },
  });
  const short = mediaUses(content, content.root).map(({ file, uses, hints }) => [
    file,
    ...uses.map(({ entry, line, field = 'text' }) => `${entry}:${line} ${field}`),
    ...hints.map((entry) => `perhaps ${entry}`),
  ]);
  expect(short).toMatchInlineSnapshot(`
    [
      [
        "src/content/posts/c/data.csv",
        "src/content/posts/c/index.md:5 text",
      ],
      [
        "src/content/posts/c/left.png",
      ],
      [
        "src/media/cover.png",
        "src/content/posts/a.md:4 cover.image",
        "src/content/posts/a.md:6 text",
      ],
      [
        "src/media/one.png",
        "perhaps src/content/posts/b.mdx",
      ],
    ]
  `);
});
