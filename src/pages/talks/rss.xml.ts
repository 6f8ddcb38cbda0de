import { published } from '#collections/published.ts';
import { rssOf } from '#feeds/rss.ts';
import { entryFragment } from '#layouts/fragment.ts';
import { talksFeedPath, talksPath } from '#permalinks';
import { site } from '#site.config';

export async function GET() {
  const { talks: entries } = await published();
  const title = `${site.title}: talks`;
  const description = `Talks on ${site.title}, with every time they were given.`;
  return rssOf(
    { title, description, path: talksFeedPath, home: talksPath, entries },
    entryFragment,
  );
}
