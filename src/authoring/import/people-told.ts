/** People of whom a source has more than a name: pages of authors, and data files of themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataOf } from '#authoring/import/data-text.ts';
import { decoded } from '#authoring/import/decoded.ts';
import { isEmpty, isValues } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import { type NewPerson, toldPerson } from '#authoring/import/people-book.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';

/** What the pages below `authors`, and the files below `data/authors`, say. */
export function peopleTold(
  root: string,
  pages: readonly SourcePage[],
  data: readonly string[],
): { people: NewPerson[]; notes: Note[]; read: ReadonlySet<string> } {
  const notes: Note[] = [];
  const people = new Map<string, NewPerson>();
  const read = new Set<string>();
  const add = (folder: string, values: unknown, file: string) => {
    const told = toldPerson(folder, values, file);
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
  for (const { sections, name, fields, file, body, bodyLine } of pages) {
    if (!/^authors?$/i.test(sections[0] ?? '') || sections.length !== 1) continue;
    add(name, Object.fromEntries([...fields.values()].map(({ key, value }) => [key, value])), file);
    const words = body.match(/\S+/g)?.length ?? 0;
    if (words > 0 && read.has(file)) {
      const text = `the text of ${words} words has no place: write it in "bio:" of the person's file`;
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
