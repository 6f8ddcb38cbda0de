import type { ContentFile } from '#authoring/import/content-file.ts';
import { type ReadDate, readDate } from '#entries/loose-date.ts';
import { at, type Fields, switchOf, textOf } from '#authoring/import/fields.ts';
import type { DateName, HugoConfig } from '#authoring/import/hugo-config.ts';
import { oldAddress } from '#authoring/import/old-address.ts';

/** A content file that has been read, with what its place and its front matter say together. */
export interface SourcePage extends ContentFile {
  readonly fields: Fields;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly dates: Readonly<Partial<Record<DateName, ReadDate>>>;
  /** Values of date fields that are no date with one meaning. */
  readonly doubtfulDates: readonly { readonly key: string; readonly value: unknown }[];
  /** Its path on the old site, not percent-encoded. */
  readonly address: string;
}

const dateNames: readonly DateName[] = ['date', 'publishDate', 'lastmod', 'expiryDate'];

export function sourcePage(
  page: ContentFile,
  { fields, body, bodyLine }: Pick<SourcePage, 'fields' | 'body' | 'bodyLine'>,
  config: HugoConfig,
): SourcePage {
  const doubtfulDates: { key: string; value: unknown }[] = [];
  const fromName = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/.exec(page.name);
  const found = (keys: readonly string[]): ReadDate | undefined => {
    for (const key of keys) {
      const field = fields.get(key);
      const date = readDate(key === ':filename' ? fromName?.[1] : field?.value);
      if (date) return date;
    }
    return undefined;
  };
  const dates: Partial<Record<DateName, ReadDate>> = {};
  for (const name of dateNames) {
    const own = config.dateKeys[name];
    const date = found(own);
    if (date) dates[name] = date;
    for (const key of own) {
      const field = fields.get(key);
      const text = textOf(field?.value);
      if (field && text && !readDate(text) && !text.startsWith('0001-01-01'))
        if (!doubtfulDates.some((known) => known.key === field.key)) doubtfulDates.push(field);
    }
  }
  const isNamedByDate = fromName !== null && config.dateKeys.date.includes(':filename');
  const [title, slug, url] = ['title', 'slug', 'url'].map((key) => textOf(fields.get(key)?.value));
  const named = slug ?? (isNamedByDate && fromName[2] ? fromName[2] : undefined);
  const address = oldAddress(
    page,
    {
      ...(title && { title }),
      ...(named && { slug: named }),
      ...(url && { url }),
      ...(dates.date && { day: dates.date.day }),
    },
    config,
  );
  return { ...page, fields, body, bodyLine, dates, doubtfulDates, address };
}

/** Why Hugo publishes no page for a file, if it does not. */
export function hiddenBecause({ fields }: Pick<SourcePage, 'fields'>): string | undefined {
  if (switchOf(fields.get('headless')?.value)) return '"headless" keeps it from being a page';
  const build = fields.get('build')?.value ?? fields.get('_build')?.value;
  const render = textOf(at(build, 'render')) ?? String(at(build, 'render') ?? '');
  return /^(?:never|false|link)$/.test(render)
    ? `"build: render: ${render}" keeps it from being a page`
    : undefined;
}

/** Whether a page was kept out of lists. */
export function isUnlisted({ fields }: Pick<SourcePage, 'fields'>): boolean {
  const build = fields.get('build')?.value ?? fields.get('_build')?.value;
  const list = String(at(build, 'list') ?? '');
  return /^(?:never|false|local)$/.test(list) || switchOf(fields.get('unlisted')?.value) === true;
}
