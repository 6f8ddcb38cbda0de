import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { recordingNews, talkIn } from '#collections/recording-news.ts';
import { siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Talk } from '#collections/talk.ts';

const talkOf = (...deliveries: readonly object[]): Talk => {
  const entries = entriesOf(
    source('events', 'here', { name: 'Here' }),
    source('events', 'there', { name: 'There' }),
    source('talks', 'a-talk', { title: 'A talk', date: '2026-01-10', deliveries }),
  );
  return siteOf(entries, now).talks[0] as Talk;
};
const given = (event: string, date: string, ...recordings: readonly object[]) => ({
  event,
  date,
  recordings,
});
const url = 'https://youtu.be/8211fNI_nc4';
const file = 'https://video.example.org/a-talk.mp4';

test('a recording that comes after its talk has a name, an address and a day of its own', () => {
  const talk = siteOf(entriesOf(...talkFixtures), now).talks[0] as Talk;
  expect(
    recordingNews(talk).map(({ title, path, published }) => [title, path, published?.day]),
  ).toEqual([
    [
      'Recording: One talk, four rooms and Tokyo, Example Conf Tokyo 2025',
      `${talk.path}#recording-file-video-example-org-2025-one-talk-webm-a3347a`,
      '2025-11-20',
    ],
    [
      'Recording: One talk, five rooms, Example Conf Brussels 2025',
      `${talk.path}#recording-youtube-example0001-35`,
      '2025-02-20',
    ],
  ]);
});

test.each([
  ['on the day of the talk', '2026-01-10', 0],
  ['before it', '2026-01-09', 0],
  ['after it', '2026-01-11', 1],
  ['on a day that nobody wrote down', undefined, 0],
])('one that came %s', (_, published, count) => {
  const talk = talkOf(given('here', '2026-01-31', { url, published }));
  expect(recordingNews(talk)).toHaveLength(count);
});

test('each recording is news by itself, with nothing of the others', () => {
  const talk = talkOf(
    given('here', '2026-01-31', { url, published: '2026-02-20' }),
    given('there', '2026-02-01', { url: file, published: '2026-02-20', bytes: 7 }),
  );
  const news = recordingNews(talk);
  expect(new Set([talk, ...news].map(({ path }) => path)).size).toBe(3);
  for (const { deliveries, recorded } of news) {
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]?.recordings).toHaveLength(1);
    expect(recorded).toEqual({ ...talk, deliveries });
  }
  expect(news.map(({ deliveries }) => deliveries[0]?.recordings[0]?.url)).toEqual([file, url]);
});

test('neither another delivery nor another recording changes what was said of one', () => {
  const first = given('here', '2026-01-31', { url, published: '2026-02-20' });
  const [before] = recordingNews(talkOf(first));
  const later = talkOf(
    { ...first, recordings: [...first.recordings, { url: file, published: '2026-03-01' }] },
    given('there', '2026-03-01', { url: `${url}?t=90`, published: '2026-03-02' }),
  );
  const after = recordingNews(later).find(({ path }) => path === before?.path);
  expect(after).toEqual(before);
});

test('feeds call it by what they call the talk, whatever second it begins at', () => {
  const guids = (start: string) => {
    const talk = talkOf(given('here', '2026-01-31', { url, start, published: '2026-02-20' }));
    return recordingNews({ ...talk, guid: 'https://old.example/?p=7' }).map(({ guid }) => guid);
  };
  expect(guids('1:35')).toEqual(['https://old.example/?p=7#recording-youtube-8211fNI_nc4']);
  expect(guids('1:30')).toEqual(guids('1:35'));
});

test('one whose day is to come is awaited, and then it is there', () => {
  const published = '2030-01-01';
  const sources = [
    source('events', 'here'),
    source('talks', 'a-talk', {
      date: '2026-01-10',
      deliveries: [given('here', '2026-01-31', { url, published })],
    }),
  ];
  const shownAt = (instant: number, showAll = false) => {
    const site = siteOf(entriesOf(...sources), instant, showAll);
    const [delivery] = site.talks[0]?.deliveries ?? [];
    return [site.awaited.length, delivery?.recordings.length, delivery?.recorded];
  };
  expect(shownAt(now)).toEqual([1, 0, 'pending']);
  expect(shownAt(now, true)).toEqual([0, 1, undefined]);
  expect(shownAt(Date.parse(published))).toEqual([0, 1, undefined]);
});

test('a change of the talk is no change of the news', () => {
  const talk = siteOf(entriesOf(...talkFixtures), now).talks[0] as Talk;
  expect(talk.updated).toBeDefined();
  for (const news of recordingNews(talk)) expect(news.updated).toBeUndefined();
});

test('the talk in an entry has its own name and address', () => {
  const talk = talkOf(given('here', '2026-01-31', { url, published: '2026-02-20' }));
  const [news] = recordingNews(talk);
  expect(talkIn(talk)).toBe(talk);
  expect(news && talkIn(news)).toMatchObject({ title: 'A talk', path: talk.path });
});
