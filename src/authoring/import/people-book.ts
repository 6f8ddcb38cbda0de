/** The people that entries of the source name: those of the project, and those the source can add. */
import { fieldsOf, isValues, textOf, textsOf, type Values } from '#authoring/import/fields.ts';
import { nameOf } from '#authoring/new/name.ts';

/** Someone the project or the source knows. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** Other words that stand for them: the name of their folder in the source. */
  readonly known?: readonly string[];
}

/** Someone with a file of their own to write. */
export interface NewPerson extends KnownPerson {
  readonly values: Values;
  /** The files that name them, from the source's folder. */
  readonly files: readonly string[];
}

export interface PeopleBook {
  /** The id of someone that a file names; undefined for what is no one name. */
  readonly idOf: (written: string, file: string) => string | undefined;
  readonly added: () => readonly NewPerson[];
}

/**
 * @param known people of the project
 * @param told people of whom the source has more than a name
 */
export function peopleBook(known: readonly KnownPerson[], told: readonly NewPerson[]): PeopleBook {
  const added = new Map<string, NewPerson>();
  const isMeant = ({ id, name, known: words = [] }: KnownPerson, key: string) =>
    [id, name, ...words].some((word) => wordKey(word) === key);
  for (const person of told)
    if (!known.some((other) => isMeant(other, wordKey(person.name)))) added.set(person.id, person);
  return {
    added: () => [...added.values()],
    idOf(written, file) {
      const name = written.trim();
      const key = wordKey(name);
      const other = known.find((person) => isMeant(person, key));
      if (other) return other.id;
      // Whom the source tells of more than once is the project's own, by their name.
      const alike = told.find((person) => isMeant(person, key));
      const project = alike && known.find((person) => isMeant(person, wordKey(alike.name)));
      if (project) return project.id;
      const own = [...added.values()].find((person) => isMeant(person, key));
      if (own) {
        added.set(own.id, { ...own, files: [...new Set([...own.files, file])] });
        return own.id;
      }
      const id = nameOf(name);
      if (!isOneName(name) || id === '') return undefined;
      added.set(id, { id, name, values: { name }, files: [file] });
      return id;
    },
  };
}

const wordKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s._-]+/g, ' ')
    .trim();

/** Whether a text is the name of one person, as far as its form tells. */
const isOneName = (text: string): boolean =>
  text.length <= 60 &&
  /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(text) &&
  !/\b(?:and|und|et|y|with|admin|team)\b/i.test(text);

/**
 * What a page or a data file of the source says of a person.
 *
 * @param folder what stands for them in front matter
 * @param paragraph the text that their page consists of
 */
export function toldPerson(
  folder: string,
  values: unknown,
  file: string,
  paragraph?: string,
): { person: NewPerson; unread: readonly string[] } | undefined {
  const fields = fieldsOf(values);
  const text = (key: string) => textOf(fields.get(key)?.value);
  const name = text('title') ?? text('name');
  const id = nameOf(name ?? '');
  if (name === undefined || id === '') return undefined;
  const role = text('role');
  const bio = text('bio');
  const own = ['website', 'homepage'].flatMap((key) => {
    const [label = '', url] = [fields.get(key)?.key, text(key)];
    return url ? [{ label, link: url }] : [];
  });
  const links = [own, fields.get('social')?.value, fields.get('links')?.value].flatMap(linksIn);
  const isRead = new Set(['title', 'name', 'role', 'bio', 'social', 'links']);
  for (const { label, link } of own)
    if (links.some(({ url }) => url === link)) isRead.add(label.toLowerCase());
  const person: NewPerson = {
    id,
    name,
    known: [folder],
    files: [file],
    values: {
      name,
      ...(role && { role }),
      ...(links.length > 0 && { links }),
      ...((bio || paragraph) && {
        bio: { ...(bio && { short: bio }), ...(paragraph && { long: paragraph }) },
      }),
    },
  };
  return {
    person,
    unread: [...fields].flatMap(([key, field]) => (isRead.has(key) ? [] : [field.key])),
  };
}

/** `{icon, link}` of Academic, `{twitter: address}` of Blowfish. */
const linksIn = (value: unknown): { label: string; url: string }[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    if (!isValues(item)) return [];
    const fields = fieldsOf(item);
    const url = ['link', 'url'].flatMap((key) => textsOf(fields.get(key)?.value))[0];
    const label = ['label', 'name', 'display', 'icon'].flatMap((key) => {
      const found = fields.get(key)?.value;
      return isValues(found) ? [] : textsOf(found);
    })[0];
    const pairs =
      url !== undefined
        ? [[label ?? url, url] as const]
        : Object.entries(item).flatMap(([key, inner]) => {
            const address = textOf(inner);
            return address ? [[key, address] as const] : [];
          });
    return pairs.flatMap(([name, address]) =>
      /^https?:\/\//i.test(address) ? [{ label: name, url: address }] : [],
    );
  });
