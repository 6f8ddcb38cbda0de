/** Where what stood at an address of the old site stands on the new one. */
import type { HugoConfig } from '#authoring/import/hugo-config.ts';

/** What an address leads to. */
export type OldPlace =
  | { readonly kind: 'entry'; readonly path: string }
  | { readonly kind: 'list'; readonly path: string }
  | { readonly kind: 'file'; readonly file: string };

/** An address, and what stood there; the first at an address has it. */
export class OldPlaces {
  readonly #places = new Map<string, OldPlace>();

  add(address: string, place: OldPlace): void {
    for (const key of [keyOf(address), keyOf(address).toLowerCase()])
      if (!this.#places.has(key)) this.#places.set(key, place);
  }

  /** @param path from the old site's root, percent-encoded or not, without query and fragment */
  at(path: string): OldPlace | undefined {
    const key = keyOf(path);
    return this.#places.get(key) ?? this.#places.get(key.toLowerCase());
  }
}

/** `/a`, `/a/` and `/a/index.html` are one place. */
function keyOf(address: string): string {
  const plain = decoded(address).normalize('NFC');
  return plain.replace(/\/index\.html?$/, '/').replace(/(.)\/$/, '$1');
}

/** An address with its percent signs read, where they are right. */
export function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** An address of the source, taken apart. */
export interface Destination {
  /** From the old site's root, decoded, without what the old site's own address begins with. */
  readonly path: string;
  /** Query and fragment. */
  readonly rest: string;
}

/**
 * Where a link of the source leads on its own site.
 *
 * @param address what is written
 * @param from the old path of the page it stands on
 * @returns undefined where it leads to another site, or is no address
 */
export function destinationOnSite(
  address: string,
  from: string,
  { baseUrl }: Pick<HugoConfig, 'baseUrl'>,
): Destination | undefined {
  const origin = baseUrl?.origin ?? 'https://site.invalid';
  const below = baseUrl?.pathname.replace(/\/$/, '') ?? '';
  const url = URL.parse(address, `${origin}${encodeURI(below + from)}`);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // A site answers by either protocol, and mostly with and without "www.".
  const host = (text: string) => text.replace(/^www\./, '');
  if (host(url.host) !== host(new URL(origin).host)) return undefined;
  const path = decoded(url.pathname);
  const isBelow = below !== '' && (path === below || path.startsWith(`${below}/`));
  return {
    path: (isBelow ? path.slice(below.length) : path) || '/',
    rest: url.search + url.hash,
  };
}
