import { absoluteUrl, basePath, siteUrl, withBase } from '#permalinks';

/** Where a link leads. */
export type Destination = Pick<
  URL,
  'href' | 'origin' | 'protocol' | 'pathname' | 'search' | 'hash'
>;

/** What is an address of this site as it stands, with no sign that one has to be parsed for. */
const plain = /^(\/(?!\/)[\w/-]*)(#[\w-]+)?$/;
const { protocol } = new URL(siteUrl);

/**
 * Where a link leads from an entry's page: authors write root-relative links without the base.
 *
 * @param own path of the page that holds the link
 * @returns undefined for what is no address, and for what lies beside the site on its host
 */
export function destinationOf(own: string, target: string): Destination | undefined {
  // Of ten thousand entries, most links are like that, and parsing them takes longest of all.
  const [, written, hash = ''] = plain.exec(target) ?? [];
  if (written !== undefined) {
    const pathname = withBase(written);
    const href = siteUrl + pathname + hash;
    return { href, origin: siteUrl, protocol, pathname, search: '', hash };
  }
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
