import { absoluteUrl } from '#permalinks';

/** An image as sitemaps list it. */
export interface SitemapImage {
  /** Absolute. */
  readonly url: string;
}

/** The most images of one page that search engines take (https://www.google.com/schemas/sitemap-image/1.1). */
const limit = 1000;

/**
 * The images that a built page shows in its text, each once.
 *
 * @param html a page of this site as it was written
 */
export function imagesIn(html: string): SitemapImage[] {
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  const sources = [...main.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)].map(([, source = '']) =>
    absoluteUrl(source.replaceAll('&amp;', '&')),
  );
  return [...new Set(sources)].slice(0, limit).map((url) => ({ url }));
}
