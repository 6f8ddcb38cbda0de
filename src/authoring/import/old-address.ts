/** Where Hugo published a page. */
import type { ContentFile } from '#authoring/import/content-file.ts';
import type { HugoConfig } from '#authoring/import/hugo-config.ts';

/** What of a page's front matter decides its address. */
export interface AddressFacts {
  readonly title?: string;
  readonly slug?: string;
  readonly url?: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
}

type Setting = Pick<
  HugoConfig,
  'languages' | 'permalinks' | 'isUgly' | 'keepsCase' | 'dropsAccents'
>;

/**
 * The path of a page from the site's root, not percent-encoded: `/2019/05/my-post/`, `/about.html`.
 *
 * @see https://gohugo.io/content-management/urls/
 */
export function oldAddress(page: ContentFile, facts: AddressFacts, config: Setting): string {
  const { sections, name, kind, language } = page;
  const main = config.languages[0]?.key;
  const prefix = config.languages.find(({ key }) => key === (language ?? main))?.prefix ?? '/';
  const shape = (text: string) => urlized(text, config);
  const [section = kind === 'branch' ? name : ''] = sections;
  const pattern =
    kind === 'branch' ? undefined : config.permalinks.get(section.toLowerCase() || '/');
  const fill = (text: string) => filled(text, page, facts, shape);
  if (facts.url !== undefined) {
    const url = fill(facts.url);
    return tidy(url.startsWith('/') ? url : prefix + url);
  }
  if (pattern !== undefined) return tidy(prefix + fill(pattern));
  const own = facts.slug !== undefined && kind !== 'branch' ? facts.slug : name;
  const path = [...sections, own].map(shape).filter(Boolean).join('/');
  const isUgly = config.isUgly(section) && path !== '' && kind !== 'branch';
  return tidy(isUgly ? `${prefix}${path}.html` : `${prefix}${path}/`);
}

/** One slash between segments, and one at the end of what is no file. */
function tidy(path: string): string {
  const single = `/${path}`.replace(/\/(?:index\.html?)?$/, '/').replace(/\/{2,}/g, '/');
  const plain = single
    .split('/')
    .filter((part) => part !== '.' && part !== '..')
    .join('/');
  return /\/$|\.[a-z\d]{2,5}$/i.test(plain) ? plain : `${plain}/`;
}

/**
 * A text as Hugo makes it part of an address: a space is a hyphen, and what is no letter or digit goes,
 * but for a few signs.
 *
 * @see https://github.com/gohugoio/hugo/blob/master/helpers/path.go, UnicodeSanitize
 */
export function urlized(
  text: string,
  { keepsCase, dropsAccents }: Pick<HugoConfig, 'keepsCase' | 'dropsAccents'>,
): string {
  const kept = text
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}\s./\\_#+~@-]/gu, '')
    .replace(/\s+/g, '-')
    .replace(/-{2,}(?=-)/g, '');
  const plain = dropsAccents ? kept.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : kept;
  return keepsCase ? plain : plain.toLowerCase();
}

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A pattern with what its `:words` stand for; a word that is not known stays. */
function filled(
  pattern: string,
  { sections, name }: ContentFile,
  { title = '', slug, day = '0001-01-01' }: AddressFacts,
  shape: (text: string) => string,
): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const instant = new Date(`${day}T00:00:00Z`);
  const dayOfYear =
    Math.round((instant.getTime() - Date.parse(`${year}-01-01T00:00:00Z`)) / 864e5) + 1;
  const monthName = monthNames[Number(month) - 1] ?? '';
  const words: Readonly<Record<string, string>> = {
    year,
    month,
    day: date,
    monthname: monthName,
    weekday: String(instant.getUTCDay()),
    weekdayname: weekdays[instant.getUTCDay()] ?? '',
    yearday: String(dayOfYear),
    section: shape(sections[0] ?? ''),
    sectionslug: shape(sections[0] ?? ''),
    title: shape(title),
    slug: shape(slug ?? title),
    filename: shape(name),
    contentbasename: shape(name),
    slugorfilename: shape(slug ?? name),
    slugorcontentbasename: shape(slug ?? name),
    // Go's reference time.
    '2006': year,
    '06': year.slice(2),
    '01': month,
    '1': String(Number(month)),
    '02': date,
    '2': String(Number(date)),
    january: monthName,
    jan: monthName.slice(0, 3),
  };
  return pattern.replace(/:(\w+)(?:\[([^\]]*)\])?/g, (whole, word: string, range?: string) =>
    /^sections(?:lugs)?$/i.test(word)
      ? sliced(sections, range).map(shape).join('/')
      : (words[word.toLowerCase()] ?? whole),
  );
}

/** `1:` is all but the first, `:last` all but the last, `0` the first. */
function sliced(sections: readonly string[], range: string | undefined): readonly string[] {
  if (range === undefined) return sections;
  const place = (text: string, otherwise: number) =>
    text === '' ? otherwise : text === 'last' ? sections.length - 1 : Number(text) || 0;
  const [from = '', to] = range.split(':');
  const start = place(from, 0);
  return sections.slice(start, to === undefined ? start + 1 : place(to, sections.length));
}
