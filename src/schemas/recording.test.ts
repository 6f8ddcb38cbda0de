import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';
import { recording } from '#schemas/recording.ts';

/** What is said of a recording, given as what follows its address, at column 40 of line 8. */
const written = (fields: string) =>
  said(
    'talks',
    `title: A
date: 2026-02-01
deliveries:
  - event: a
    date: 2026-02-01
    recordings:
      - {url: "https://example.org/v", ${fields}}`,
  ).replaceAll('deliveries.0.recordings.0.', '');

test('nothing is said of a valid recording', () => {
  const yaml = `title: The hall, language: nl, start: 0:35, duration: 1:02:03, published: 2026-02-20,
        poster: /uploads/a.jpg,
        captions: [{file: ./a.en.vtt, language: en, label: English, note: By hand.}, {file: /uploads/a.SRT, language: nl-BE}],
        chapters: [{at: 0, title: A}, {at: 59, title: B}, {at: 1:00, title: C}, {at: 1:00:00, title: D}]`;
  expect(written(yaml)).toBe('');
});

test('times and lengths become seconds, and nothing is invented', () => {
  const url = 'https://example.org/v';
  expect(recording.parse({ url })).toEqual({ url, captions: [], chapters: [] });
  const chapters = [{ at: '1:00', title: 'A' }];
  expect(recording.parse({ url, start: '0:35', duration: '1:02:03', chapters })).toMatchObject({
    start: 35,
    duration: 3723,
    chapters: [{ at: 60 }],
  });
});

test('the address', () => {
  const url = (text: string) =>
    said(
      'talks',
      `title: A\ndate: 2026-02-01\ndeliveries: [{event: a, date: 2026-02-01, recordings: [${text}]}]`,
    );
  expect(url('{title: The hall}')).toMatchInlineSnapshot(
    `"4:56 deliveries.0.recordings.0.url: is missing — add a line "url: https://example.org/""`,
  );
  expect(url('{url: ./talk.webm}')).toMatchInlineSnapshot(
    `"4:57 deliveries.0.recordings.0.url: must be a full web address, received "./talk.webm" — write url: https://example.org/"`,
  );
  expect(url('{url: youtu.be/8211fNI_nc4}')).toMatchInlineSnapshot(
    `"4:57 deliveries.0.recordings.0.url: must be a full web address, received "youtu.be/8211fNI_nc4" — write url: https://youtu.be/8211fNI_nc4"`,
  );
  expect(url('{url: "ftp://example.org/a.webm"}')).toMatchInlineSnapshot(
    `"4:57 deliveries.0.recordings.0.url: must be a full web address, received "ftp://example.org/a.webm" — write url: https://example.org/"`,
  );
});

test('times', () => {
  expect(written('start: 1:75')).toMatchInlineSnapshot(
    `"8:40 start: must be a time such as 1:02:03, received "1:75" — write start: 1:02:03"`,
  );
  expect(written('duration: 25 min')).toMatchInlineSnapshot(
    `"8:40 duration: must be a time such as 1:02:03, received "25 min" — write duration: 25:00"`,
  );
  expect(written('duration: 25min')).toMatchInlineSnapshot(
    `"8:40 duration: must be a time such as 1:02:03, received "25min" — write duration: 25:00"`,
  );
  expect(written('published: 2026-02-30')).toMatchInlineSnapshot(
    `"8:40 published: must be a day that exists, without a time, received "2026-02-30" — write published: 2026-02-01"`,
  );
  expect(written('published: 2026-02-20 10:00')).toMatchInlineSnapshot(
    `"8:40 published: must be a day that exists, without a time, received "2026-02-20 10:00" — write published: 2026-02-20"`,
  );
});

test('captions', () => {
  expect(written('captions: ./a.vtt')).toMatchInlineSnapshot(
    `"8:40 captions: must be a list, received "./a.vtt" — write captions: [{file: ./captions.en.vtt, language: en}]"`,
  );
  expect(written('captions: [./a.vtt]')).toMatchInlineSnapshot(
    `"8:51 captions.0: must be lines "field: value", received "./a.vtt" — its fields are file, language, label, note"`,
  );
  expect(written('captions: [{file: ./a.vtt}]')).toMatchInlineSnapshot(
    `"8:51 captions.0.language: is missing — add a line "language: en""`,
  );
  expect(written('captions: [{language: en}]')).toMatchInlineSnapshot(
    `"8:51 captions.0.file: is missing — add a line "file: ./captions.en.vtt""`,
  );
  expect(written('captions: [{file: ./a.txt, language: en}]')).toMatchInlineSnapshot(
    `"8:52 captions.0.file: must end in .vtt or .srt, received "./a.txt" — write file: ./captions.en.vtt"`,
  );
  expect(written('captions: [{file: ./a.vtt, language: English}]')).toMatchInlineSnapshot(
    `"8:67 captions.0.language: must be a language tag, received "English" — write language: en"`,
  );
  expect(
    written('captions: [{file: "https://example.org/a.vtt", language: en}]'),
  ).toMatchInlineSnapshot(
    `"8:52 captions.0.file: must be a file of this project, received "https://example.org/a.vtt" — save it beside the talk and write file: ./captions.en.vtt"`,
  );
  expect(written('captions: [{file: "//example.org/a.vtt", language: en}]')).toMatchInlineSnapshot(
    `"8:52 captions.0.file: must be a file of this project, received "//example.org/a.vtt" — save it beside the talk and write file: ./captions.en.vtt"`,
  );
});

test('chapters', () => {
  expect(written('chapters: [{at: 1:00, title: A}, {at: 0:30, title: B}]')).toMatchInlineSnapshot(
    `"8:74 chapters.1.at: must be later than the chapter before, received "0:30" — put the chapters in the order of their times"`,
  );
  expect(written('chapters: [{at: 1:00, title: A}, {at: 60, title: B}, {at: 0:59, title: C}]'))
    .toMatchInlineSnapshot(`
      "8:74 chapters.1.at: must be later than the chapter before, received 60 — put the chapters in the order of their times
      8:94 chapters.2.at: must be later than the chapter before, received "0:59" — put the chapters in the order of their times"
    `);
  expect(written('chapters: [{at: 1:00}, {title: B}]')).toMatchInlineSnapshot(`
    "8:51 chapters.0.title: is missing — add a line "title: …"
    8:63 chapters.1.at: is missing — add a line "at: 1:02:03""
  `);
  expect(written('chapters: ["0:00 Welcome"]')).toMatchInlineSnapshot(
    `"8:51 chapters.0: must be lines "field: value", received "0:00 Welcome" — its fields are at, title"`,
  );
  expect(written('chapters: {0:00: Welcome}')).toMatchInlineSnapshot(
    `"8:40 chapters: must be a list, received {"0:00":"Welcome"} — write chapters: [{at: 1:02:03, title: Questions}]"`,
  );
});

test.each([
  ['at: soon, title: A', '{at: soon, title: A}, {at: 0:30, title: B}'],
  ['at: "", title: A', '{at: "", title: A}, {at: 0:30, title: B}'],
])('a chapter without a time blames no other: %s', (_, chapters) => {
  expect(written(`chapters: [${chapters}]`)).toMatch(/^\S+ chapters\.0\.at: .*$/);
});
