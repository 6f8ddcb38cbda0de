import { modified } from '#collections/entry.ts';
import type { Site } from '#collections/site.ts';
import { creatorsOf, labelsOf } from '#feeds/feed-entry.ts';
import { known } from '#feeds/known.ts';
import { absoluteUrl, archiveJsonPath, homePath, twinPath } from '#permalinks';
import { site as facts } from '#site.config';
import { words } from '#words/words.ts';

/** One entry as the archive lists it: a JSON Feed item whose text is its description. */
interface ArchiveItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly tags: readonly string[];
  readonly language: string;
  readonly attachments: readonly { readonly url: string; readonly mime_type: string }[];
}

/**
 * Everything on the site, newest first, as a JSON Feed: each entry with its description, and its
 * whole text as a Markdown attachment, so that one request lists ten thousand entries.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const archiveOf = ({ entries }: Pick<Site, 'entries'>): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.feeds.everything(facts.title),
    home_page_url: absoluteUrl(homePath),
    feed_url: absoluteUrl(archiveJsonPath),
    description: facts.description,
    language: facts.lang,
    authors: [{ name: facts.author, url: absoluteUrl(homePath) }],
    items: entries.map(itemOf),
  })}\n`;

function itemOf(entry: Site['entries'][number]): ArchiveItem {
  const url = absoluteUrl(entry.path);
  const day = (instant: number | undefined) =>
    instant === undefined ? undefined : new Date(instant).toISOString();
  return known<ArchiveItem>({
    id: entry.guid.toWellFormed(),
    url,
    title: entry.title.toWellFormed(),
    content_text: entry.description.toWellFormed(),
    date_published: day(entry.published?.instant),
    date_modified: day(modified(entry)?.instant),
    authors: creatorsOf(entry).map(({ name, url }) => ({ name: name.toWellFormed(), url })),
    tags: labelsOf(entry).map((label) => label.toWellFormed()),
    language: entry.lang,
    attachments: [{ url: absoluteUrl(twinPath(entry)), mime_type: 'text/markdown' }],
  });
}
