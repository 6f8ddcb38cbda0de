import rss from '@astrojs/rss';
import { modified } from '#collections/entry.ts';
import type { Post, Talk } from '#collections/site.ts';
import { feedHtml, xmlText } from '#feeds/feed-html.ts';
import { absoluteUrl, homePath } from '#permalinks';
import { site } from '#site.config';

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The feed's own path. */
  readonly path: string;
  /** The page it belongs to; the home page when absent. */
  readonly home?: string;
  /** Newest first; only the newest are in the feed, as many as site.config says. */
  readonly entries: readonly (Post | Talk)[];
}

/**
 * An RSS 2.0 document with every entry's whole text.
 *
 * @param htmlOf an entry's text as HTML
 * @see https://www.rssboard.org/rss-specification and RFC 4287 for `atom:link`
 */
export async function rssOf(
  feed: Feed,
  htmlOf: (entry: Post | Talk) => Promise<string>,
): Promise<Response> {
  const entries = feed.entries.slice(0, site.feedSize);
  const newest = Math.max(0, ...entries.map((entry) => modified(entry)?.instant ?? 0));
  const changed =
    newest > 0 ? `<lastBuildDate>${new Date(newest).toUTCString()}</lastBuildDate>` : '';
  const items = await Promise.all(
    entries.map(async (entry) => ({
      title: xmlText(entry.title),
      link: absoluteUrl(entry.path),
      description: xmlText(entry.description),
      content: feedHtml(await htmlOf(entry), entry.path),
      categories: categoriesOf(entry),
      customData: creators(entry)
        .map((name) => `<dc:creator>${escaped(name)}</dc:creator>`)
        .join(''),
      ...(entry.published && { pubDate: new Date(entry.published.instant) }),
    })),
  );
  return rss({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: absoluteUrl(feed.home ?? homePath),
    trailingSlash: true,
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${site.lang}</language>${changed}<atom:link href="${absoluteUrl(feed.path)}" rel="self" type="application/rss+xml"/>`,
  });
}

/** Categories and tags as one list, each word once however it is spelled. */
function categoriesOf({ categories, tags }: Post | Talk): string[] {
  const byFold = new Map<string, string>();
  for (const { label } of [...categories, ...tags]) {
    const fold = label.toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, xmlText(label));
  }
  return [...byFold.values()];
}

function creators(entry: Post | Talk): string[] {
  const people =
    entry.collection === 'posts' ? entry.authors : entry.speakers.map(({ person }) => person);
  return people.length > 0 ? people.map(({ name }) => name) : [site.author];
}

const escaped = (text: string) =>
  xmlText(text).replace(
    /[&<>]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign,
  );
