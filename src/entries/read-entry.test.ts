import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, put } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';
import type { CollectionName } from '#schemas/collections.ts';

const folder = 'src/content/talks/a';
const talk = `---
title: A
date: 2026-01-01
cover: {image: /uploads/cover.png}
slides:
  - file: ./slides.pdf
  - {label: Elsewhere, url: https://example.org/slides.pdf}
deliveries:
  - event: fosdem
    date: 2026-02-01
    slides: [{file: /uploads/day-two.pdf}]
    recordings:
      - url: https://example.org/
        poster: ./poster.jpg
        captions:
          - {file: ./a.en.vtt, language: en}
          - {language: fr, file: ./a.fr.srt}
---

Text.

![A picture](beside.png)
`;
const event =
  'name: FOSDEM\nstart: 2026-02-01\nend: 2026-02-01\nzone: Europe/Brussels\ncity: Brussels\ncountry: BE\nurl: https://fosdem.org/\n';
const files: Readonly<Record<string, string>> = {
  [`${folder}/index.md`]: talk,
  [`${folder}/slides.pdf`]: '1',
  [`${folder}/poster.jpg`]: '2',
  [`${folder}/a.en.vtt`]: '3',
  [`${folder}/a.fr.srt`]: '4',
  [`${folder}/beside.png`]: '5',
  [`${folder}/notes.txt`]: '6',
  'src/media/cover.png': '7',
  'src/media/day-two.pdf': '8',
  'src/content/events/fosdem.yaml': event,
  'src/content/people/ada.yaml': 'name: Ada\nportrait: {image: ./ada.jpg, alt: Ada}\n',
  'src/content/people/ada.jpg': '9',
};

/** The digest of the only entry of each collection. */
async function digests(root: string) {
  const { entries, problems } = await readContent(root);
  expect(problems).toEqual([]);
  const digest = (name: CollectionName) => entries[name][0]?.digest ?? '';
  return { talk: digest('talks'), event: digest('events'), person: digest('people') };
}

test('the files an entry names, with field, kind and place', async () => {
  const { entries } = await readContent(project(files));
  expect(
    entries.talks[0]?.files.map(
      ({ field, kind, target, line, column }) =>
        `${line}:${column} ${field ?? 'text'} ${kind} ${target}`,
    ),
  ).toEqual([
    '4:9 cover.image image /uploads/cover.png',
    '6:5 slides.0.file pdf ./slides.pdf',
    '11:15 deliveries.0.slides.0.file pdf /uploads/day-two.pdf',
    '14:9 deliveries.0.recordings.0.poster image ./poster.jpg',
    '16:14 deliveries.0.recordings.0.captions.0.file captions ./a.en.vtt',
    '17:28 deliveries.0.recordings.0.captions.1.file captions ./a.fr.srt',
    '22:1 text image beside.png',
  ]);
  expect(entries.people[0]?.files).toEqual([
    { target: './ada.jpg', kind: 'image', field: 'portrait.image', line: 2, column: 12 },
  ]);
  expect(entries.events[0]?.files).toEqual([]);
});

test('an entry with mistakes names its files too', async () => {
  const root = project({ [`${folder}/index.md`]: talk.replace('title: A', 'titel: A') });
  const { entries, unread } = await readContent(root);
  expect(entries.talks).toEqual([]);
  expect(unread[0]?.files).toHaveLength(7);
});

test('what YAML may have misread is told beside the mistakes', async () => {
  const text = '---\ntitle: “A”\ndate: soon\n---\n';
  const { problems } = await readContent(project({ 'src/content/posts/a.md': text }));
  expect(problems.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
    '3 error',
    '2 warning',
  ]);
});

test.each([
  ['its own file', `${folder}/index.md`, 'talk'],
  ['slides beside it', `${folder}/slides.pdf`, 'talk'],
  ['slides of a delivery', 'src/media/day-two.pdf', 'talk'],
  ['captions', `${folder}/a.en.vtt`, 'talk'],
  ['captions in SubRip', `${folder}/a.fr.srt`, 'talk'],
  ['a poster', `${folder}/poster.jpg`, 'talk'],
  ['a cover', 'src/media/cover.png', 'talk'],
  ['an image in the text', `${folder}/beside.png`, 'talk'],
  ['a portrait', 'src/content/people/ada.jpg', 'person'],
  ['the file of a person', 'src/content/people/ada.yaml', 'person'],
  ['the file of an event', 'src/content/events/fosdem.yaml', 'event'],
] as const)('a digest changes with %s, and no other does', async (_, path, whose) => {
  const root = project(files);
  const before = await digests(root);
  put(root, { [path]: `${files[path]}\n` });
  const after = await digests(root);
  for (const name of ['talk', 'event', 'person'] as const) {
    if (name === whose) expect(after[name]).not.toBe(before[name]);
    else expect(after[name]).toBe(before[name]);
  }
  put(root, { [path]: files[path] ?? '' });
  expect(await digests(root)).toEqual(before);
});

test('no digest changes with a file that nothing names', async () => {
  const root = project(files);
  const before = await digests(root);
  put(root, { [`${folder}/notes.txt`]: 'other', 'src/media/other.png': 'new' });
  expect(await digests(root)).toEqual(before);
});

test('a digest changes when a file goes, and when two files change places', async () => {
  const root = project(files);
  const before = await digests(root);
  rmSync(join(root, folder, 'slides.pdf'));
  expect((await digests(root)).talk).not.toBe(before.talk);
  put(root, {
    [`${folder}/slides.pdf`]: '1',
    [`${folder}/a.en.vtt`]: '4',
    [`${folder}/a.fr.srt`]: '3',
  });
  expect((await digests(root)).talk).not.toBe(before.talk);
});

test('bytes that move from one file to the next change the digest', async () => {
  const root = project({ ...files, [`${folder}/a.en.vtt`]: 'ab', [`${folder}/a.fr.srt`]: 'c' });
  const before = await digests(root);
  put(root, { [`${folder}/a.en.vtt`]: 'a', [`${folder}/a.fr.srt`]: 'bc' });
  expect((await digests(root)).talk).not.toBe(before.talk);
});
