import type { FirstValues } from '#authoring/new/first-values.ts';
import { entryPath } from '#collections/entry.ts';
import type { EntryFile } from '#entries/read-entry.ts';
import { eventPath, personPath } from '#permalinks';

/** Where `npm run dev` serves the site, unless it says otherwise. */
const devServer = 'http://localhost:4321';

/** What an author reads of the entry that was written, and what to do next. */
export function nextLines(
  { collection, id, file }: Omit<EntryFile, 'text'>,
  { values, supposed }: FirstValues,
): string[] {
  const named = {
    events: `name it in a talk, as in deliveries: [{ event: ${id}, date: ${String(values['start'] ?? 'unknown')} }]; it has a page as soon as something names it`,
    people: `name them in a talk, as in speakers: [${id}], or in a post, as in authors: [${id}]; they have a page as soon as something names them`,
  };
  const path = { events: eventPath(id), people: personPath(id) };
  if (collection === 'events' || collection === 'people') {
    return [
      `wrote ${file}`,
      `next: ${named[collection]}`,
      `to see it: npm run dev, then ${devServer}${path[collection]}`,
    ];
  }
  const isDraft = values['draft'] === true;
  const day = supposed?.data.start;
  return [
    isDraft
      ? `wrote ${file}, a draft: no build shows it before you remove the line "draft: true"`
      : `wrote ${file}; it is no draft: the next build shows it from its date on`,
    ...(supposed && day
      ? [
          `the day is the first of ${supposed.data.name}: with a time, write start: ${day}T10:00 instead of date: ${day}`,
        ]
      : []),
    ...(file.endsWith(`/${id}/index.md`) || file.endsWith(`/${id}/index.mdx`)
      ? [`its pictures: save them beside it, and write ./NAME`]
      : []),
    `next: write the text, then npm run check`,
    `to see it: npm run dev, then ${devServer}${entryPath({ collection, id })}`,
  ];
}
