import { expect, test } from 'vitest';
import { changeLine, changesBetween, changesJson } from '#authoring/due/changes.ts';
import { at, entriesOf, source } from '#collections/fixtures.test-data.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

const event = source('events', 'conf', {
  name: 'Conf',
  start: '2026-11-10',
  end: '2026-11-12',
  zone: 'America/New_York',
});
const talk = (...deliveries: object[]) =>
  source('talks', 'a-talk', {
    title: 'A talk',
    duration: 30,
    deliveries: deliveries.map((delivery) => ({ event: 'conf', ...delivery })),
  });

const due = (since: string, until: string, ...sources: Source[]) =>
  changesBetween(entriesOf(event, ...sources), at(since), at(until))
    .map(changeLine)
    .join('\n');
const inNovember = (...sources: Source[]) =>
  due('2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', ...sources);

test('what becomes public and what leaves, in the order of time', () => {
  const lines = inNovember(
    source('pages', 'ends', { title: 'Ends', expiryDate: '2026-11-20T18:30:00Z' }),
    source('posts', 'größe', { title: 'Starts', date: '2026-11-05', slug: 'grösse' }),
    source('talks', 'later', { title: 'Later', date: '2026-01-01', publishDate: '2026-11-02' }),
    source('posts', 'public', { date: '2026-10-01' }),
    source('posts', 'draft', { date: '2026-11-05', draft: true }),
    source('posts', 'next-month', { date: '2026-12-05' }),
  );
  expect(lines).toMatchInlineSnapshot(`
    "2026-11-02T00:00:00Z  public   https://hallwaytrack.example/talks/later/  Later
    2026-11-05T00:00:00Z  public   https://hallwaytrack.example/posts/gr%C3%B6sse/  Starts
    2026-11-20T18:30:00Z  expired  https://hallwaytrack.example/ends/  Ends"
  `);
});

test('the first instant was in the last build, the last is in this one', () => {
  const post = source('posts', 'a', { date: '2026-11-05T09:00:00Z' });
  expect(due('2026-11-05T09:00:00Z', '2026-11-06T00:00:00Z', post)).toBe('');
  expect(due('2026-11-05T08:59:59Z', '2026-11-05T08:59:59.999Z', post)).toBe('');
  expect(due('2026-11-05T08:59:59Z', '2026-11-05T09:00:00Z', post)).toMatch(
    /^2026-11-05T09:00:00Z/,
  );
});

test('a recording whose day comes', () => {
  const recordings = [
    { url: 'https://youtu.be/8211fNI_nc4?t=95', published: '2026-11-20' },
    { url: 'https://youtu.be/AAAAAAAAAAA', published: '2026-12-20' },
    { url: 'https://youtu.be/BBBBBBBBBBB', published: '2026-10-20' },
  ];
  expect(inNovember(talk({ date: '2026-10-10', recordings }))).toMatchInlineSnapshot(
    `"2026-11-20T00:00:00Z  public   https://hallwaytrack.example/talks/a-talk/#recording-youtube-8211fNI_nc4-95  Recording: A talk, Conf"`,
  );
});

test('what came and went is not due', () => {
  const brief = { date: '2026-11-05', expiryDate: '2026-11-06' };
  expect(inNovember(source('posts', 'a', brief))).toBe('');
});

test('deliveries that are over, on the clock of their place', () => {
  const lines = inNovember(
    talk(
      { start: '2026-11-10T10:00' },
      { start: '2026-11-11T10:00', end: '2026-11-11T11:15', title: 'Again' },
      { date: '2026-11-12', status: 'scheduled' },
      { date: '2026-11-10', status: 'cancelled' },
      { date: '2026-11-10', status: 'given' },
    ),
  );
  expect(lines).toMatchInlineSnapshot(`
    "2026-11-10T15:30:00Z  given    https://hallwaytrack.example/talks/a-talk/#conf-3  A talk, Conf
    2026-11-11T16:15:00Z  given    https://hallwaytrack.example/talks/a-talk/#conf-4  Again, Conf
    2026-11-13T05:00:00Z  over     https://hallwaytrack.example/talks/a-talk/#conf-5  A talk, Conf"
  `);
});

test('a talk that becomes public brings its deliveries with it', () => {
  const published = source('talks', 'a', {
    date: '2026-11-15',
    deliveries: [{ event: 'conf', date: '2026-11-10' }],
  });
  expect(inNovember(published).split('\n')).toHaveLength(1);
  const draft = { ...published, data: { ...published.data, draft: true } };
  expect(inNovember(draft)).toBe('');
});

test('the same as JSON', () => {
  const changes = changesBetween(
    entriesOf(...talkFixtures),
    at('2026-06-01T12:00:00Z'),
    at('2026-11-01T00:00:00Z'),
  );
  expect(JSON.parse(changesJson(changes))).toEqual([
    {
      at: '2026-10-03T23:25:00Z',
      change: 'given',
      address: 'https://hallwaytrack.example/talks/one-talk-five-rooms/#example-conf-sydney-2026',
      title: 'One talk, five rooms, Example Conf Sydney 2026',
      file: 'src/content/talks/one-talk-five-rooms.md',
    },
  ]);
  expect(changesJson([])).toBe('[]');
});
