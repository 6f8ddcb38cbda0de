import type { Person } from '#collections/person.ts';
import type { Post } from '#collections/post.ts';
import { type Session, sessionsOf } from '#collections/sessions.ts';
import type { Talk } from '#collections/talk.ts';
import type { Source } from '#entries/source.ts';
import { site } from '#site.config';

/** A person with all the site has of them. */
export interface PersonArchive {
  readonly person: Person;
  /** Talks they give or gave, newest first. */
  readonly talks: readonly Talk[];
  /** The deliveries they spoke at, newest first. */
  readonly sessions: readonly Session[];
  /** Newest first. */
  readonly posts: readonly Post[];
  /** Sessions with a recording, those of the talks they selected first, then the newest. */
  readonly recorded: readonly Session[];
}

/**
 * The people whom something live names, by name.
 *
 * @param pathOf path of the talk that a person's `selected` names
 */
export function personArchivesOf(
  sources: readonly Source<'people'>[],
  people: ReadonlyMap<string, Person>,
  pathOf: (talk: string) => string | undefined,
  posts: readonly Post[],
  talks: readonly Talk[],
): PersonArchive[] {
  const sessions = sessionsOf(talks);
  return sources
    .flatMap(({ id, data }) => {
      const person = people.get(id);
      if (!person) return [];
      const own = sessions.filter(({ delivery }) => isAmong(person, delivery.speakers));
      const selected = data.selected.map(pathOf);
      const rank = ({ talk }: Session) => {
        const place = selected.indexOf(talk.path);
        return place < 0 ? selected.length : place;
      };
      const archive: PersonArchive = {
        person,
        sessions: own,
        talks: talks.filter(
          (talk) =>
            isAmong(person, talk.speakers) ||
            talk.deliveries.some(({ speakers }) => isAmong(person, speakers)),
        ),
        posts: posts.filter(({ authors }) => authors.some((author) => author.id === id)),
        recorded: own
          .filter(({ delivery }) => delivery.recordings.length > 0)
          .toSorted((a, b) => rank(a) - rank(b)),
      };
      return [archive];
    })
    .filter((archive) => archive.talks.length > 0 || archive.posts.length > 0)
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name, site.lang));
}

const isAmong = ({ id }: Person, speakers: readonly { readonly person: Person }[]): boolean =>
  speakers.some(({ person }) => person.id === id);
