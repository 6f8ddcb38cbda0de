import { published } from '#collections/published.ts';
import { rssOf } from '#feeds/rss.ts';
import { entryFragment } from '#layouts/fragment.ts';
import { postsFeedPath, postsPath } from '#permalinks';
import { site } from '#site.config';

export async function GET() {
  const { posts: entries } = await published();
  const title = `${site.title}: posts`;
  const { description } = site;
  return rssOf(
    { title, description, path: postsFeedPath, home: postsPath(), entries },
    entryFragment,
  );
}
