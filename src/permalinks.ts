/**
 * The only place that spells a path.
 *
 * A `path` is root-relative, percent-encoded, starts with the base path and ends with a slash (or a
 * file name): it goes into an `href` as it is. Only {@link absoluteUrl} adds the host.
 */
import { site } from '#site.config';

/** The base path with a slash at both ends, from `BASE_PATH` or site.config. */
export const basePath: string = `/${process.env['BASE_PATH'] || site.basePath}/`.replace(
  /\/+/g,
  '/',
);

/** Scheme and host of the site without a path, from `SITE_URL` or site.config. */
export const siteUrl: string = new URL(process.env['SITE_URL'] || site.url).origin;

/** The path of a file or page named from the site's root, without the base: `withBase('theme.js')`. */
export const withBase = (rest: string): string => basePath + rest.replace(/^\/+/, '');

/** The full address of a path, for canonical links, feeds and sitemaps. */
export const absoluteUrl = (path: string): string =>
  isPlain(path) ? siteUrl + path : new URL(path, siteUrl).href;

/** Whether parsing an address would leave it as it is; of ten thousand entries, that takes longest. */
const isPlain = (path: string): boolean => /^\/(?!\/)(?:[\w/-]|(?<=\w)\.)*$/.test(path);

/**
 * The full address of a path as it was before the site moved, if it ever did: what feeds call an entry
 * stays when the site does not.
 *
 * @param first the site's first address, or ''
 */
export const lastingUrl = (path: string, first: string = site.firstUrl): string =>
  first ? first.replace(/\/*$/, () => withoutBase(path)) : absoluteUrl(path);

/** What follows the base in a path that {@link withBase} made, with its leading slash. */
export const withoutBase = (path: string): string => `/${path.slice(basePath.length)}`;

/** A path as Astro's routes want it: decoded, without the base and the slashes around it. */
export const routeParameter = (path: string): string =>
  decodeURI(withoutBase(path)).replace(/^\/|\/$/g, '');

const page = (...segments: readonly string[]): string => {
  let path = '';
  for (const segment of segments) path += `${encodeURIComponent(segment)}/`;
  return withBase(path);
};
const paged = (list: string, number: number): string =>
  number > 1 ? `${list}page/${number}/` : list;

export const homePath = page();
export const postsPath = (number = 1): string => paged(page('posts'), number);
export const postPath = (id: string): string => page('posts', id);
export const talksPath = page('talks');
export const talkPath = (id: string): string => page('talks', id);
/** What stands beside a talk's page: its QR code, calendar entries, slides and captions. */
export const talkFilePath = (id: string, name: string): string =>
  talkPath(id) + encodeURIComponent(name);
export const qrPath = (id: string): string => talkFilePath(id, 'qr.svg');
/** @param delivery the key of one delivery */
export const deliveryCalendarPath = (id: string, delivery: string): string =>
  talkFilePath(id, `${delivery}.ics`);
/** Every delivery of every talk: to subscribe to, and for other programs. */
export const calendarPath = withBase('talks.ics');
export const talksJsonPath = withBase('talks.json');

/** The ways talks are grouped beside tags; each word is also a segment of its paths. */
export type TalkFacet = 'topics' | 'kinds' | 'languages';
export const talkFacetPath = (facet: TalkFacet, slug: string): string => page('talks', facet, slug);

export const eventsPath = page('events');
export const eventPath = (id: string): string => page('events', id);
export const peoplePath = page('people');
export const personPath = (id: string): string => page('people', id);
/** For those who look for a speaker. */
export const speakingPath = page('speaking');
export const archivesPath = page('archives');
/** How entries hang together. */
export const graphPath = page('graph');
/** Search by readers, and the folder of the index it asks. */
export const searchPath = page('search');
/** The browser editor, where a site has it. */
export const editorPath = page('admin');
export const searchIndexPath = withBase('pagefind/');
/** An address of this site as an author writes it, `/größe/`, as a path. */
export const writtenAddress = (address: string): string =>
  encodeURI(withBase(address)).replace(/%25([0-9a-f]{2})/gi, '%$1');
/** An old address as an author writes it, `/2019/my-post`, as a path. */
export const aliasPath = (alias: string): string => writtenAddress(alias).replace(/\/?$/, '/');
/** An entry of the collection `pages` stands at the root. */
export const pagePath = (id: string): string => page(id);

/** The three ways the site groups entries; each word is also the first segment of its paths. */
export const taxonomies = ['tags', 'categories', 'series'] as const;
export type Taxonomy = (typeof taxonomies)[number];
export const taxonomyPath = (taxonomy: Taxonomy): string => page(taxonomy);
export const termPath = (taxonomy: Taxonomy, slug: string, number = 1): string =>
  paged(page(taxonomy, slug), number);

/** The feeds of a list stand beside its page. */
export const feedPath = (list: string = homePath): string => `${list}rss.xml`;
export const jsonFeedPath = (list: string = homePath): string => `${list}feed.json`;
export const feedsPath = page('feeds');
/** Every entry in one file. */
export const archiveJsonPath = withBase('archive.json');
/**
 * The picture that stands for a page where a link to it is shared, beside the page; the pages of a long
 * list share that of the first.
 *
 * @param extension `jpg` where the entry's cover is that picture
 */
export const previewPath = (path: string, extension: 'png' | 'jpg' = 'png'): string =>
  `${path.replace(/page\/\d+\/$/, '')}preview.${extension}`;
/**
 * The picture that stands in feeds for a recording in the text of a page, beside the page.
 *
 * @param id tells it from others there
 */
export const posterPath = (path: string, id: string): string =>
  `${path}in-text-${encodeURIComponent(id)}.png`;
/** An entry's text as Markdown, beside its page. */
export const twinPath = ({ path }: { readonly path: string }): string => `${path}index.md`;
/**
 * A video, a sound or captions in an entry's text; captions are always delivered as WebVTT.
 *
 * @param file path from the project's root, in src/media or src/content
 */
export const playedPath = (file: string): string =>
  encodeURI(withBase(file.replace(/^src\/(?:media|content)\//, 'media/')))
    .replace(/[?#]/g, encodeURIComponent)
    .replace(/\.srt$/i, '.vtt');
/** The same as a route of its folder wants it. */
export const playedRoute = (path: string): string =>
  decodeURIComponent(withoutBase(path)).replace(/^\/media\//, '');
export const llmsPath = withBase('llms.txt');
export const sitemapPath = withBase('sitemap-index.xml');
export const webManifestPath = withBase('site.webmanifest');
export const speculationRulesPath = withBase('speculation-rules.json');

/** First segments that the site's own routes take, so that no page of the author's may. */
export const reservedSegments: ReadonlySet<string> = new Set([
  ...taxonomies,
  'posts',
  'talks',
  'talks.ics',
  'talks.json',
  'events',
  'people',
  'speaking',
  'archives',
  'graph',
  'search',
  'pagefind',
  'admin',
  'feeds',
  'archive.json',
  'site.webmanifest',
  'preview.png',
  'preview.jpg',
  'media',
  'uploads',
  '404',
  '_astro',
]);
