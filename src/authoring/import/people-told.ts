/** People of whom a source has more than a name: pages of authors, and data files of themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataOf } from '#authoring/import/data-text.ts';
import { decoded } from '#authoring/import/decoded.ts';
import { isEmpty, isValues, textsOf } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import { type NewPerson, type PeopleBook, toldPerson } from '#authoring/import/people-book.ts';
import { plainText } from '#authoring/import/plain-text.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';
import { plural } from '#entries/problem.ts';
import { contentFolder } from '#entries/source.ts';

/** The section of the Academic theme and of Hugo's own examples, whose pages are of people always. */
const authors = /^authors?$/i;
/** Sections whose pages are of people where others name them. */
const others = /^(?:people|persons?|speakers?|presenters?|hosts?|guests?|team|members?)$/i;
const naming = ['authors', 'author', 'speakers', 'speaker', 'presenters', 'presenter'].concat(
  ...[['hosts', 'host', 'guests', 'guest']],
);

/** The pages that tell of someone whom other pages name by their folder or file. */
export function peoplePages(pages: readonly SourcePage[]): ReadonlySet<SourcePage> {
  const named = new Set(
    pages.flatMap(({ fields }) =>
      naming.flatMap((field) =>
        textsOf(fields.get(field)?.value).map((word) => word.toLowerCase()),
      ),
    ),
  );
  return new Set(
    pages.filter(
      ({ sections: [section = '', ...deeper], name }) =>
        deeper.length === 0 && others.test(section) && named.has(name.toLowerCase()),
    ),
  );
}

/** What pages of people, and the files below `data/authors`, say. */
export function peopleTold(
  root: string,
  pages: readonly SourcePage[],
  own: ReadonlySet<SourcePage>,
  data: readonly string[],
): { people: NewPerson[]; notes: Note[]; read: ReadonlySet<string> } {
  const notes: Note[] = [];
  const people = new Map<string, NewPerson>();
  const read = new Set<string>();
  const add = (folder: string, values: unknown, file: string, text?: string) => {
    const told = toldPerson(folder, values, file, text);
    if (!told) return;
    read.add(file);
    const { person, unread } = told;
    if (!people.has(person.id)) people.set(person.id, person);
    const left = unread.filter((key) => !isValues(values) || !isEmpty(values[key]));
    if (left.length > 0)
      notes.push({
        kind: 'field',
        file,
        text: `${left.join(', ')} of ${person.name} ${left.length === 1 ? 'has' : 'have'} no place`,
      });
  };
  for (const page of pages) {
    const { sections, name, fields, file, body, bodyLine } = page;
    const isAuthor = authors.test(sections[0] ?? '') && sections.length === 1;
    if (!isAuthor && !own.has(page)) continue;
    const values = [...fields.values()].map(({ key, value }) => [key, value] as const);
    const paragraph = /\n\s*\n/.test(body.trim()) ? undefined : plainText(body);
    add(name, Object.fromEntries(values), file, paragraph);
    const words = body.match(/\S+/g)?.length ?? 0;
    if (words > 0 && !paragraph && read.has(file)) {
      const text = `the text of ${plural(words, 'word')} has no place: write it in "bio:" of the person's file`;
      notes.push({ kind: 'person', file, line: bodyLine, text });
    }
  }
  for (const file of data.filter((path) =>
    /^data\/authors\/[^/]+\.(?:json|ya?ml|toml)$/i.test(path),
  )) {
    const [, name = '', end = ''] = /([^/]+)\.(\w+)$/.exec(file) ?? [];
    const format = /^json$/i.test(end) ? 'json' : /^toml$/i.test(end) ? 'toml' : 'yaml';
    const reading = dataOf(format, decoded(readFileSync(join(root, file)))?.text ?? '');
    if ('message' in reading)
      notes.push({ kind: 'unread', file, line: reading.line, text: reading.message });
    else add(name, reading.values, file);
  }
  return { people: [...people.values()], notes, read };
}

/** People of whom the source has one word only, which may be what they are called in its files. */
export const namesToConfirm = (people: PeopleBook): Note[] =>
  people.added().flatMap(({ id, name, files: [file] }) => {
    const text = `is called "${name}": write the name as they write it in ${contentFolder}/people/${id}.yaml`;
    return file && /^[\p{Ll}\d._-]+$/u.test(name) ? [{ kind: 'person', file, text }] : [];
  });
