import type { Entry } from '#collections/entry.ts';
import type { Site } from '#collections/site.ts';
import {
  absoluteUrl,
  archiveJsonPath,
  calendarPath,
  feedPath,
  jsonFeedPath,
  sitemapPath,
  talksJsonPath,
  twinPath,
} from '#permalinks';
import { site as facts } from '#site.config';
import { words } from '#words/words.ts';

/**
 * What the site holds, for programs that read Markdown.
 *
 * @see https://llmstxt.org/
 */
export function llms({
  posts,
  talks,
  pages,
  dated,
}: Pick<Site, 'posts' | 'talks' | 'pages' | 'dated'>): string {
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length > 0 ? ['', `## ${title}`, '', ...entries.map(line)] : [];
  return [
    `# ${facts.title}`,
    '',
    `> ${facts.description}`,
    ...section(words.places.posts, posts),
    ...section(words.places.talks, talks),
    ...section(words.places.pages, pages),
    '',
    `## ${words.places.feeds}`,
    '',
    `- [RSS](${absoluteUrl(feedPath())}): ${words.llms.rss}`,
    `- [JSON Feed](${absoluteUrl(jsonFeedPath())}): ${words.llms.json}`,
    `- [${words.llms.archive}](${absoluteUrl(archiveJsonPath)}): ${words.llms.everything}`,
    `- [${words.places.talks}](${absoluteUrl(talksJsonPath)}): ${words.llms.talks}`,
    ...(dated.length > 0
      ? [`- [${words.places.calendar}](${absoluteUrl(calendarPath)}): ${words.llms.calendar}`]
      : []),
    `- [${words.places.sitemap}](${absoluteUrl(sitemapPath)}): ${words.llms.sitemap}`,
    '',
  ].join('\n');
}

/** Leads to the entry's text as Markdown, not to its page. */
const line = (entry: Entry) => {
  const { title, description, published } = entry;
  const day = published ? ` (${published.day})` : '';
  return `- [${escaped(title)}](${absoluteUrl(twinPath(entry))})${day}: ${escaped(description)}`;
};

/** Text on one line that no sign in it turns into markup. */
const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
