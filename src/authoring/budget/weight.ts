/** What a browser loads by itself for a page of a built site, in bytes as they are sent. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** Reads a file of the output, by its path from the output's folder, with a slash in front. */
export type Output = (path: string) => Buffer;

export interface Weight {
  /** Compressed, as are the next two. */
  readonly html: number;
  readonly css: number;
  /** Of scripts and what they import, before a reader does anything. */
  readonly js: number;
  /** Every face a style sheet names, needed on this page or not. */
  readonly fonts: number;
  /** Those that are not lazy, each at its plainest address, and the icon. */
  readonly images: number;
  /** The page's own included, fonts not: a browser asks only for the faces it needs. */
  readonly requests: number;
  /**
   * Requests that a browser waits for before it paints; a style sheet in the body holds up only what
   * follows it (https://html.spec.whatwg.org/multipage/dom.html#render-blocking-mechanism).
   */
  readonly blocking: number;
}

/**
 * Weighs a page. What another host serves is not weighed.
 *
 * @param site the site's address, which ends with a slash
 * @param page the page's address, below it
 */
export function weightOf(output: Output, site: string, page: string): Weight {
  const pathOf = (written: string | undefined, from = page): string | undefined => {
    const address = written === undefined ? '' : new URL(written, from).href;
    return address.startsWith(site) ? pathIn(address.slice(site.length)) : undefined;
  };
  const absolute = (path: string) => new URL(encodeURI(path.slice(1)), site).href;
  const named = (found: readonly (string | undefined)[], from = page) =>
    new Set(found.flatMap((address) => pathOf(address, from) ?? []));

  const html = output(pathOf(page)?.replace(/\/$/, '/index.html') ?? '');
  const elements = elementsIn(htmlToHast(html.toString(), { fragment: false }) as Nodes);
  const sheetsIn = (place: readonly Element[]) =>
    named(place.filter((one) => isRel(one, 'stylesheet')).map(address('href')));
  const sheets = sheetsIn(elements);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const scripts = elements.filter(isScript);
  const modules = elements.filter((one) => isRel(one, 'modulepreload'));
  const programs = named([...scripts.map(address('src')), ...modules.map(address('href'))]);
  // A set grows while it is gone through.
  for (const program of programs) {
    for (const other of named(importsIn(output(program).toString()), absolute(program)))
      programs.add(other);
  }
  const faces = new Set(
    [...sheets].flatMap((sheet) => [
      ...named(addressesOfFaces(output(sheet).toString()), absolute(sheet)),
    ]),
  );
  const images = named([
    ...elements.filter(isEagerImage).map(address('src')),
    ...elements.filter((one) => isRel(one, 'icon')).map(address('href')),
  ]);
  const blocking = named(scripts.filter(isBlocking).map(address('src')));
  const packed = (paths: ReadonlySet<string>) =>
    sum([...paths].map((one) => compressed(output(one))));
  const plain = (paths: ReadonlySet<string>) => sum([...paths].map((one) => output(one).length));
  return {
    html: compressed(html),
    css: packed(sheets),
    js: packed(programs),
    fonts: plain(faces),
    images: plain(images),
    requests: 1 + sheets.size + programs.size + images.size,
    blocking: sheetsIn(head ? elementsIn(head) : []).size + blocking.size,
  };
}

/** Bytes after Brotli at its best, as a host keeps files that never change. */
export const compressed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function elementsIn(tree: Nodes): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

const address =
  (name: 'href' | 'src') =>
  ({ properties }: Element): string | undefined =>
    typeof properties[name] === 'string' ? properties[name] : undefined;

/** A path in the output, without query and fragment. */
const pathIn = (address: string) => `/${decodeURI(address.replace(/[?#].*/, ''))}`;

const isRel = ({ tagName, properties }: Element, rel: string) =>
  tagName === 'link' && [properties['rel']].flat().includes(rel);

/** A program, not data: an `importmap` or JSON runs nothing. */
const isScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && /^(?:|module|text\/javascript)$/.test(String(properties['type'] ?? ''));

const isBlocking = ({ properties }: Element) =>
  properties['type'] !== 'module' && !properties['async'] && !properties['defer'];

const isEagerImage = ({ tagName, properties }: Element) =>
  tagName === 'img' && properties['loading'] !== 'lazy';

/** What a script imports at once; what it may import later is not among it. */
const importsIn = (script: string) => [...script.matchAll(staticImport)].map(([, name]) => name);

const staticImport =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w{*$][^"'`();]*?\bfrom\s*)?["'`]([^"'`]+)["'`]/g;

/** Of the faces that a page in English asks for: others are fetched where a text has their letters. */
const addressesOfFaces = (css: string): string[] =>
  [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) =>
    hasLatinLetters(face)
      ? [...face.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) => url)
      : [],
  );

/** Whether a face without a range, or with one, is asked for an `a`. */
function hasLatinLetters(face: string): boolean {
  const [, ranges] = /unicode-range:([^;}]*)/i.exec(face) ?? [];
  if (ranges === undefined) return true;
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace(/^u\+/i, '').split('-');
    const low = Number.parseInt(first.replaceAll('?', '0'), 16);
    const high = Number.parseInt(last.replaceAll('?', 'f'), 16);
    return low <= letterA && letterA <= high;
  });
}
const letterA = 0x61;
