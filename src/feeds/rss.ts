import { modified } from '#collections/entry.ts';
import type { Feed } from '#collections/feeds.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { xmlText } from '#feeds/feed-html.ts';
import {
  changedAt,
  contentOf,
  creatorsOf,
  enclosuresOf,
  labelsOf,
  type Rendering,
} from '#feeds/feed-entry.ts';
import { absoluteUrl, feedPath } from '#permalinks';
import { site } from '#site.config';

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * An RSS 2.0 document with every entry's whole text.
 *
 * @param rendering an entry's text as HTML, and its cover
 * @see https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile,
 *   RFC 4287 for `atom:link` and `atom:updated`, https://www.rssboard.org/media-rss for
 *   `media:content`
 */
export async function rssOf(feed: Feed, rendering: Rendering): Promise<Response> {
  const newest = changedAt(feed.entries);
  const self = absoluteUrl(feedPath(feed.home));
  const channel = [
    element('title', plain(feed.title)),
    element('link', plain(absoluteUrl(feed.home))),
    element('description', plain(feed.description)),
    element('language', plain(site.lang)),
    newest ? element('lastBuildDate', newest.toUTCString()) : '',
    element('atom:link', '', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...(await Promise.all(feed.entries.map((entry) => itemOf(entry, rendering)))),
  ];
  const document = element('rss', element('channel', channel.join('\n')), {
    version: '2.0',
    ...namespaces,
  });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}

async function itemOf(entry: Post | Talk, rendering: Rendering): Promise<string> {
  const fragment = await rendering(entry);
  const url = absoluteUrl(entry.path);
  const { published } = entry;
  const changed = modified(entry);
  const { cover } = fragment;
  // RSS knows one enclosure an item.
  const [enclosure] = enclosuresOf(entry);
  return element(
    'item',
    [
      element('title', plain(entry.title)),
      element('link', plain(url)),
      element('guid', plain(url), { isPermaLink: 'true' }),
      published ? element('pubDate', new Date(published.instant).toUTCString()) : '',
      ...creatorsOf(entry).map((name) => element('dc:creator', plain(name))),
      ...labelsOf(entry).map((label) => element('category', plain(label))),
      // Unlike a title, it is read as HTML.
      element('description', markup(markup(entry.description))),
      element('content:encoded', markup(contentOf(entry, fragment))),
      enclosure
        ? element('enclosure', '', {
            url: enclosure.url,
            length: enclosure.bytes,
            type: enclosure.type,
          })
        : '',
      changed && changed !== published
        ? element('atom:updated', new Date(changed.instant).toISOString())
        : '',
      cover
        ? element('media:content', '', {
            url: absoluteUrl(cover.src),
            medium: 'image',
            width: cover.width,
            height: cover.height,
          })
        : '',
    ].join(''),
  );
}

/** @param content XML */
function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${plain(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** Text that is no HTML; more programs read it right with these references (RSS Profile, 2). */
const plain = (text: string) =>
  xmlText(text)
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;')
    .replaceAll('"', '&#x22;');

/** Text that is HTML, as text of the document around it. */
const markup = (text: string) =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
