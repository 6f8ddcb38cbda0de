import rss from '@astrojs/rss';
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

/**
 * An RSS 2.0 document with every entry's whole text.
 *
 * @param rendering an entry's text as HTML, and its cover
 * @see https://www.rssboard.org/rss-specification, RFC 4287 for `atom:link`, and
 *   https://www.rssboard.org/media-rss for `media:content`
 */
export async function rssOf(feed: Feed, rendering: Rendering): Promise<Response> {
  const { entries } = feed;
  const newest = changedAt(entries);
  const itemOf = async (entry: Post | Talk) => {
    const fragment = await rendering(entry);
    const { cover } = fragment;
    const creators = creatorsOf(entry).map((name) => `<dc:creator>${escaped(name)}</dc:creator>`);
    const changed = modified(entry);
    const updated =
      changed && changed !== entry.published
        ? `<atom:updated>${new Date(changed.instant).toISOString()}</atom:updated>`
        : '';
    const media = cover
      ? `<media:content url="${absoluteUrl(cover.src)}" medium="image" width="${cover.width}" height="${cover.height}"/>`
      : '';
    // RSS knows one enclosure an item.
    const [enclosure] = enclosuresOf(entry);
    return {
      title: xmlText(entry.title),
      link: absoluteUrl(entry.path),
      description: xmlText(entry.description),
      content: contentOf(entry, fragment),
      categories: labelsOf(entry).map(xmlText),
      customData: [...creators, updated, media].join(''),
      ...(enclosure && {
        enclosure: { url: enclosure.url, length: enclosure.bytes, type: enclosure.type },
      }),
      ...(entry.published && { pubDate: new Date(entry.published.instant) }),
    };
  };
  return rss({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: absoluteUrl(feed.home),
    trailingSlash: true,
    items: await Promise.all(entries.map(itemOf)),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      media: 'http://search.yahoo.com/mrss/',
    },
    customData: [
      `<language>${site.lang}</language>`,
      newest ? `<lastBuildDate>${newest.toUTCString()}</lastBuildDate>` : '',
      `<atom:link href="${absoluteUrl(feedPath(feed.home))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
}

const escaped = (text: string) =>
  xmlText(text).replace(
    /[&<>]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign,
  );
