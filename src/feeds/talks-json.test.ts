import { expect, test } from 'vitest';
import { siteWith, talkSite, type Written } from '#feeds/fixtures.test-data.ts';
import type { DeliveryRecord, TalksDocument } from '#feeds/talks-document.ts';
import { talksJson } from '#feeds/talks-json.ts';
import { absoluteUrl, homePath, personPath } from '#permalinks';
import { site } from '#site.config';

const read = (text: string) => JSON.parse(text) as TalksDocument;

/** As a program that knows the addresses of another site would see it. */
const written = talksJson(talkSite)
  .replaceAll(absoluteUrl(homePath), 'https://site.example/')
  .replace(JSON.stringify(site.title), '"The site"');

const talk = 'https://site.example/talks/one-talk-five-rooms/';
const aSpeaker = { name: 'A Speaker', url: 'https://site.example/people/a-speaker/' };
const brussels = {
  id: 'example-conf-brussels-2025',
  event: {
    id: 'example-conf-brussels-2025',
    name: 'Example Conf Brussels 2025',
    url: 'https://brussels.example.org/2025/',
    page: 'https://site.example/events/example-conf-brussels-2025/',
    start: '2025-02-01',
    end: '2025-02-02',
    venue: 'Example Hall',
    city: 'Brussels',
    country: 'BE',
    zone: 'Europe/Brussels',
  },
  start: '2025-02-01T11:50:00+01:00',
  end: '2025-02-01T12:15:00+01:00',
  status: 'given',
  attendance: 'in-person',
  track: 'Main track',
  room: 'H.1302',
  url: 'https://brussels.example.org/2025/one-talk/',
  slides: [],
  recordings: [
    {
      url: 'https://www.youtube.com/watch?v=example0001',
      language: 'en',
      start: 35,
      duration: 'PT24M10S',
      published: '2025-02-20',
      captions: [
        { url: `${talk}brussels.en.vtt`, language: 'en', note: 'Corrected by hand.' },
        { url: `${talk}brussels.fr.vtt`, language: 'fr', label: 'French' },
      ],
      chapters: [
        { start: 35, title: 'The first room' },
        { start: 720, title: 'The second room' },
      ],
    },
  ],
};
const document = {
  version: 1,
  title: 'The site',
  url: 'https://site.example/talks.json',
  page: 'https://site.example/talks/',
  talks: [
    {
      id: 'one-talk-five-rooms',
      url: talk,
      title: 'One talk, five rooms',
      kind: 'talk',
      language: 'en',
      level: 'intermediate',
      duration: 'PT25M',
      abstract: 'What stays of a talk when room, clock and language change around it.',
      description: 'The same talk in five rooms and four time zones.',
      published: '2025-01-10',
      updated: '2025-12-01',
      speakers: [
        aSpeaker,
        { name: 'B Speaker', url: 'https://site.example/people/b-speaker/', role: 'host' },
      ],
      tags: ['speaking', 'time zones'],
      slides: [
        {
          file: `${talk}slides.pdf`,
          source: 'https://code.example.org/one-talk/',
          licence: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      resources: [
        { type: 'code', title: 'The examples', url: 'https://code.example.org/examples/' },
      ],
      posts: [{ title: 'Five rooms later', url: 'https://site.example/posts/five-rooms-later/' }],
    },
  ],
};

test('every fact of a talk and of a delivery, in one order', () => {
  const found = read(written);
  const [{ deliveries, ...rest } = { deliveries: [] }] = found.talks;
  expect({ ...found, talks: [rest] }).toEqual(document);
  expect(deliveries.at(-1)).toEqual(brussels);
  expect(JSON.stringify({ ...found, talks: [rest] })).toBe(JSON.stringify(document));
  expect(JSON.stringify(deliveries.at(-1))).toBe(JSON.stringify(brussels));
});

test('deliveries differ from their talk and from one another', () => {
  expect(read(written).talks[0]?.deliveries).toMatchObject([
    { start: '2026-10-04T10:00:00+11:00', status: 'scheduled', attendance: 'hybrid' },
    {
      start: '2025-11-16T09:30:00+09:00',
      title: 'One talk, four rooms and Tokyo',
      language: 'ja',
      speakers: [aSpeaker, { name: 'C Speaker', role: 'interpreter' }],
      slides: [{ label: 'In Japanese', url: 'https://slides.example.org/tokyo/' }],
      recordings: [{ title: 'Room recording', language: 'ja', start: 0 }],
    },
    { start: '2025-09-20', status: 'given', recordings: [], recorded: 'none' },
    { start: '2025-06-10T09:00:00-04:00', status: 'cancelled', speakers: [aSpeaker] },
    { start: '2025-02-01T11:50:00+01:00' },
  ]);
});

const delivery = (facts: Written): DeliveryRecord | undefined =>
  read(talksJson(siteWith(facts))).talks[0]?.deliveries[0];

test('what a delivery has of its talk is not said again', () => {
  const own = delivery({ talk: { language: 'de' } });
  expect(own).not.toHaveProperty('title');
  expect(own).not.toHaveProperty('language');
  expect(own).not.toHaveProperty('speakers');
  expect(delivery({ delivery: { speakers: ['someone'] } })).not.toHaveProperty('speakers');
});

test.each([
  ['nobody', [], []],
  [
    'the same in another role',
    [{ person: 'someone', role: 'host' }],
    [{ name: 'A person', url: absoluteUrl(personPath('someone')), role: 'host' }],
  ],
])('a delivery by %s says so', (_, speakers, expected) => {
  expect(delivery({ delivery: { speakers } })?.speakers).toEqual(expected);
});

test.each([
  ['in winter', '2026-02-01T11:50', '2026-02-01T12:10', '+01:00', '+01:00'],
  ['in summer', '2026-07-01T11:50', '2026-07-01T12:10', '+02:00', '+02:00'],
  ['while clocks are put forward', '2026-03-29T01:30', '2026-03-29T03:30', '+01:00', '+02:00'],
  ['while clocks are put back', '2026-10-25T01:30', '2026-10-25T03:30', '+02:00', '+01:00'],
])('times %s have the offset of the place', (_, start, end, before, after) => {
  expect(delivery({ delivery: { start, end } })).toMatchObject({
    start: `${start}:00${before}`,
    end: `${end}:00${after}`,
  });
});

test('an end is said only where it is known', () => {
  expect(delivery({ delivery: { start: '2026-02-01T11:50' } })).not.toHaveProperty('end');
  expect(delivery({ delivery: { date: '2026-02-01' } })).toMatchObject({ start: '2026-02-01' });
  const lasting = { talk: { duration: 20 }, delivery: { start: '2026-02-01T11:50' } };
  expect(delivery(lasting)?.end).toBe('2026-02-01T12:10:00+01:00');
});

test('any text arrives as it was written', () => {
  const title = '"\\ \u0000\u001b\u2028 </script> 🎤 会';
  expect(read(talksJson(siteWith({ talk: { title } }))).talks[0]?.title).toBe(title);
  const text = talksJson(siteWith({ talk: { title: 'half a \ud83c' } }));
  expect(text).toBe(text.toWellFormed());
  expect(text).not.toContain('\\ud83c');
  expect(read(text).talks[0]?.title).toBe('half a \ufffd');
});

test('a site without talks has a document without talks', () => {
  expect(read(talksJson({ talks: [] })).talks).toEqual([]);
});
