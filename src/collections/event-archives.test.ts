import { expect, test } from 'vitest';
import { entriesOf, now, source, withText } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

const archives = (...sources: readonly Source[]) => siteOf(entriesOf(...sources), now).events;
/** The one event that something names. */
function only(...sources: readonly Source[]) {
  const [archive, ...more] = archives(...sources);
  if (!archive || more.length > 0) throw new Error('one event is named');
  return archive;
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const here = source('events', 'here');
const people = ['ada', 'bob', 'cyd'].map((id) => source('people', id, { name: id }));
const talk = (id: string, ...deliveries: readonly object[]) =>
  source('talks', id, {
    title: id,
    deliveries: deliveries.map((one) => ({ event: 'here', ...one })),
  });

test('sessions in the order they took place, of whatever talk', () => {
  const { event, sessions } = only(
    here,
    source('events', 'elsewhere'),
    talk('a', { start: '2026-02-01T16:00' }, { start: '2026-01-31T10:00' }),
    talk('b', { start: '2026-02-01T09:00' }),
  );
  expect(event).toMatchObject({ id: 'here', path: '/events/here/' });
  expect(sessions.map(({ talk: { title }, delivery }) => `${title} ${delivery.day}`)).toEqual([
    'a 2026-01-31',
    'b 2026-02-01',
    'a 2026-02-01',
  ]);
});

test('posts that report from it, and companions of what was given there, newest first', async () => {
  const there = { event: 'elsewhere', date: '2026-02-01' };
  const found = archives(
    here,
    source('events', 'elsewhere'),
    talk('a', { date: '2026-02-01' }),
    source('talks', 'other', { deliveries: [there] }),
    source('posts', 'report', { date: '2026-02-03', events: ['here'] }),
    source('posts', 'companion', { date: '2026-02-02', talks: ['a'] }),
    await withText(source('posts', 'linking', { date: '2026-02-05' }), '[a](/talks/a/)'),
    source('posts', 'both', { date: '2026-02-04', talks: ['a'], events: ['here', 'elsewhere'] }),
    source('posts', 'neither', { date: '2026-02-06', talks: ['other'] }),
    source('posts', 'draft', { draft: true, events: ['here'] }),
  );
  const postsOf = (id: string) => ids(found.find(({ event }) => event.id === id)?.posts ?? []);
  expect(postsOf('here')).toEqual(['linking', 'both', 'report', 'companion']);
  expect(postsOf('elsewhere')).toEqual(['neither', 'both']);
});

test('speakers once, in the order of their first session, as what they were in it', () => {
  const { speakers } = only(
    here,
    ...people,
    talk(
      'a',
      { start: '2026-02-01T12:00', speakers: ['ada', 'cyd'] },
      { start: '2026-02-01T10:00', speakers: [{ person: 'ada', role: 'host' }, 'bob'] },
    ),
  );
  expect(speakers.map(({ person, role }) => [person.id, role])).toEqual([
    ['ada', 'host'],
    ['bob', undefined],
    ['cyd', undefined],
  ]);
});

test('an event that nothing live names has no archive', () => {
  expect(archives(here)).toEqual([]);
  expect(archives(here, source('posts', 'p', { draft: true, events: ['here'] }))).toEqual([]);
  const scheduled = source('talks', 't', {
    date: '2027-01-01',
    deliveries: [{ event: 'here', date: '2026-02-01' }],
  });
  expect(archives(here, scheduled)).toEqual([]);
  expect(archives(here, source('posts', 'p', { events: ['here'] }))).toHaveLength(1);
});

test('newest first, and those of one day by name, whatever the order read', () => {
  const days = { a: '2026-02-01', b: '2026-03-01', c: '2026-02-01' };
  const events = Object.entries(days).map(([id, start]) =>
    source('events', id, { start, end: start }),
  );
  const report = source('posts', 'p', { events: ['c', 'a', 'b'] });
  for (const order of [events, events.toReversed()]) {
    expect(archives(...order, report).map(({ event }) => event.id)).toEqual(['b', 'a', 'c']);
  }
});

test('a talk given at five events is in the archive of each, with who gave it there', () => {
  const found = archives(...talkFixtures).map(({ event, sessions, posts, speakers }) => [
    event.city,
    sessions.length,
    ids(posts).join(' '),
    speakers.map(({ person, role }) => (role ? `${person.id} (${role})` : person.id)).join(', '),
  ]);
  const companion = 'five-rooms-later';
  expect(found).toEqual([
    ['Sydney', 1, companion, 'a-speaker, b-speaker (host)'],
    ['Tokyo', 1, companion, 'a-speaker, c-speaker (interpreter)'],
    ['Ghent', 1, companion, 'a-speaker, b-speaker (host)'],
    ['New York', 1, companion, 'a-speaker'],
    ['Brussels', 1, companion, 'a-speaker, b-speaker (host)'],
  ]);
});
