import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

const site = (...sources: readonly Source[]) => siteOf(entriesOf(...sources), now);
const here = source('events', 'here');
const person = (id: string, more: object = {}) => source('people', id, { name: id, ...more });

/** The archive of one person. */
function archiveOf(id: string, ...sources: readonly Source[]) {
  const archive = site(...sources).people.find((each) => each.person.id === id);
  if (!archive) throw new Error(`nothing names ${id}`);
  return archive;
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('talks they give, and those they gave once, newest first', () => {
  const deliveries = (...speakers: readonly unknown[]) => [
    { event: 'here', date: '2026-02-01', speakers },
  ];
  const { talks, sessions } = archiveOf(
    'ada',
    here,
    person('ada'),
    person('bob'),
    source('talks', 'own', { date: '2025-01-01', speakers: ['ada'] }),
    source('talks', 'once', {
      date: '2025-03-01',
      speakers: ['bob'],
      deliveries: deliveries({ person: 'ada', role: 'host' }),
    }),
    source('talks', 'handed-over', {
      date: '2025-02-01',
      speakers: ['ada'],
      deliveries: deliveries('bob'),
    }),
    source('talks', 'other', { speakers: ['bob'], deliveries: deliveries('bob') }),
    source('talks', 'draft', { draft: true, speakers: ['ada'] }),
  );
  expect(ids(talks)).toEqual(['once', 'handed-over', 'own']);
  expect(sessions.map(({ talk }) => talk.id)).toEqual(['once']);
});

test('posts they wrote, newest first', () => {
  const { posts } = archiveOf(
    'ada',
    person('ada'),
    person('bob'),
    source('posts', 'old', { date: '2025-01-01', authors: ['ada'] }),
    source('posts', 'new', { date: '2026-01-01', authors: ['bob', 'ada'] }),
    source('posts', 'other', { authors: ['bob'] }),
    source('posts', 'draft', { draft: true, authors: ['ada'] }),
  );
  expect(ids(posts)).toEqual(['new', 'old']);
});

test('people by name, those alone whom something live names', () => {
  const { people, speakers } = site(
    person('1', { name: 'Émile' }),
    person('2', { name: 'zoë' }),
    person('3', { name: 'Ada' }),
    person('4', { name: 'Nobody' }),
    person('5', { name: 'Drafted' }),
    source('posts', 'p', { authors: ['1', '2'] }),
    source('talks', 't', { speakers: ['3', '2'] }),
    source('talks', 'draft', { draft: true, speakers: ['5'] }),
  );
  expect(people.map((archive) => archive.person.name)).toEqual(['Ada', 'Émile', 'zoë']);
  expect(speakers.map((archive) => archive.person.name)).toEqual(['Ada', 'zoë']);
});

const recorded = (id: string, date: string, more: object = {}) =>
  source('talks', id, {
    speakers: ['ada'],
    deliveries: [{ event: 'here', date, recordings: [{ url: `https://example.org/${id}` }] }],
    ...more,
  });
const talks = [
  recorded('oldest', '2026-01-01'),
  recorded('middle', '2026-02-01', { slug: 'centre' }),
  recorded('newest', '2026-03-01'),
  source('talks', 'unrecorded', {
    speakers: ['ada'],
    deliveries: [{ event: 'here', date: '2026-04-01' }],
  }),
];

test.each([
  ['the newest first', [], ['newest', 'centre', 'oldest']],
  ['those selected first', ['oldest'], ['oldest', 'newest', 'centre']],
  ['those selected in their order', ['middle', 'oldest'], ['centre', 'oldest', 'newest']],
  ['those selected that have none left out', ['unrecorded'], ['newest', 'centre', 'oldest']],
  ['those that do not exist left out', ['nothing', 'oldest'], ['oldest', 'newest', 'centre']],
  ['a talk by the name of its file', ['centre'], ['newest', 'centre', 'oldest']],
])('recordings: %s', (_, selected, order) => {
  const archive = archiveOf('ada', here, person('ada', { selected }), ...talks);
  expect(archive.recorded.map(({ talk }) => talk.id)).toEqual(order);
});

test('a selected talk that is not public is not shown', () => {
  const ada = person('ada', { selected: ['draft'] });
  const draft = recorded('draft', '2026-01-01', { draft: true });
  const archive = archiveOf('ada', here, ada, ...talks, draft);
  expect(archive.recorded.map(({ talk }) => talk.id)).toEqual(['newest', 'centre', 'oldest']);
});

test('of a recorded talk, the deliveries they spoke at', () => {
  const recordedAt = (date: string, speakers: readonly string[]) => ({
    event: 'here',
    date,
    speakers,
    recordings: [{ url: `https://example.org/${date}` }],
  });
  const { recorded: found } = archiveOf(
    'ada',
    here,
    person('ada'),
    person('bob'),
    source('talks', 't', {
      deliveries: [recordedAt('2026-01-31', ['ada', 'bob']), recordedAt('2026-02-01', ['bob'])],
    }),
  );
  expect(found.map(({ delivery }) => delivery.day)).toEqual(['2026-01-31']);
});

test('who gave a talk at which of five events', () => {
  const found = site(...talkFixtures).people.map((archive) => [
    archive.person.name,
    archive.sessions.map(({ delivery }) => delivery.event.city).join(', '),
    archive.recorded.map(({ delivery }) => delivery.event.city).join(', '),
    ids(archive.talks).join(', '),
  ]);
  const talk = 'one-talk-five-rooms';
  expect(found).toEqual([
    ['A Speaker', 'Sydney, Tokyo, Ghent, New York, Brussels', 'Tokyo, Brussels', talk],
    ['B Speaker', 'Sydney, Ghent, Brussels', 'Brussels', talk],
    ['C Speaker', 'Tokyo', 'Tokyo', talk],
  ]);
});
