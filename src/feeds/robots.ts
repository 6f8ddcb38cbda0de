import { absoluteUrl, sitemapPath } from '#permalinks';

/** robots.txt: everything is open, and here is the sitemap (RFC 9309). */
export const robots = (): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapPath)}\n`;
