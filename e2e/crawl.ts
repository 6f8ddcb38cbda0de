/** Reads a built site as a machine does: its sitemap, its documents, where their links lead. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** What stands at a path below the site's root, given without a slash in front. */
export type Reader = (path: string) => Promise<{ readonly status: number; readonly body: string }>;

/** Asks a server; `served` ends with a slash. */
export const servedBy =
  (served: string): Reader =>
  async (path) => {
    const response = await fetch(served + path, { redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  };

/** Reads the output of a build. */
export const builtIn =
  (dist: string): Reader =>
  (path) => {
    const file = join(dist, decodeURI(path), /(?:^|\/)$/.test(path) ? 'index.html' : '');
    return Promise.resolve(
      existsSync(file)
        ? { status: 200, body: readFileSync(file, 'utf8') }
        : { status: 404, body: '' },
    );
  };

export interface SitemapEntry {
  /** From the site's root, without a slash in front. */
  readonly path: string;
  readonly lastmod: string | undefined;
}

/** @throws when the sitemap is missing, empty or names an address outside the site */
export async function sitemapOf(read: Reader, address: string): Promise<SitemapEntry[]> {
  const inside = (location: string) => {
    if (location.startsWith(address)) return location.slice(address.length);
    throw new Error(`the sitemap names ${location}, which is not below ${address}`);
  };
  const index = await read('sitemap-index.xml');
  const entries: SitemapEntry[] = [];
  for (const [, location = ''] of index.body.matchAll(/<loc>([^<]*)<\/loc>/g)) {
    const { body } = await read(inside(location));
    for (const [, url = ''] of body.matchAll(/<url>(.*?)<\/url>/gs)) {
      const path = inside(/<loc>([^<]*)<\/loc>/.exec(url)?.[1] ?? '');
      entries.push({ path, lastmod: /<lastmod>([^<]*)<\/lastmod>/.exec(url)?.[1] });
    }
  }
  if (entries.length === 0) throw new Error('the sitemap is empty');
  return entries;
}

/** Every element of a document or fragment in order. */
export function elementsOf(html: string, fragment = false): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html, { fragment }) as Nodes);
  return found;
}

/** The addresses that an element names, as written. */
export function addressesIn({ tagName, properties }: Element): string[] {
  const { href, src, poster, srcSet, property, content } = properties;
  const meta = tagName === 'meta' && /^og:(?:url|image)$/.test(String(property)) ? content : [];
  return [href, src, poster, meta]
    .flatMap((value) => (value === undefined || value === null ? [] : value))
    .map(String)
    .concat(candidatesIn(srcSet).map(({ url }) => url));
}

/** The candidates of a `srcset` (HTML Standard, "srcset attributes"). */
export function candidatesIn(
  srcset: Element['properties'][string],
): { url: string; width: number }[] {
  if (srcset === undefined || srcset === null) return [];
  return (Array.isArray(srcset) ? srcset.map(String) : String(srcset).split(/,\s+/)).map(
    (candidate) => {
      const [url = '', descriptor = ''] = candidate.trim().split(/\s+/);
      return { url, width: Number(descriptor.replace(/w$/, '')) };
    },
  );
}

/**
 * What is wrong with the links of some pages: one line for each link into the site that does not
 * answer or whose anchor is not there. Links to other sites are not followed, but must be https.
 */
export async function brokenLinks(
  read: Reader,
  address: string,
  paths: readonly string[],
): Promise<string[]> {
  const documents = new Map<string, ReturnType<typeof documentAt>>();
  const known = (path: string) => {
    const document = documents.get(path) ?? documentAt(read, path);
    documents.set(path, document);
    return document;
  };
  const broken = new Set<string>();
  for (const path of paths) {
    for (const written of (await known(path)).addresses) {
      const fault = await faultOf(known, address, new URL(written, address + path));
      if (fault) broken.add(`${path}: ${written}: ${fault}`);
    }
  }
  return [...broken];
}

async function documentAt(read: Reader, path: string) {
  const { status, body } = await read(path);
  const elements = /^\s*<!doctype html/i.test(body) ? elementsOf(body) : [];
  return {
    status,
    addresses: elements.flatMap(addressesIn),
    ids: new Set(elements.map(({ properties }) => properties['id'])),
  };
}

async function faultOf(
  known: (path: string) => ReturnType<typeof documentAt>,
  address: string,
  url: URL,
): Promise<string | undefined> {
  if (url.protocol === 'mailto:') return undefined;
  if (url.origin !== new URL(address).origin) {
    return url.protocol === 'https:' ? undefined : 'not https';
  }
  if (!url.href.startsWith(address)) return 'outside the base path';
  const { status, ids } = await known((url.origin + url.pathname).slice(address.length));
  if (status !== 200) return String(status);
  const anchored = url.href.includes('#');
  return !anchored || ids.has(decodeURIComponent(url.hash.slice(1))) ? undefined : 'no such anchor';
}
