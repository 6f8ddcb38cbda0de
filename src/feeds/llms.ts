import type { Entry } from '#collections/entry.ts';
import type { Site } from '#collections/site.ts';
import {
  absoluteUrl,
  archiveJsonPath,
  feedPath,
  jsonFeedPath,
  sitemapPath,
  talksJsonPath,
  twinPath,
} from '#permalinks';
import { site as facts } from '#site.config';

/**
 * What the site holds, for programs that read Markdown.
 *
 * @see https://llmstxt.org/
 */
export function llms({ posts, talks, pages }: Pick<Site, 'posts' | 'talks' | 'pages'>): string {
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length > 0 ? ['', `## ${title}`, '', ...entries.map(line)] : [];
  return [
    `# ${facts.title}`,
    '',
    `> ${facts.description}`,
    ...section('Posts', posts),
    ...section('Talks', talks),
    ...section('Pages', pages),
    '',
    '## Feeds',
    '',
    `- [RSS](${absoluteUrl(feedPath())}): whole texts, newest first`,
    `- [JSON Feed](${absoluteUrl(jsonFeedPath())}): the same in JSON`,
    `- [Archive](${absoluteUrl(archiveJsonPath)}): every entry in one JSON Feed`,
    `- [Talks](${absoluteUrl(talksJsonPath)}): every talk and every time it was given, in JSON`,
    `- [Sitemap](${absoluteUrl(sitemapPath)}): every page, with the day it last changed`,
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
