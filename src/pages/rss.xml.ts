import { published } from '#collections/published.ts';
import { rssOf } from '#feeds/rss.ts';
import { entryFragment } from '#layouts/fragment.ts';
import { feedPath } from '#permalinks';
import { site } from '#site.config';

export async function GET() {
  const { entries } = await published();
  const { title, description } = site;
  return rssOf({ title, description, path: feedPath, entries }, entryFragment);
}
