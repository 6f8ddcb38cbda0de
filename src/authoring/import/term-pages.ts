/** What pages of terms say, for the tags file. */
import { textOf } from '#authoring/import/fields.ts';
import type { Note } from '#authoring/import/notes.ts';
import { plainText } from '#authoring/import/plain-text.ts';
import type { SourcePage } from '#authoring/import/source-page.ts';
import { termKey } from '#collections/terms.ts';

/** Facts of a tag by its key. */
export type TagFacts = ReadonlyMap<
  string,
  { readonly label?: string; readonly description?: string }
>;

export function termPages(pages: readonly SourcePage[]): { tags: TagFacts; notes: Note[] } {
  const tags = new Map<string, { label?: string; description?: string }>();
  const notes: Note[] = [];
  for (const { sections, name, fields, body, file, language } of pages) {
    const [taxonomy, ...deeper] = sections;
    const words = body.match(/\S+/g)?.length ?? 0;
    if (taxonomy === undefined) {
      if (words > 0)
        notes.push({
          kind: 'unmoved',
          file,
          text: `the list has a text of ${words} words; the site writes this list itself`,
        });
      continue;
    }
    if (/^authors?$/i.test(taxonomy)) continue;
    const label = textOf(fields.get('title')?.value);
    const said = textOf(fields.get('description')?.value);
    const description = said ?? (/\n\s*\n/.test(body.trim()) ? undefined : plainText(body));
    if (
      taxonomy.toLowerCase() === 'tags' &&
      deeper.length === 0 &&
      (description || label) &&
      !language
    ) {
      const isSame = label === undefined || label === name;
      if (isSame && !description) continue;
      tags.set(termKey(name), { ...(!isSame && { label }), ...(description && { description }) });
      if (words === 0 || description === plainText(body)) continue;
    }
    if (words > 0 || said)
      notes.push({
        kind: 'unmoved',
        file,
        text: `what it says of "${label ?? name}" has no place on the site`,
      });
  }
  return { tags, notes };
}
