import { modified } from '#collections/entry.ts';
import type { Feed } from '#collections/feeds.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import {
  contentOf,
  creatorsOf,
  enclosuresOf,
  labelsOf,
  type Rendering,
} from '#feeds/feed-entry.ts';
import { xmlText } from '#feeds/feed-html.ts';
import { absoluteUrl, homePath, jsonFeedPath, withBase } from '#permalinks';
import type { Moment } from '#schemas/moment.ts';
import { site } from '#site.config';

/**
 * A JSON Feed document with every entry's whole text.
 *
 * @param rendering an entry's text as HTML, and its cover
 * @param hub address of a WebSub hub, or ''
 * @see https://www.jsonfeed.org/version/1.1/
 */
export async function jsonFeedOf(
  feed: Feed,
  rendering: Rendering,
  hub: string = site.webSubHub,
): Promise<Response> {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlText(feed.title),
    home_page_url: absoluteUrl(feed.home),
    feed_url: absoluteUrl(jsonFeedPath(feed.home)),
    description: xmlText(feed.description),
    icon: absoluteUrl(withBase('icon-512.png')),
    favicon: absoluteUrl(withBase('icon-192.png')),
    language: site.lang,
    authors: [{ name: site.author, url: absoluteUrl(homePath) }],
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: await Promise.all(feed.entries.map((entry) => itemOf(entry, rendering))),
  };
  return new Response(`${JSON.stringify(document, null, 1)}\n`, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}

async function itemOf(entry: Post | Talk, rendering: Rendering) {
  const fragment = await rendering(entry);
  const { cover } = fragment;
  const url = absoluteUrl(entry.path);
  const rfc3339 = (moment: Moment) => new Date(moment.instant).toISOString();
  const changed = modified(entry);
  const attachments = enclosuresOf(entry).map((enclosure) => ({
    url: enclosure.url,
    mime_type: enclosure.type,
    size_in_bytes: enclosure.bytes,
    ...(enclosure.duration && { duration_in_seconds: enclosure.duration }),
  }));
  return {
    id: xmlText(entry.guid),
    url,
    ...(entry.canonicalUrl && { external_url: absoluteUrl(entry.canonicalUrl) }),
    title: xmlText(entry.title),
    summary: xmlText(entry.description),
    content_html: contentOf(entry, fragment),
    ...(cover && { image: absoluteUrl(cover.src) }),
    ...(entry.published && { date_published: rfc3339(entry.published) }),
    ...(changed && { date_modified: rfc3339(changed) }),
    authors: creatorsOf(entry).map(({ name, url }) => ({ name: xmlText(name), url })),
    tags: labelsOf(entry).map(xmlText),
    ...(attachments.length > 0 && { attachments }),
    language: entry.lang,
  };
}
