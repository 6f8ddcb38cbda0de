import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { modified } from '#collections/entry.ts';
import type { Feed } from '#collections/feeds.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { xmlText } from '#feeds/feed-html.ts';
import {
  changedAt,
  contentOf,
  creatorNames,
  enclosuresOf,
  type Fragment,
  labelsOf,
  type Rendering,
} from '#feeds/feed-entry.ts';
import { absoluteUrl, feedPath } from '#permalinks';
import { site } from '#site.config';

const xmlns = {
  // Declared here too: the package forgets it where no item has a text.
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * An RSS 2.0 document with every entry's whole text.
 *
 * @param rendering an entry's text as HTML, and its cover
 * @param hub address of a WebSub hub, or ''
 * @see https://www.rssboard.org/rss-specification, RFC 4287 for `atom:link` and `atom:updated`,
 *   https://www.rssboard.org/media-rss for `media:content`, https://www.w3.org/TR/websub/ for the hub
 */
export async function rssOf(
  feed: Feed,
  rendering: Rendering,
  hub: string = site.webSubHub,
): Promise<Response> {
  const items = await Promise.all(
    feed.entries.map(async (entry) => ({ entry, fragment: await rendering(entry) })),
  );
  const newest = changedAt(feed.entries);
  const self = absoluteUrl(feedPath(feed.home));
  const xml = await getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: absoluteUrl(feed.home),
    trailingSlash: true,
    items: items.map(({ entry, fragment }) => itemOf(entry, fragment)),
    xmlns,
    customData: [
      element('language', site.lang),
      newest ? element('lastBuildDate', newest.toUTCString()) : '',
      element('atom:link', '', { href: self, rel: 'self', type: 'application/rss+xml' }),
      hub ? element('atom:link', '', { href: hub, rel: 'hub' }) : '',
    ].join(''),
  });
  // The package reads `customData` as values and writes them again: 007 would come out as 7.
  const end = '</item>';
  const parts = xml.split(end).map((part, index) => {
    const item = items[index];
    return item ? named(part, item.entry) + extensionsOf(item.entry, item.fragment) : part;
  });
  return new Response(parts.join(end), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}

/** What RSS itself has words for. Unlike a title, a description is read as HTML. */
function itemOf(entry: Post | Talk, fragment: Fragment): RSSFeedItem {
  const { published } = entry;
  // RSS knows one enclosure an item.
  const [enclosure] = enclosuresOf(entry);
  return {
    title: xmlText(entry.title),
    link: absoluteUrl(entry.path),
    description: escaped(entry.description),
    content: contentOf(entry, fragment),
    categories: labelsOf(entry).map(xmlText),
    ...(enclosure && {
      enclosure: { url: enclosure.url, length: enclosure.bytes, type: enclosure.type },
    }),
    ...(published && { pubDate: new Date(published.instant) }),
  };
}

/** The package calls every item by its address; one that had another first keeps that. */
function named(item: string, { guid, path }: Post | Talk): string {
  const address = absoluteUrl(path);
  const byAddress = `<guid isPermaLink="true">${escaped(address)}</guid>`;
  if (guid === address) return item;
  return item.replace(byAddress, () => element('guid', escaped(guid), { isPermaLink: 'false' }));
}

/** What only its extensions have words for. */
function extensionsOf(entry: Post | Talk, { cover }: Fragment): string {
  const changed = modified(entry);
  const size = cover && { medium: 'image', width: cover.width, height: cover.height };
  return [
    // All in one element: of several, most readers show the first or the last.
    element('dc:creator', escaped(creatorNames(entry).join(', '))),
    changed && changed !== entry.published
      ? element('atom:updated', new Date(changed.instant).toISOString())
      : '',
    cover ? element('media:content', '', { url: absoluteUrl(cover.src), ...size }) : '',
  ].join('');
}

/** @param content XML */
function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(attributes)
    .map(
      ([attribute, value]) => ` ${attribute}="${escaped(String(value)).replaceAll('"', '&quot;')}"`,
    )
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** Text as text of a document: XML's, or HTML's inside it. */
const escaped = (text: string) =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
