import type { PersonLeaf, ProfilePageLeaf } from 'schema-dts';
import type { PersonArchive } from '#collections/person-archives.ts';
import type { Person } from '#collections/person.ts';
import { known } from '#feeds/known.ts';
import { some, thingId } from '#feeds/thing-parts.ts';
import { absoluteUrl } from '#permalinks';

/** Someone, wherever they are named. */
export const namedPerson = ({ name, path, links }: Person): PersonLeaf =>
  known<PersonLeaf>({
    '@type': 'Person',
    '@id': thingId(path, 'person'),
    name,
    url: absoluteUrl(path),
    sameAs: some(links.map(({ url }) => url)),
  });

/**
 * What a person's page is about.
 *
 * @param portrait path of the picture
 */
export const personThing = ({ person }: PersonArchive, portrait?: string): ProfilePageLeaf => ({
  '@type': 'ProfilePage',
  '@id': thingId(person.path, 'page'),
  url: absoluteUrl(person.path),
  mainEntity: known<PersonLeaf>({
    ...namedPerson(person),
    jobTitle: person.role,
    description: person.bio?.short,
    image: portrait && absoluteUrl(portrait),
  }),
});
