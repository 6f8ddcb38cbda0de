import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Page } from '#collections/site.ts';
import { person, post, talkSite, talkWith } from '#feeds/fixtures.test-data.ts';
import { twinFacts } from '#feeds/twin-facts.ts';
import { absoluteUrl, homePath, pagePath, termPath } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { site } from '#site.config';

const term = (label: string) => ({ label, slug: label, path: termPath('tags', label) });

/** As a site at another address would write it. */
const written = (yaml: string) => yaml.replaceAll(absoluteUrl(homePath), 'https://site.example/');

test('a post with all that is known of it', () => {
  const updated = momentOf('2026-03-01');
  const entry = post('a', '2026-02-13', {
    canonicalUrl: 'https://elsewhere.example.org/a/',
    authors: [person('ada', { name: 'Ada' })],
    categories: [term('Engineering')],
    cover: { image: '/uploads/a.png', alt: 'What it shows', caption: '' },
    tags: [term('Go'), term('C#')],
    series: [term('A series')],
    ...(updated && { updated }),
  });
  expect(written(twinFacts(entry, 'https://site.example/_astro/a.jpg'))).toMatchInlineSnapshot(`
    "title: "Title of a"
    description: "About a"
    url: "https://site.example/posts/a/"
    canonical: "https://elsewhere.example.org/a/"
    date: "2026-02-13"
    updated: "2026-03-01"
    authors:
      - "Ada"
    categories:
      - "Engineering"
    tags:
      - "Go"
      - "C#"
    series:
      - "A series"
    language: "en"
    cover:
      image: "https://site.example/_astro/a.jpg"
      alt: "What it shows"
      caption: ""
    "
  `);
});

test('a talk with each time it was given', () => {
  const [talk] = talkSite.talks;
  expect(talk && written(twinFacts({ ...talk, lang: 'en' }))).toMatchInlineSnapshot(`
    "title: "One talk, five rooms"
    description: "The same talk in five rooms and four time zones."
    abstract: "What stays of a talk when room, clock and language change around it."
    url: "https://site.example/talks/one-talk-five-rooms/"
    kind: "talk"
    date: "2025-01-10"
    updated: "2025-12-01"
    speakers:
      - "A Speaker"
      - "B Speaker"
    tags:
      - "speaking"
      - "time zones"
    language: "en"
    slides:
      - "https://site.example/talks/one-talk-five-rooms/slides.pdf"
    resources:
      - type: "code"
        title: "The examples"
        url: "https://code.example.org/examples/"
    deliveries:
      - event: "Example Conf Sydney 2026"
        start: "2026-10-04T10:00:00+11:00"
        status: "scheduled"
      - event: "Example Conf Tokyo 2025"
        start: "2025-11-16T09:30:00+09:00"
        status: "given"
        language: "ja"
        slides:
          - "https://slides.example.org/tokyo/"
        recordings:
          - "https://video.example.org/2025/one-talk.webm"
      - event: "Example Days Ghent 2025"
        start: "2025-09-20"
        status: "given"
      - event: "Example Conf New York 2025"
        start: "2025-06-10T09:00:00-04:00"
        status: "cancelled"
      - event: "Example Conf Brussels 2025"
        start: "2025-02-01T11:50:00+01:00"
        status: "given"
        recordings:
          - "https://www.youtube.com/watch?v=example0001"
    "
  `);
});

test('of what is not known nothing is said', () => {
  const { authors: _, talks: __, events: ___, published: ____, ...entry } = post('a', '2026-02-13');
  const page: Page = { ...entry, collection: 'pages', path: pagePath('a') };
  expect(written(twinFacts(page))).toMatchInlineSnapshot(`
    "title: "Title of a"
    description: "About a"
    url: "https://site.example/a/"
    language: "en"
    "
  `);
  expect(parse(twinFacts(post('a', '2026-02-13')))).toMatchObject({ authors: [site.author] });
});

test('slides that are elsewhere, and a recording of a host nobody knows', () => {
  const slides = [{ url: 'https://slides.example.org/a/' }];
  const recordings = [{ url: 'https://host.example.org/a' }];
  const facts = parse(twinFacts(talkWith({ talk: { slides }, delivery: { recordings } })));
  expect(facts).toMatchObject({
    slides: ['https://slides.example.org/a/'],
    deliveries: [{ recordings: ['https://host.example.org/a'] }],
  });
});

test.each([
  ['no'],
  ['1:30'],
  ['2026-02-13'],
  ['0x1F'],
  ['~'],
  [''],
  ['- a: b # c'],
  ['---'],
  ['&a *a !!b %c @d `e'],
  ['"quotes" and \'quotes\' and \\'],
  ['two\nlines\n\nand a tab\t'],
  ['日本 é 🎤'],
  ['x'.repeat(2000)],
  ['words '.repeat(200)],
])('any text arrives as it was written: %j', (title) => {
  const yaml = twinFacts(post('a', '2026-02-13', { title, tags: [term(title)] }));
  for (const version of ['1.1', '1.2'] as const)
    expect(parse(yaml, { version })).toMatchObject({ title, tags: [title] });
  expect(yaml).not.toMatch(/^---/m);
});

test('what is not text is left out, and what only some take for a line end is spelled', () => {
  const yaml = twinFacts(post('a', '2026-02-13', { title: 'a\u0000\u0085\u007f\ud83cb\u2028c' }));
  expect(yaml).toMatch(/^title: "ab\\Lc"$/m);
  expect(parse(yaml)).toMatchObject({ title: 'ab\u2028c' });
});
