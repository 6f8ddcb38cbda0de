/** One page of the source as an entry of the site. */
import { newAddress } from '#authoring/import/body-links.ts';
import { coverOf } from '#authoring/import/entry-cover.ts';
import type { EventBook } from '#authoring/import/event-book.ts';
import type { Field } from '#authoring/import/fields.ts';
import {
  type MappedFields,
  mappedFields,
  type MappingSetting,
} from '#authoring/import/mapped-fields.ts';
import { type BodySetting, type NewBody, newBody } from '#authoring/import/new-body.ts';
import { type Counts, type Note, total } from '#authoring/import/notes.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import { isUnlisted } from '#authoring/import/source-page.ts';
import { keyOf } from '#authoring/import/talk-delivery.ts';
import { talkFields } from '#authoring/import/talk-fields.ts';
import { talkValues } from '#authoring/import/talk-values.ts';
import { isThemeSwitch } from '#authoring/import/theme-switches.ts';
import { validValues } from '#authoring/import/valid-values.ts';
import { contentFolder } from '#entries/source.ts';

export interface EntrySetting
  extends Omit<BodySetting, 'talk' | 'wantsTitle'>, Omit<MappingSetting, 'isImage'> {
  readonly events: EventBook;
  readonly aliasesOf: (entry: PlacedPage) => readonly string[];
  readonly isSharedUrl: (url: string) => boolean;
  /** Whether fields without a place are kept under `legacy`. */
  readonly keepsUnknown: boolean;
}

/** An entry's file to be. */
export interface EntryPlan {
  readonly entry: PlacedPage;
  /** From the project's root. */
  readonly to: string;
  /** Front matter that its schema takes, in the schema's order. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly hasHtml: boolean;
  /** How often each shortcode was replaced, by name. */
  readonly replaced: ReadonlyMap<string, number>;
  /** Fields without a place: switches of a theme, and others. */
  readonly switches: readonly Field[];
  readonly unknown: readonly Field[];
  readonly aliases: readonly string[];
  readonly notes: readonly Note[];
  readonly counts: Counts;
}

export function entryPlan(entry: PlacedPage, setting: EntrySetting): EntryPlan {
  const { page, collection } = entry;
  const { file } = page;
  const mapped = mappedFields(entry, {
    ...setting,
    isImage: (address) => newAddress(address, 'image', entry, setting) !== 'nowhere',
  });
  const slidesAt = (address: string): string | undefined => {
    const found = setting.files.meant(address, page);
    return found && /\.pdf$/i.test(found.file) ? setting.files.besides(found, entry) : undefined;
  };
  const { day } = page.dates.date ?? page.dates.publishDate ?? {};
  const shared = { file, events: setting.events, ...(day && { day }) };
  const fields = collection === 'talks' ? talkFields(mapped.reader, slidesAt) : undefined;
  const talk = {
    ...shared,
    slidesAt,
    isShared: setting.isSharedUrl,
    recorded: new Set(fields?.given ? fields.recordings.map(({ url }) => keyOf(String(url))) : []),
    postAt: (address: string) => postAt(address, entry, setting),
  };
  const body = newBody(entry, {
    ...setting,
    wantsTitle: mapped.values['title'] === undefined,
    ...(fields && { talk }),
  });
  const own =
    fields && talkValues(mapped.reader, fields, body.facts, { ...shared, people: setting.people });
  const cover = coverOf(entry, mapped, body, setting);
  const aliases = setting.aliasesOf(entry);
  const left = [...mapped.reader.left()];
  const values: Record<string, unknown> = {
    ...mapped.values,
    ...titleOf(entry, mapped, body),
    ...own?.values,
    ...(cover.value && { cover: cover.value }),
    ...(aliases.length > 0 && { aliases: [...aliases] }),
  };
  const legacy = Object.fromEntries(left.map(({ key, value }) => [key, value]));
  const isKept = setting.keepsUnknown && left.length > 0;
  const valid = validValues(collection, { ...values, ...(isKept && { legacy }) });
  const folder = `${contentFolder}/${collection}/${entry.id}`;
  const extension = body.isMdx ? 'mdx' : 'md';
  const tell = (kind: Note['kind'], text: string): Note => ({ kind, file, text });
  return {
    entry,
    to: `${folder}${setting.files.hasFolder(entry) ? '/index' : ''}.${extension}`,
    values: valid.values,
    body: body.text,
    hasHtml: body.hasHtml,
    replaced: counted(body.uses.filter(({ fate }) => fate === 'replaced').map(({ name }) => name)),
    switches: left.filter(({ key }) => isThemeSwitch(key.toLowerCase())),
    unknown: left.filter(({ key }) => !isThemeSwitch(key.toLowerCase())),
    aliases: aliases.filter((alias) => alias !== page.address),
    counts: total([body.counts, own?.counts ?? {}, cover.counts]),
    notes: [
      ...mapped.notes.map((note) => ({ ...note, file })),
      ...body.notes,
      ...(own?.notes ?? []).map((note) => ({ ...note, file })),
      ...cover.notes,
      ...titleNotes(mapped, body).map((text) => tell('text', text)),
      ...(body.hasHtml && !setting.site.config.showsHtml
        ? [tell('text', 'holds HTML that Hugo did not show, and that is shown now')]
        : []),
      ...(isUnlisted(page)
        ? [tell('text', 'was kept out of lists, and would be in them now')]
        : []),
      ...valid.refused.map(({ field, value, message }) =>
        tell(
          'field',
          `${field}: ${JSON.stringify(value)} is left out: it ${message.replace(/, received .*/, '')}`,
        ),
      ),
    ],
  };
}

const counted = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

/** A page without a title is called after its first heading, or its file. */
function titleOf(
  { page }: PlacedPage,
  { values }: MappedFields,
  { title }: NewBody,
): { title?: string } {
  if (values['title'] !== undefined) return {};
  const words = page.name
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return { title: title ?? (words || 'Home') };
}

function titleNotes({ values }: MappedFields, { title }: NewBody): string[] {
  if (values['title'] !== undefined) return [];
  return [
    title === undefined
      ? 'has no title and is called after its file'
      : `has no title and is called after its first heading, "${title}"`,
  ];
}

function postAt(address: string, entry: PlacedPage, setting: EntrySetting): string | undefined {
  const found = newAddress(address, 'link', entry, setting);
  const path = typeof found === 'object' ? found.address : found === 'same' ? address : undefined;
  const other = path && !/[?#]/.test(path) ? setting.entryAt(decodeURI(path)) : undefined;
  return other?.collection === 'posts' ? other.id : undefined;
}
