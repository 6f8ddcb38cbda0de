import { expect, test } from 'vitest';
import { entriesOf, source } from '#collections/fixtures.test-data.ts';
import { given, said } from '#collections/talk-problems.test-data.ts';
import { talkProblems } from '#collections/talk-problems.ts';
import { problemReport } from '#entries/problem.ts';

test('nothing is said of deliveries that can be', async () => {
  const report = await said({
    a: `speakers: [ada]\n${given(
      'event: brussels, start: 2026-02-01T10:00, end: 2026-02-01T10:30, url: https://example.org/a',
      'event: tokyo, date: 2026-03-01, url: https://example.org/b, recordings: [{url: https://youtu.be/aaaaaaaaaaa}]',
      'event: nowhere, date: 2026-03-01, url: https://example.org/a',
    )}`,
    b: given('event: weekend, date: 2026-02-01', 'event: evening, start: 2026-02-12T19:00'),
  });
  expect(report).toBe('no problems');
});

test('two deliveries of one session', async () => {
  const report = await said({
    a: given(
      'event: brussels, date: 2026-02-01, url: https://example.org/a/session',
      'event: tokyo, date: 2026-03-01, url: https://example.org/a/session/',
    ),
    b: given('event: brussels, date: 2026-02-01, url: http://EXAMPLE.org/a/session'),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:6:38  error  deliveries.1.url: the session https://example.org/a/session/ is also that of the delivery at Brussels Days in line 5 — write the address of this delivery's own session, or remove this line
    src/content/talks/b.md:5:41  error  deliveries.0.url: the session http://EXAMPLE.org/a/session is also that of the delivery in src/content/talks/a.md:5 — write the address of this delivery's own session, or remove this line
    2 errors in 2 files"
  `);
});

test.each([
  ['a path', 'https://example.org/a', 'https://example.org/b'],
  ['a query', 'https://example.org/?session=1', 'https://example.org/?session=2'],
  ['a fragment', 'https://example.org/programme#one', 'https://example.org/programme#two'],
  ['a host', 'https://one.example.org/a', 'https://two.example.org/a'],
])('%s tells sessions apart', async (_, one, two) => {
  const session = (url: string) => `event: brussels, date: 2026-02-01, url: "${url}"`;
  expect(await said({ a: given(session(one), session(two)) })).toBe('no problems');
});

test('two deliveries of one recording, however its address is written', async () => {
  const recorded = (url: string) =>
    `event: brussels, date: 2026-02-01, recordings: [{url: ${url}}]`;
  const report = await said({
    a: given(
      recorded('https://www.youtube.com/watch?v=8211fNI_nc4'),
      recorded('https://youtu.be/8211fNI_nc4'),
      recorded('https://example.org/recording'),
    ),
    b: given(
      recorded('https://www.youtube-nocookie.com/embed/8211fNI_nc4?rel=0'),
      recorded('https://example.org/recording/'),
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:6:55  error  deliveries.1.recordings.0.url: the recording https://youtu.be/8211fNI_nc4 is also that of the delivery at Brussels Days in line 5 — remove it where it does not belong, or say where this talk begins in it with a line such as "start: 1:02:03"
    src/content/talks/b.md:5:55  error  deliveries.0.recordings.0.url: the recording https://www.youtube-nocookie.com/embed/8211fNI_nc4?rel=0 is also that of the delivery in src/content/talks/a.md:5 — remove it where it does not belong, or say where this talk begins in it with a line such as "start: 1:02:03"
    src/content/talks/b.md:6:55  error  deliveries.1.recordings.0.url: the recording https://example.org/recording/ is also that of the delivery in src/content/talks/a.md:7 — remove it where it does not belong, or say where this talk begins in it with a line such as "start: 1:02:03"
    3 errors in 2 files"
  `);
});

test('one recording twice in one delivery', async () => {
  const recordings = 'recordings: [{url: https://example.org/a}, {url: https://example.org/a}]';
  const report = await said({ a: given(`event: brussels, date: 2026-02-01, ${recordings}`) });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:5:85  error  deliveries.0.recordings.1.url: the recording https://example.org/a stands twice in this delivery — remove it where it does not belong, or say where this talk begins in it with a line such as "start: 1:02:03"
    1 error in 1 file"
  `);
});

test('the recording of a whole day holds several talks that begin at several times', async () => {
  const part = (more: string, query = '') =>
    `event: brussels, date: 2026-02-01, recordings: [{url: "https://youtu.be/8211fNI_nc4${query}"${more}}]`;
  expect(
    await said({
      a: given(part(', start: 0:30')),
      b: given(part(', start: 1:00:00'), part('')),
      c: given(part('', '?t=7200')),
    }),
  ).toBe('no problems');
  expect(await said({ a: given(part(', start: 1:30')), b: given(part('', '?t=90')) }))
    .toMatchInlineSnapshot(`
      "src/content/talks/b.md:5:55  error  deliveries.0.recordings.0.url: the recording https://youtu.be/8211fNI_nc4?t=90 is also that of the delivery in src/content/talks/a.md:5 — remove it where it does not belong, or say where this talk begins in it with a line such as "start: 1:02:03"
      1 error in 1 file"
    `);
});

test('files that would have one name beside the page', async () => {
  const captions = (file: string) => `captions: [{file: ${file}, language: en}]`;
  const report = await said({
    a: `slides: [{file: ./slides.pdf}, {file: /uploads/Slides.PDF}]\n${given(
      `event: brussels, date: 2026-02-01, slides: [{file: ./day-two/slides.pdf}], recordings: [{url: https://example.org/a, ${captions('./talk.vtt')}}]`,
      `event: tokyo, date: 2026-02-02, recordings: [{url: https://example.org/b, ${captions('./talk.srt')}}]`,
    )}`,
  });
  expect(report).toMatchInlineSnapshot(`
    "src/content/talks/a.md:4:33  error  slides.1.file: /uploads/Slides.PDF and ./slides.pdf would both be Slides.pdf beside the page — rename one of the two
    src/content/talks/a.md:6:51  error  deliveries.0.slides.0.file: ./day-two/slides.pdf and ./slides.pdf would both be slides.pdf beside the page — rename one of the two
    src/content/talks/a.md:7:92  error  deliveries.1.recordings.0.captions.0.file: ./talk.srt and ./talk.vtt would both be talk.vtt beside the page — rename one of the two
    3 errors in 1 file"
  `);
});

test('one file may be named often, and two talks may have files of one name', async () => {
  const report = await said({
    a: `slides: [{file: ./slides.pdf}]\n${given(
      'event: brussels, date: 2026-02-01, slides: [{file: ./slides.pdf}]',
      'event: tokyo, date: 2026-02-02, slides: [{file: slides.pdf}]',
    )}`,
    b: 'slides: [{file: ./slides.pdf}]',
  });
  expect(report).toBe('no problems');
});

test('a title that begins with what the page says by itself', async () => {
  const titles = ['Talk: Slow tests', 'keynote:  Go: a report', 'talks: all', 'Small talk: a talk'];
  const talks = titles.map((title, index) => source('talks', `${index}`, { title }));
  expect(problemReport(talkProblems(entriesOf(...talks), 0))).toMatchInlineSnapshot(`
    "src/content/talks/0.md:1:1  warning  title: begins with "Talk:", which the page says by itself — write title: Slow tests
    src/content/talks/1.md:1:1  warning  title: begins with "keynote:", which the page says by itself — write title: "Go: a report"
    2 warnings in 2 files"
  `);
});
