import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';
import { entryDrawing, posterCard } from '#previews/entry-cards.ts';
import { site as facts } from '#site.config';

const site = (...sources: readonly Source[]): Site => siteOf(entriesOf(...sources), now);
const someone = source('people', 'someone', { name: 'Some One' });
const here = source('events', 'here', { name: 'Here 2026', accent: '#8c1d73' });
const cardOf = (list: readonly Parameters<typeof entryDrawing>[0][]) => {
  const [entry] = list;
  if (!entry) throw new Error('there is none');
  return entryDrawing(entry);
};
const talkCard = (values: object, delivery?: object) =>
  cardOf(
    site(
      someone,
      here,
      source('talks', 'a', {
        speakers: ['someone'],
        ...values,
        ...(delivery && { deliveries: [{ event: 'here', ...delivery }] }),
      }),
    ).talks,
  );

test('a post says its day, its subjects and who wrote it', () => {
  const values = { title: 'A post', tags: ['Go'], authors: ['someone'], description: 'About it.' };
  const { posts } = site(someone, source('posts', 'a', { ...values, date: '2026-02-13' }));
  expect(cardOf(posts)).toEqual({
    design: 'text',
    title: 'A post',
    lang: facts.lang,
    site: facts.title,
    label: 'Post',
    kicker: '13 February 2026',
    note: 'About it.',
    people: [{ name: 'Some One' }],
    foot: ['Go'],
  });
});

test('a post in a series says which; one from an event has its colour', () => {
  const post = source('posts', 'a', { series: ['A series'], events: ['here'] });
  expect(cardOf(site(here, post).posts)).toMatchObject({
    label: 'Post · A series',
    kicker: '1 January 2026 · Here 2026',
    hue: 345,
  });
});

test('a series that is called as the event is not said twice', () => {
  const post = source('posts', 'a', { series: ['Here 2026'], events: ['here'] });
  expect(cardOf(site(here, post).posts)).toMatchObject({
    label: 'Post',
    kicker: '1 January 2026 · Here 2026',
  });
});

test('a page says what it is about, once', () => {
  expect(cardOf(site(source('pages', 'a', { description: 'All of it.' })).pages)).toMatchObject({
    design: 'text',
    note: 'All of it.',
  });
  expect(cardOf(site(source('pages', 'a')).pages)).not.toHaveProperty('note');
});

test('a talk to come leads with the next time and place', () => {
  const delivery = { start: '2026-09-01T11:50', end: '2026-09-01T12:30', room: 'H.1', track: 'Go' };
  expect(talkCard({ duration: 40 }, delivery)).toMatchObject({
    design: 'session',
    label: 'Upcoming talk · 40 minutes',
    time: { day: '1 Sept', year: '2026', hours: '11:50–12:30', place: 'H.1' },
    kicker: 'Here 2026 · Go',
    ahead: true,
    people: [{ name: 'Some One' }],
    hue: 345,
  });
});

test.each([
  [{ date: '2026-02-01' }, { label: 'Talk', kicker: 'Here 2026' }, 'Brussels'],
  [{ date: '2026-02-01', attendance: 'online' }, { kicker: 'Here 2026 · Brussels' }, 'online'],
  [{ date: '2026-02-01', status: 'cancelled' }, { label: 'Talk · cancelled' }, 'Brussels'],
  [{ date: '2026-09-01', status: 'postponed' }, { label: 'Talk · postponed' }, 'Brussels'],
])('a delivery of %j', (delivery, facts, place) => {
  const card = talkCard({}, delivery);
  expect(card).toMatchObject({ ...facts, time: { place } });
  expect(card).not.toHaveProperty('ahead');
});

test('a talk that nobody gave yet has neither time nor place', () => {
  const card = talkCard({ kind: 'lightning' });
  expect(card).toMatchObject({ label: 'Lightning talk' });
  expect(card).not.toHaveProperty('time');
  expect(card).not.toHaveProperty('kicker');
});

test('a talk given before and to come says both', () => {
  expect(cardOf(site(...talkFixtures).talks)).toMatchObject({
    label: 'Upcoming talk · 25 minutes · given 3 times',
    kicker: expect.stringContaining('Sydney') as string,
  });
});

test('a cancelled delivery does not stand for a talk that was given', () => {
  const deliveries = [
    { event: 'here', date: '2026-03-01', status: 'cancelled' },
    { event: 'here', date: '2026-02-01' },
  ];
  expect(talkCard({ deliveries })).toMatchObject({ time: { day: '1 Feb' }, label: 'Talk' });
});

test('a recording has the words of its delivery', () => {
  const url = 'https://www.youtube.com/watch?v=8211fNI_nc4';
  const recordings = [{ url, duration: '38:12', language: 'nl', title: 'Its own title' }];
  const delivery = { event: 'here', date: '2026-02-01', title: 'As given', recordings };
  const [talk] = site(someone, here, source('talks', 'a', { deliveries: [delivery] })).talks;
  const [given] = talk?.deliveries ?? [];
  const [recording] = given?.recordings ?? [];
  if (!talk || !given || !recording) throw new Error('there is none');
  expect(posterCard(talk, given, recording)).toMatchObject({
    design: 'poster',
    title: 'Its own title',
    lang: 'nl',
    label: 'Recording · 38:12',
    kicker: 'Here 2026',
    time: { day: '1 Feb', year: '2026' },
  });
  const { title: _, ...untitled } = recording;
  expect(posterCard(talk, given, untitled).title).toBe('As given');
});

test('a cover is the preview where its author wants it', () => {
  const image = '/uploads/fosdem-2026-programme.png';
  const post = (cover: object) => cardOf(site(source('posts', 'a', { cover })).posts);
  expect(post({ image, preview: true })).toEqual({
    design: 'cover',
    picture: {
      file: 'src/media/fosdem-2026-programme.png',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
  });
  expect(post({ image })).toMatchObject({ design: 'text' });
  expect(post({ image: '/uploads/none.png', preview: true })).toMatchObject({ design: 'text' });
});
