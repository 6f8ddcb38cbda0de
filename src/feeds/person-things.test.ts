import { expect, test } from 'vitest';
import type { PersonArchive } from '#collections/person-archives.ts';
import { person, talkSite } from '#feeds/fixtures.test-data.ts';
import { personThing } from '#feeds/person-things.ts';
import { absoluteUrl, personPath } from '#permalinks';

const nothing: Omit<PersonArchive, 'person'> = { talks: [], sessions: [], posts: [], recorded: [] };

test("a person's page is about the person", () => {
  const archive = talkSite.people.find((one) => one.person.id === 'a-speaker');
  const page = absoluteUrl(personPath('a-speaker'));
  expect(archive && personThing(archive, '/_astro/portrait.jpg')).toStrictEqual({
    '@type': 'ProfilePage',
    '@id': `${page}#page`,
    url: page,
    mainEntity: {
      '@type': 'Person',
      '@id': `${page}#person`,
      name: 'A Speaker',
      url: page,
      sameAs: ['https://a-speaker.example.org/'],
      jobTitle: 'Speaks first',
      description: 'A Speaker stands in for whoever speaks.',
      image: absoluteUrl('/_astro/portrait.jpg'),
    },
  });
});

test('of what is not known nothing is said', () => {
  const someone = person('someone', { name: 'Someone' });
  const page = absoluteUrl(personPath('someone'));
  expect(personThing({ person: someone, ...nothing })).toStrictEqual({
    '@type': 'ProfilePage',
    '@id': `${page}#page`,
    url: page,
    mainEntity: { '@type': 'Person', '@id': `${page}#person`, name: 'Someone', url: page },
  });
});
