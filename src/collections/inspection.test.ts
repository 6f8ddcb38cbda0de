import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { now } from '#collections/fixtures.test-data.ts';
import { inspection } from '#collections/inspection.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { problemReport } from '#entries/problem.ts';
import { readContent } from '#entries/read.ts';
import { onePage, patient } from '#slides/pdfs.test-data.ts';

const event =
  'name: FOSDEM\nstart: 2026-02-01\nend: 2026-02-01\nzone: Europe/Brussels\ncity: Brussels\ncountry: BE\nurl: https://fosdem.org/\n';
const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nWelcome.\n';
const pdf = onePage('/MediaBox [0 0 960 540]', '0 0 1 1 re f');

/** A talk with slides, and with captions in English and French, from line 4 on. */
const talk = (slides: string, english = './a.en.vtt', french = './a.fr.srt') => `---
title: A
date: 2026-01-01
slides:
  - label: The slides
    file: ${slides}
deliveries:
  - event: fosdem
    date: 2026-02-01
    recordings:
      - url: https://example.org/
        captions:
          - {file: ${english}, language: en}
          - language: fr
            file: ${french}
---

Text.
`;

/** What is said of a project with these files beside the talk. */
async function said(text: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const root = project({
    'src/content/events/fosdem.yaml': event,
    'src/content/talks/a/index.md': text,
    'src/media/a.pdf': '',
  });
  for (const [path, bytes] of Object.entries(files)) {
    const folder = path.startsWith('src/') ? '' : 'src/content/talks/a';
    writeFileSync(join(root, folder, path), bytes);
  }
  const report = problemReport(await inspection(await readContent(root), root, now));
  return report.replaceAll('src/content/talks/a/', '');
}

test('nothing is said of slides and captions that can be read', patient, async () => {
  const files = {
    'slides.pdf': pdf,
    'a.en.vtt': vtt,
    'a.fr.srt': vtt.replace('WEBVTT\n\n', '1\n'),
  };
  expect(await said(talk('./slides.pdf'), files)).toBe('no problems');
});

test('a PDF that cannot be read, at the field that names it', patient, async () => {
  const captions = { 'a.en.vtt': vtt, 'a.fr.srt': vtt };
  expect(await said(talk('./slides.pdf'), { ...captions, 'slides.pdf': 'no PDF' }))
    .toMatchInlineSnapshot(`
    "index.md:6:5  error  slides.0.file: the file is no PDF that can be read: invalid PDF structure — save the slides as a PDF again, and see that the file opens
    1 error in 1 file"
  `);
  expect(await said(talk('/uploads/a.pdf'), captions)).toMatchInlineSnapshot(`
    "index.md:6:5  error  slides.0.file: the file is empty — save the slides as a PDF again, and see that the file opens
    1 error in 1 file"
  `);
});

test('captions with mistakes, each at the field that names the file', patient, async () => {
  const report = await said(talk('./slides.pdf'), {
    'slides.pdf': pdf,
    'a.en.vtt': vtt.replace('00:00:02.500', '00:00:00.500'),
    'a.fr.srt': 'Bienvenue.\n',
  });
  expect(report).toMatchInlineSnapshot(`
    "index.md:13:14  error  deliveries.0.recordings.0.captions.0.file: ./a.en.vtt:3: the cue ends at 00:00:00.500, no later than it begins, and is left out — write 00:00:00.500 --> 00:00:01.000 if its times are exchanged
    index.md:15:13  error  deliveries.0.recordings.0.captions.1.file: ./a.fr.srt:1: the file has no cue — save the captions as WebVTT or SubRip, with a line such as 00:00:01.000 --> 00:00:02.500 above each text
    2 errors in 1 file"
  `);
});

test('what is missing is missing, and has no inside', patient, async () => {
  const report = await said(talk('./slides.pdf', './other.vtt'), { 'a.fr.srt': 'Bienvenue.\n' });
  expect(report).toMatchInlineSnapshot(`
    "index.md:6:5  error  slides.0.file: the file ./slides.pdf does not exist (looked for slides.pdf) — put the file at slides.pdf
    index.md:13:14  error  deliveries.0.recordings.0.captions.0.file: the file ./other.vtt does not exist (looked for other.vtt) — put the file at other.vtt
    index.md:15:13  error  deliveries.0.recordings.0.captions.1.file: ./a.fr.srt:1: the file has no cue — save the captions as WebVTT or SubRip, with a line such as 00:00:01.000 --> 00:00:02.500 above each text
    3 errors in 1 file"
  `);
});

test('all is said at once, of content and of files', patient, async () => {
  const text = talk('./slides.pdf').replace('Text.', '[Nowhere](/nowhere/)');
  const report = await said(text, { 'slides.pdf': 'no PDF', 'a.en.vtt': vtt, 'a.fr.srt': '' });
  expect(report).toMatchInlineSnapshot(`
    "index.md:6:5  error  slides.0.file: the file is no PDF that can be read: invalid PDF structure — save the slides as a PDF again, and see that the file opens
    index.md:15:13  error  deliveries.0.recordings.0.captions.1.file: ./a.fr.srt:1: the file has no cue — save the captions as WebVTT or SubRip, with a line such as 00:00:01.000 --> 00:00:02.500 above each text
    index.md:18:1  error  the link /nowhere/ leads nowhere — write an address of this site, such as /posts/NAME/
    3 errors in 1 file"
  `);
});

test('the data of charts is read', async () => {
  const head = '---\ntitle: A\ndate: 2026-01-01\n---\n\n';
  const root = project({
    'src/content/posts/a.mdx': `${head}<Chart kind="bar" data="./a.csv" />\n\n<Chart kind="bar" data="./b.csv" />\n`,
    'src/content/posts/broken.mdx': `${head.replace('date', 'day')}<Chart kind="pie" data="./a.csv" />\n`,
    'src/content/posts/a.csv': 'machine,time\nquiet,loud\n',
    'src/components/prose/Chart.astro': '',
  });
  const report = async () => problemReport(await inspection(await readContent(root), root, now));
  expect(await report()).toMatchInlineSnapshot(`
    "src/content/posts/a.mdx:6:1  error  <Chart>: ./a.csv:2: "loud" in the column "time" is not a number — write a number such as 12.5, or nothing where there is none
    src/content/posts/a.mdx:8:1  error  the file ./b.csv does not exist (looked for src/content/posts/b.csv) — write ./a.csv
    src/content/posts/broken.mdx:3:1  error  day: is not a known field — did you mean "date"?
    src/content/posts/broken.mdx:6:1  error  <Chart>: kind is "pie" — write one of bar, dot, box, distribution, line
    4 errors in 2 files"
  `);
  const digest = async () => (await readContent(root)).entries.posts[0]?.digest;
  const before = await digest();
  writeFileSync(join(root, 'src/content/posts/a.csv'), 'machine,time\nquiet,3\n');
  expect(await digest()).not.toBe(before);
});
