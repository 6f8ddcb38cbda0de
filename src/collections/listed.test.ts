import { expect, test } from 'vitest';
import { entriesOf, now, source, withText } from '#collections/fixtures.test-data.ts';
import { listed } from '#collections/listed.ts';
import { siteOf } from '#collections/site.ts';
import type { Source } from '#entries/source.ts';

const values = { title: 'Words', description: 'What they say.', date: '2026-03-01', tags: ['a'] };
const listedIn = (entry: Source) => siteOf(entriesOf(entry), now).entries.map(listed);

test('a list shows a post with the minutes it takes to read', async () => {
  const post = await withText(source('posts', 'a', values), 'word '.repeat(400));
  expect(listedIn(post)).toEqual([
    {
      ...{ collection: 'posts', path: '/posts/a/', title: 'Words', description: 'What they say.' },
      ...{ lang: 'en-GB', status: 'published', kind: 'post', day: '2026-03-01', minutes: 2 },
    },
  ]);
});

test('a list shows a talk with the minutes it takes to give', () => {
  const talk = source('talks', 'a', { ...values, kind: 'workshop', duration: 90 });
  expect(listedIn(talk)[0]).toMatchObject({ kind: 'workshop', minutes: 90 });
  expect(listedIn(source('talks', 'a', values))[0]).not.toHaveProperty('minutes');
});

test('a list does not know of an edit that it does not show', async () => {
  const post = source('posts', 'a', values);
  const [before, after] = [
    listedIn(await withText(post, 'Some words.')),
    listedIn({ ...(await withText(post, 'Other words, and [one](/b/).')), digest: 'other' }),
  ];
  expect(after).toEqual(before);
});
