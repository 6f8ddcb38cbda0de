import type { Source } from '#entries/source.ts';
import { personPath } from '#permalinks';

/** A speaker or author, with a page of their own. */
export interface Person extends Omit<Source<'people'>['data'], 'selected'> {
  readonly id: string;
  readonly path: string;
  /** Path of the file from the project's root. */
  readonly file: string;
  /** Of the file and the portrait: part of every cache key. */
  readonly digest: string;
}

export function personOf({ id, file, digest, data }: Source<'people'>): Person {
  const { selected: _, ...facts } = data;
  return { id, path: personPath(id), file, digest, ...facts };
}

/** Someone who speaks, and as what if they did not simply speak. */
export interface Speaker {
  readonly person: Person;
  readonly role?: string;
}

/** Speakers in the order of the programme. */
export function speakersOf(
  named: readonly { readonly person: string; readonly role?: string | undefined }[],
  people: ReadonlyMap<string, Person>,
): Speaker[] {
  return named.flatMap(({ person: id, role }) => {
    const person = people.get(id);
    return person ? [{ person, ...(role && { role }) }] : [];
  });
}
