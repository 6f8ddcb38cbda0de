/** What a heading's anchor was on the old site, and is on the new one. */
import type { PlacedPage } from '#authoring/import/placing.ts';
import { headingsOf } from '#entries/headings.ts';
import { treeOf } from '#entries/syntax.ts';

/** The fragment that leads where an old one led; undefined for one that is the same, or led nowhere. */
export type NewFragment = (entry: PlacedPage, fragment: string) => string | undefined;

/**
 * Hugo's own anchors are those of GitHub, as this site's are; older sites keep those of Blackfriday, by
 * their configuration or in links that were never corrected.
 *
 * @see https://gohugo.io/configuration/markup/#parserautoheadingidtype
 */
export function newFragments(): NewFragment {
  const known = new Map<PlacedPage, ReadonlyMap<string, string>>();
  return (entry, fragment) => {
    const anchors = known.get(entry) ?? anchorsOf(entry.page.body);
    known.set(entry, anchors);
    const found = anchors.get(fragment);
    return found === fragment ? undefined : found;
  };
}

/** By every anchor a heading may have had, the one it has; what two headings had is the first's. */
function anchorsOf(body: string): ReadonlyMap<string, string> {
  const headings = headingsOf(treeOf('body.md', body), body);
  const anchors = new Map<string, string>();
  for (const { id, text } of headings) {
    // What a shortcode was shown as, nobody knows here.
    if (text.includes('{{')) continue;
    const old = blackfriday(text);
    if (!anchors.has(old)) anchors.set(old, id);
  }
  // What is an anchor now leads there, whatever it was.
  for (const { id } of headings) anchors.set(id, id);
  return anchors;
}

/** Letters and digits, and one dash for all that stands between them. */
const blackfriday = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
