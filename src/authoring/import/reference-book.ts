/** What `ref` and `relref` name. */
import { decoded } from '#authoring/import/old-places.ts';
import type { PlacedPage } from '#authoring/import/placing.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';

/** The old address of what a page names, with its fragment: links are made right afterwards. */
export type References = (
  reference: string,
  from: SourcePage,
  language?: string,
) => string | undefined;

/** @see https://gohugo.io/content-management/cross-references/ */
export function references(
  placed: readonly PlacedPage[],
  lists: ReadonlyMap<string, string>,
): References {
  const byPath = new Map<string, PlacedPage[]>();
  const byName = new Map<string, PlacedPage[]>();
  for (const entry of placed) {
    const { sections, name } = entry.page;
    add(byPath, [...sections, name].join('/'), entry);
    add(byName, name, entry);
  }
  return (reference, from, language = from.language) => {
    const [, written = '', fragment = ''] = /^([^#]*)(#.*)?$/s.exec(reference.trim()) ?? [];
    if (written === '') return fragment || undefined;
    const path = decoded(written)
      .replace(/\/+$/, '')
      .replace(/(?:\/?_?index)?(?:\.[a-z]{2,3}(?:-[a-z\d]+)?)?\.(?:md|markdown)$/i, '');
    const folder = from.kind === 'leaf' ? [...from.sections, from.name] : from.sections;
    const wanted = [resolved([], path), resolved(folder, path), resolved(from.sections, path)];
    const keys = path.startsWith('/') ? wanted.slice(0, 1) : wanted.toReversed();
    const found =
      keys.map((key) => choice(byPath.get(key), language)).find(Boolean) ??
      only(byName.get(path.split('/').at(-1) ?? ''), language, path);
    if (found) return encodeURI(found.page.address) + fragment;
    const list = keys.map((key) => lists.get(key)).find(Boolean);
    return list && encodeURI(list) + fragment;
  };
}

function add(map: Map<string, PlacedPage[]>, key: string, entry: PlacedPage): void {
  const known = map.get(key.toLowerCase());
  if (known) known.push(entry);
  else map.set(key.toLowerCase(), [entry]);
}

/** A path from a folder, without `.` and `..`, in small letters. */
function resolved(folder: readonly string[], path: string): string {
  const parts: string[] = [...folder];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/').toLowerCase();
}

/** Of several languages, the one asked for, or else the first. */
const choice = (entries: readonly PlacedPage[] = [], language: string | undefined) =>
  entries.find(({ page }) => page.language === language) ?? entries[0];

/** A name alone says enough where one page has it. */
function only(entries: readonly PlacedPage[] = [], language: string | undefined, path: string) {
  if (path.includes('/')) return undefined;
  const own = entries.filter(({ page }) => page.language === language);
  const meant = own.length > 0 ? own : entries;
  return meant.length === 1 ? meant[0] : undefined;
}
