import { absoluteUrl, basePath, siteUrl, withBase } from '#permalinks';

/**
 * Where a link leads from an entry's page: authors write root-relative links without the base.
 *
 * @param own path of the page that holds the link
 * @returns undefined for what is no address, and for what lies beside the site on its host
 */
export function destinationOf(own: string, target: string): URL | undefined {
  const rooted = target.startsWith('/') && !target.startsWith('//') ? withBase(target) : target;
  try {
    const url = new URL(rooted, absoluteUrl(own));
    decodeURI(url.pathname);
    decodeURIComponent(url.hash);
    return url.origin === siteUrl && !url.pathname.startsWith(basePath) ? undefined : url;
  } catch {
    return undefined;
  }
}
