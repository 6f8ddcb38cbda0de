import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { de } from '#words/de/index.ts';
import { en } from '#words/en/index.ts';
import { filesIn } from './files.ts';

/**
 * What a page of two builds says in the same words although their languages differ, and no author
 * wrote: words that are not translated.
 *
 * @param page a blank one
 * @param builds folders of the two builds
 * @param content folders and files of what authors wrote, whose words stay as they are
 */
export async function untranslated(
  page: Page,
  builds: readonly [string, string],
  content: readonly string[],
): Promise<string[]> {
  const written = plain(content.map(textIn).join(' '));
  const known = new Set(same(en, de));
  const paths = filesIn(builds[0]).filter((file) => file.endsWith('.html'));
  const found: string[] = [];
  for (const path of paths.filter((file) => filesIn(builds[1]).includes(file))) {
    const [one, other] = await Promise.all(
      builds.map(async (folder) => textsOn(page, readFileSync(join(folder, path), 'utf8'))),
    );
    const theirs = new Set(other);
    for (const text of new Set(one)) {
      const isKnown = (part: string) =>
        known.has(part) || written.includes(plain(part)) || sameEverywhere.test(part);
      if (theirs.has(text) && !text.split(/\s*·\s*|: |^, /).every(isKnown))
        found.push(`${path}: ${text}`);
    }
  }
  return found;
}

/** Names of formats and files, addresses, and minutes where there is little room. */
const sameEverywhere = /^(?:RSS|JSON Feed|[\w-]+\.(?:json|txt)|https:\S+|\d+ min|)$/;

/** Without marks of Markdown, which readers do not see. */
const plain = (text: string) =>
  text
    .replace(/\[\^[^\]]*\]|\]\([^)]*\)|[[\]*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const textIn = (path: string): string => {
  if (/\.\w+$/.test(path)) return readFileSync(path, 'utf8');
  return filesIn(path)
    .filter((file) => /\.(?:mdx?|yaml)$/.test(file))
    .map((file) => readFileSync(join(path, file), 'utf8'))
    .join(' ');
};

/** Words that both languages have. */
function same(one: unknown, other: unknown): string[] {
  if (typeof one === 'string') return one === other ? [one] : [];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([key, value]) =>
    same(value, (other as Record<string, unknown>)[key]),
  );
}

/** What a document says and no author wrote as text: in its head, its elements and their attributes. */
const textsOn = (page: Page, html: string): Promise<string[]> =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    // It stands within a word, and only says where that may break.
    for (const place of parsed.querySelectorAll('wbr')) place.remove();
    parsed.normalize();
    for (const part of parsed.querySelectorAll(
      'script, style, .prose, [data-recording], .bio, .strip img',
    )) {
      part.remove();
    }
    const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'data-copied', 'data-refused'];
    const texts = [...parsed.querySelectorAll('*')].flatMap((element) => [
      ...attributes.map((name) => element.getAttribute(name)),
      element.matches('meta[name=description]') ? element.getAttribute('content') : '',
      ...[...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')),
    ]);
    return texts
      .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => /\p{L}{2}/u.test(text));
  }, html);
