/** What an import needs to know of a Hugo site's configuration. */
import {
  contentFolders,
  folders,
  type HugoLanguage,
  languagesOf,
  type Mount,
  mounts,
} from '#authoring/import/hugo-folders.ts';
import { at, isValues, switchOf, textOf, textsOf, type Values } from '#authoring/import/fields.ts';

export interface HugoConfig {
  readonly title?: string;
  readonly description?: string;
  readonly author?: string;
  readonly baseUrl?: URL;
  /** The default language first; empty where the configuration names none. */
  readonly languages: readonly HugoLanguage[];
  readonly content: readonly Mount[];
  readonly static: readonly Mount[];
  readonly assets: readonly Mount[];
  /** Address patterns by section. */
  readonly permalinks: ReadonlyMap<string, string>;
  readonly isUgly: (section: string) => boolean;
  /** Whether addresses keep capitals, and whether they lose accents. */
  readonly keepsCase: boolean;
  readonly dropsAccents: boolean;
  /** Whether `:smile:` is a character. */
  readonly emoji: boolean;
  /** Whether HTML in Markdown was shown. */
  readonly showsHtml: boolean;
  /** The names under which front matter has each date, `:filename` among them. */
  readonly dateKeys: Readonly<Record<DateName, readonly string[]>>;
  readonly cascade: unknown;
  readonly params: unknown;
  readonly menu: readonly { readonly label: string; readonly to: string }[];
}

/** @see https://gohugo.io/configuration/front-matter/ */
const dateNames = {
  date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
  publishDate: ['publishdate', 'pubdate', 'published'],
  lastmod: ['lastmod', 'modified'],
  expiryDate: ['expirydate', 'unpublishdate'],
} as const;
export type DateName = keyof typeof dateNames;

export function hugoConfig(values: Values): HugoConfig {
  const text = (...names: string[]) => textOf(at(values, ...names));
  const baseUrl = URL.parse(text('baseurl') ?? '') ?? undefined;
  const languages = languagesOf(values);
  const [main] = languages;
  const title = text('title') ?? textOf(at(values, 'languages', main?.key ?? '', 'title'));
  const description = text('params', 'description') ?? text('description');
  const author = authorOf(at(values, 'params', 'author')) ?? authorOf(at(values, 'author'));
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(author && { author }),
    ...(baseUrl && /^https?:$/.test(baseUrl.protocol) && { baseUrl }),
    languages,
    content: mounts(values, 'content', contentFolders(values, languages)),
    static: mounts(values, 'static', folders(values, 'staticdir', 'static', languages)),
    assets: mounts(values, 'assets', [{ folder: text('assetdir') ?? 'assets', target: '' }]),
    permalinks: permalinksOf(at(values, 'permalinks')),
    isUgly: uglinessOf(at(values, 'uglyurls')),
    keepsCase: switchOf(at(values, 'disablepathtolower')) ?? false,
    dropsAccents: switchOf(at(values, 'removepathaccents')) ?? false,
    emoji: switchOf(at(values, 'enableemoji')) ?? false,
    showsHtml: switchOf(at(values, 'markup', 'goldmark', 'renderer', 'unsafe')) ?? false,
    dateKeys: dateKeysOf(at(values, 'frontmatter')),
    cascade: at(values, 'cascade'),
    params: at(values, 'params'),
    menu: menuOf(mainMenu(values, main?.key)),
  };
}

const authorOf = (value: unknown): string | undefined =>
  Array.isArray(value)
    ? value.length === 1
      ? authorOf(value[0])
      : undefined
    : isValues(value)
      ? textOf(at(value, 'name'))
      : textOf(value);

/** `permalinks.posts`, or since Hugo 0.115 `permalinks.page.posts`. */
function permalinksOf(value: unknown): Map<string, string> {
  const page = at(value, 'page');
  const patterns = { ...(isValues(value) ? value : {}), ...(isValues(page) ? page : {}) };
  return new Map(
    Object.entries(patterns).flatMap(([section, pattern]) =>
      typeof pattern === 'string' ? [[section.toLowerCase(), pattern] as const] : [],
    ),
  );
}

function uglinessOf(value: unknown): (section: string) => boolean {
  const everywhere = switchOf(value);
  return (section) => everywhere ?? switchOf(at(value, section.toLowerCase())) ?? false;
}

function dateKeysOf(value: unknown): HugoConfig['dateKeys'] {
  const keysOf = (name: DateName): readonly string[] => {
    const own = textsOf(at(value, name.toLowerCase())).map((key) => key.toLowerCase());
    return own.length > 0
      ? own.flatMap((key) => (key === ':default' ? dateNames[name] : [key]))
      : dateNames[name];
  };
  return {
    date: keysOf('date'),
    publishDate: keysOf('publishDate'),
    lastmod: keysOf('lastmod'),
    expiryDate: keysOf('expiryDate'),
  };
}

const mainMenu = (values: Values, language = ''): unknown =>
  [values, at(values, 'languages', language)]
    .flatMap((scope) => [at(scope, 'menus', 'main'), at(scope, 'menu', 'main')])
    .find((menu) => menu !== undefined);

function menuOf(value: unknown): { label: string; to: string }[] {
  const items = (Array.isArray(value) ? value : []).map((item: unknown) => ({
    label: textOf(at(item, 'name')) ?? textOf(at(item, 'title')),
    to: textOf(at(item, 'url')) ?? textOf(at(item, 'pageref')),
    weight: Number(at(item, 'weight') ?? 0),
  }));
  return items
    .toSorted((a, b) => a.weight - b.weight)
    .flatMap(({ label, to }) => (label && to?.startsWith('/') ? [{ label, to }] : []));
}
