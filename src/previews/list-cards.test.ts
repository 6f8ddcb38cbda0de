import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { eventCard, homeCard, personCard } from '#previews/list-cards.ts';

const talk = (id: string, delivery: object) =>
  source('talks', id, {
    title: `Talk ${id}`,
    speakers: ['someone'],
    deliveries: [{ event: 'here', ...delivery }],
  });
const bio = { short: 'One sentence.' };
const site = (event: object, ...deliveries: readonly object[]) =>
  siteOf(
    entriesOf(
      source('people', 'someone', { name: 'Some One', role: 'Speaks', bio }),
      source('events', 'here', { name: 'Here 2026', accent: '#8c1d73', venue: 'A Hall', ...event }),
      ...deliveries.map((delivery, at) => talk(`t${at}`, delivery)),
      source('posts', 'p', { title: 'A post', events: ['here'], authors: ['someone'] }),
    ),
    now,
  );

test('an event says when, where and what', () => {
  const days = { date: '2026-01-31' };
  const [archive] = site({}, { ...days }, { start: '2026-02-01T10:00' }).events;
  expect(archive && eventCard(archive)).toMatchObject({
    design: 'event',
    title: 'Here 2026',
    kicker: '31 January – 1 February 2026',
    note: 'A Hall, Brussels, Belgium',
    rows: [
      { when: '31 Jan', title: 'Talk t0', hue: 345 },
      { when: '1 Feb', title: 'Talk t1', hue: 345 },
      { when: '1 Jan', title: 'A post', hue: 345 },
    ],
    people: [{ name: 'Some One' }],
    foot: ['2 talks', '1 post', '1 speaker'],
  });
});

test('on an event of one day the hour says more', () => {
  const oneDay = { start: '2026-02-01', end: '2026-02-01' };
  const [archive] = site(oneDay, { start: '2026-02-01T10:00' }, { date: '2026-02-01' }).events;
  const rows = archive && eventCard(archive).rows?.map(({ when }) => when);
  expect(rows?.toSorted()).toEqual(['1 Feb', '1 Jan', '10:00']);
});

test('a person says what they do and where they spoke', () => {
  const [archive] = site({}, { date: '2026-02-01' }).people;
  expect(archive && personCard(archive)).toMatchObject({
    design: 'person',
    title: 'Some One',
    label: 'Speaker',
    kicker: 'Speaks',
    note: 'One sentence.',
    people: [{ name: 'Some One' }],
    rows: [{ when: '1 Feb', title: 'Talk t0' }, { title: 'A post' }],
    foot: ['1 talk', '1 post'],
  });
});

test('the home page leads with the next talk, once', () => {
  const rows = homeCard(site({}, { date: '2026-09-01' }, { date: '2026-02-01' })).rows;
  expect(rows?.[0]).toMatchObject({ when: '1 Sept', title: 'Talk t0' });
  expect(rows?.filter(({ title }) => title === 'Talk t0')).toHaveLength(1);
  expect(rows?.map(({ title }) => title)).toContain('A post');
});
