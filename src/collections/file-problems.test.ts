import { expect, test } from 'vitest';
import { missingFiles } from '#collections/file-problems.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';

const talk = 'src/content/talks/a/index.md';

/** What is said of the files that a talk names; its front matter goes on from line 4. */
async function said(lines: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = project({
    [talk]: `---\ntitle: A\ndate: 2026-01-01\n${lines}\n---\n`,
    ...files,
  });
  const { entries, unread } = await readContent(root);
  const written = [...Object.values(entries).flat(), ...unread];
  return problemReport(written.flatMap((entry) => missingFiles(entry, root))).replaceAll(
    talk,
    'index.md',
  );
}

const recorded = (fields: string) =>
  `deliveries: [{event: e, date: 2026-02-01, recordings: [{url: https://example.org/, ${fields}}]}]`;

test('nothing is said of files that are there', async () => {
  const lines = `cover: {image: /uploads/cover.png}
slides: [{file: ./slides.pdf}, {file: "/uploads/day two.pdf"}]
${recorded('poster: poster.jpg, captions: [{file: ./talk.en.vtt, language: en}]')}`;
  const report = await said(lines, {
    'src/media/cover.png': '',
    'src/media/day two.pdf': '',
    'src/content/talks/a/slides.pdf': '',
    'src/content/talks/a/poster.jpg': '',
    'src/content/talks/a/talk.en.vtt': '',
  });
  expect(report).toBe('no problems');
});

test('slides that are missing', async () => {
  const report = await said(
    `slides:
  - file: ./slides.pdf
  - file: ./slide.pdf
  - file: /uploads/other.pdf
deliveries:
  - event: e
    date: 2026-02-01
    slides: [{file: ../b/slides.pdf}]`,
    { 'src/content/talks/a/slides.pdf': '', 'src/content/talks/b/slides.pdf': '' },
  );
  expect(report).toMatchInlineSnapshot(`
    "index.md:6:5  error  slides.1.file: the file ./slide.pdf does not exist (looked for src/content/talks/a/slide.pdf) — write ./slides.pdf
    index.md:7:5  error  slides.2.file: the file /uploads/other.pdf does not exist (looked for src/media/other.pdf) — put the file at src/media/other.pdf
    index.md:11:15  error  deliveries.0.slides.0.file: the file ../b/slides.pdf does not exist (looked for src/media/slides.pdf) — put the file at src/media/slides.pdf and write /uploads/slides.pdf
    3 errors in 1 file"
  `);
});

test('captions and a poster that are missing', async () => {
  const report = await said(
    recorded('poster: ./postre.jpg, captions: [{file: ./talk.vtt, language: en}]'),
    { 'src/content/talks/a/poster.jpg': '' },
  );
  expect(report).toMatchInlineSnapshot(`
    "index.md:4:84  error  deliveries.0.recordings.0.poster: the image ./postre.jpg does not exist (looked for src/content/talks/a/postre.jpg) — write ./poster.jpg
    index.md:4:118  error  deliveries.0.recordings.0.captions.0.file: the file ./talk.vtt does not exist (looked for src/content/talks/a/talk.vtt) — put the file at src/content/talks/a/talk.vtt
    2 errors in 1 file"
  `);
});

test('a portrait that is missing', async () => {
  const ada = 'name: Ada\nportrait:\n  image: ./ada.jpg\n  alt: Ada\n';
  expect(await said('', { 'src/content/people/ada.yaml': ada })).toMatchInlineSnapshot(`
    "src/content/people/ada.yaml:3:3  error  portrait.image: the image ./ada.jpg does not exist (looked for src/content/people/ada.jpg) — put the file at src/content/people/ada.jpg
    1 error in 1 file"
  `);
});

test('an image on another host is not fetched from there', async () => {
  const lines = `cover: {image: "https://example.org/cover.png"}\n${recorded('poster: "//example.org/a.jpg"')}`;
  expect(await said(lines)).toMatchInlineSnapshot(`
    "index.md:4:9  warning  cover.image: the image https://example.org/cover.png is on another host and is not shown — write "npm run media -- fetch", which brings it into src/media
    index.md:5:84  warning  deliveries.0.recordings.0.poster: the image //example.org/a.jpg is on another host and is not shown — write "npm run media -- fetch", which brings it into src/media
    2 warnings in 1 file"
  `);
});

test.each(['https://example.org/slides.pdf', '//example.org/slides.pdf'])(
  'slides at %s are said to be no file, and not to be missing besides',
  async (file) => {
    expect(await said(`slides: [{file: "${file}"}]`)).toBe('no problems');
  },
);

test('files are looked for although the front matter is wrong elsewhere', async () => {
  const report = await said('draft: maybe\nslides: [{file: ./slides.pdf, colour: red}]');
  expect(report).toMatchInlineSnapshot(`
    "index.md:5:11  error  slides.0.file: the file ./slides.pdf does not exist (looked for src/content/talks/a/slides.pdf) — put the file at src/content/talks/a/slides.pdf
    1 error in 1 file"
  `);
});

test('a film that is a web page', async () => {
  const post = 'src/content/posts/a.mdx';
  const text = '---\ntitle: A\ndate: 2026-01-01\n---\n\n<Video src="./a.mp4" title="A" silent />\n';
  const root = project({ [post]: text, 'src/content/posts/a.mp4': '<!DOCTYPE html>' });
  const { entries, unread, problems: inText } = await readContent(root);
  const written = [...entries.posts, ...unread];
  const problems = written.flatMap((entry) => missingFiles(entry, root));
  expect(inText).toEqual([]);
  expect(problemReport(problems)).toMatchInlineSnapshot(`
    "src/content/posts/a.mdx:6:1  error  the file ./a.mp4 is no film and no sound — save it again as MP4, WebM, MP3, M4A or Ogg
    1 error in 1 file"
  `);
});
