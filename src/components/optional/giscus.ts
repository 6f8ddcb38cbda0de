import { routeParameter } from '#permalinks';
import type { Comments } from '#site.config';

/** Where comments come from: what a page's policy lets it frame. */
export const giscusOrigin = 'https://giscus.app';

/** The page that comments are on, as its discussion is called: its path without the base. */
const termOf = (path: string): string => `${routeParameter(path)}/`;

/**
 * The address of the frame that shows a page's comments, but for what only the reader's browser knows:
 * where the page is read, its theme, and who signed in.
 *
 * @param path of the page; a discussion whose title is exactly this holds its comments
 * @param page its full address, to which its discussion links
 * @param description of the page, with which its discussion begins
 * @param locale one of those giscus has
 * @see https://github.com/giscus/giscus/blob/main/client.ts for the parameters
 */
export function widgetUrl(
  { repository, repositoryId, category, categoryId }: Comments,
  {
    path,
    page,
    description,
    locale,
  }: Readonly<Record<'path' | 'page' | 'description' | 'locale', string>>,
): string {
  const url = new URL(`${giscusOrigin}/${locale}/widget`);
  url.search = String(
    new URLSearchParams({
      ...{ repo: repository, repoId: repositoryId, category, categoryId },
      ...{ backLink: page, description },
      ...{ term: termOf(path), strict: '1', reactionsEnabled: '1' },
      ...{ emitMetadata: '0', inputPosition: 'bottom' },
    }),
  );
  return url.href;
}

/** Where the same comments can be read without a script. */
export function discussionsUrl({ repository }: Comments, path: string): string {
  const query = `in:title "${termOf(path)}"`;
  return `https://github.com/${repository}/discussions?${new URLSearchParams({ discussions_q: query })}`;
}
