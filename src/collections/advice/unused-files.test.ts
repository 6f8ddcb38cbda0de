import { expect, test } from 'vitest';
import { unusedFiles } from '#collections/advice/unused-files.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';

async function said(files: Readonly<Record<string, string>>): Promise<string> {
  const content = await written(files);
  return lines(unusedFiles(content, content.root));
}

test('files that nothing names', async () => {
  const report = await said({
    'posts/a.md': post('cover: {image: /uploads/cover.png}'),
    'posts/b/index.md': post(''),
    'posts/b/left.png': '',
    'posts/stray.jpg': '',
    'src/media/cover.png': '',
    'src/media/left.png': '',
    'src/media/2019/old name.pdf': '',
  });
  expect(report).toMatchInlineSnapshot(`
    "posts/b/left.png:1:1  warning  no entry names this file — name it as ./left.png, or remove it
    posts/stray.jpg:1:1  warning  no entry names this file — name it as ./stray.jpg, or remove it
    src/media/2019/old name.pdf:1:1  warning  no entry names this file — name it as /uploads/2019/old%20name.pdf, or remove it
    src/media/left.png:1:1  warning  no entry names this file — name it as /uploads/left.png, or remove it
    4 warnings in 4 files"
  `);
});

test('files that are named in whatever way', async () => {
  const report = await said({
    'talks/a/index.md': post(
      `slides: [{file: ./slides.pdf}]
deliveries:
  - event: e
    date: 2026-02-01
    recordings: [{url: "https://example.org/", poster: /uploads/poster.jpg, captions: [{file: ./en.vtt, language: en}]}]`,
      '![b](beside.png) <img src="./tag.png" alt=""> [data](./data.csv)',
    ),
    'posts/a.mdx': post(
      '',
      `![b](/uploads/day%20two.png)

<Sheet images={['/uploads/one.png', '/uploads/%C3%BCber.png']} />

export const Sheet = () => null;
`,
    ),
    'people/ada.yaml': 'name: Ada\nportrait: {image: /uploads/ada.jpg, alt: Ada}\n',
    ...{ 'talks/a/slides.pdf': '', 'talks/a/en.vtt': '', 'talks/a/beside.png': '' },
    ...{ 'talks/a/tag.png': '', 'talks/a/data.csv': '' },
    ...{ 'src/media/poster.jpg': '', 'src/media/day two.png': '', 'src/media/ada.jpg': '' },
    ...{ 'src/media/one.png': '', 'src/media/über.png': '' },
    ...{ 'posts/.DS_Store': '', 'src/media/Thumbs.db': '', 'src/media/.gitkeep': '' },
  });
  expect(report).toBe('no problems');
});

test('many files of one folder are one warning', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `src/media/p${index + 10}.png`);
  const report = await said({
    'posts/a.md': post('', '![p](/uploads/p10.png)'),
    ...Object.fromEntries(names.map((name) => [name, ''])),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/media/p11.png:1:1  warning  no entry names 29 files of this folder: p11.png, p12.png, p13.png, p14.png, p15.png, p16.png and 23 more — remove them
    1 warning in 1 file"
  `);
});
