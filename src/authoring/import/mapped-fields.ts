/** Hugo's front matter in the fields that the site's schemas have. */
import { coverIn, type SourceCover } from '#authoring/import/cover-field.ts';
import { readDate } from '#entries/loose-date.ts';
import { type FieldReader, fieldReader } from '#authoring/import/field-reader.ts';
import { type Field, switchOf, textOf, textsOf } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import type { PeopleBook } from '#authoring/import/people-book.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import type { Terms } from '#authoring/import/terms.ts';
import { titleAndKind } from '#authoring/import/talk-labels.ts';
import { taxonomies } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { site } from '#site.config';

export interface MappingSetting {
  readonly terms: Terms;
  readonly people: PeopleBook;
  /** The language of pages that name none. */
  readonly language?: string;
  /** Whether the source has an image that a page names so. */
  readonly isImage: (address: string) => boolean;
}

export interface MappedFields {
  readonly values: Record<string, unknown>;
  readonly reader: FieldReader;
  readonly cover?: SourceCover;
  readonly notes: readonly Omit<Note, 'file'>[];
}

/** What posts, talks and pages share. The body may still give a title. */
export function mappedFields(entry: PlacedPage, setting: MappingSetting): MappedFields {
  const { page, collection } = entry;
  const reader = fieldReader(page.fields);
  const notes: Omit<Note, 'file'>[] = [];
  const values: Record<string, unknown> = {};
  const set = (name: string, value: unknown) => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) values[name] = value;
  };

  const written = textOf(reader.take('title'));
  const { title, kind } = collection === 'talks' ? titleAndKind(written ?? '') : { title: written };
  set('title', title?.replace(/\s+/g, ' ') || undefined);
  set('kind', kind);
  set('description', textOf(reader.take('description')) ?? textOf(reader.take('summary')));
  dates(entry, reader, set, notes);
  if (switchOf(reader.take('draft')) === true || entry.isList) set('draft', true);
  reader.take('slug', 'url', 'aliases');
  set('slug', entry.slug);
  for (const taxonomy of taxonomies) {
    const spellings = textsOf(reader.take(taxonomy));
    const terms = spellings.flatMap((spelling) => setting.terms.written(taxonomy, spelling) ?? []);
    set(taxonomy, [...new Set(terms)]);
  }
  const cover = coverIn(reader, setting.isImage);
  set('canonicalUrl', textOf(reader.take('canonicalurl', 'canonical_url', 'canonical')));
  set('lang', languageOf(entry, setting.language));
  if (collection === 'posts') {
    const names = textsOf(reader.look('authors')).concat(textsOf(reader.look('author')));
    const ids = names.map((name) => setting.people.idOf(name, page.file));
    if (!ids.includes(undefined)) {
      reader.take('authors', 'author');
      set('authors', [...new Set(ids)]);
    } else
      notes.push({
        kind: 'person',
        text: `"${names.join(', ')}" is no one name: write "authors:" with a person each`,
      });
  }
  return { values, reader, notes, ...(cover && { cover }) };
}

function dates(
  { page }: PlacedPage,
  reader: FieldReader,
  set: (name: string, value: unknown) => void,
  notes: Omit<Note, 'file'>[],
): void {
  const { date, publishDate, lastmod, expiryDate } = page.dates;
  // Hugo takes a date that is absent from another field, which says it already.
  const isOwn =
    date && (date.text !== publishDate?.text || readDate(page.fields.get('date')?.value));
  set('date', isOwn ? date.text : undefined);
  set('publishDate', publishDate?.text);
  set('lastmod', lastmod?.text);
  if (isPast(expiryDate?.text, (publishDate ?? date)?.text)) {
    // Without the date alone it would be public.
    set('draft', true);
    const text = `expiryDate: ${expiryDate?.text} is not later than its first day, so that it never showed: it is a draft now`;
    notes.push({ kind: 'date', text });
  } else set('expiryDate', expiryDate?.text);
  for (const read of new Set([date, publishDate, lastmod, expiryDate]))
    if (read?.doubt) notes.push({ kind: 'date', text: `${read.text} ${read.doubt}` });
  for (const { key, value } of page.doubtfulDates)
    notes.push({ kind: 'date', text: `${key}: ${String(value)} is no date with one meaning` });
  const doubtful = new Set(page.doubtfulDates.map(({ key }) => key.toLowerCase()));
  const known = [
    'date',
    'publishdate',
    'pubdate',
    'published',
    'lastmod',
    'modified',
    'expirydate',
    'unpublishdate',
  ];
  reader.take(...known.filter((name) => !doubtful.has(name)));
}

/** Whether an entry ends before it begins, or in that instant. */
function isPast(end: string | undefined, begin: string | undefined): boolean {
  const [last, first] = [end, begin].map((text) => (text ? momentOf(text)?.instant : undefined));
  return last !== undefined && first !== undefined && last <= first;
}

/** Written where it is not the site's own; a site of one language names it once, in its configuration. */
function languageOf({ page }: PlacedPage, main: string | undefined): string | undefined {
  const language = (page.language ?? main)?.replaceAll('_', '-');
  if (language === undefined) return undefined;
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  return base(language) === base(site.lang) ? undefined : language;
}

/** Fields nobody took, as a line of a report shows them. */
export const fieldText = ({ key, value }: Field): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${key}: ${text.replace(/\s+/g, ' ')}`;
};
