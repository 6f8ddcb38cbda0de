import { askedFor, type Moved } from '#hosting/moved.ts';

/**
 * `_redirects` in the published folder, which Cloudflare and Netlify read
 * (https://developers.cloudflare.com/workers/static-assets/redirects,
 * https://docs.netlify.com/manage/routing/redirects/overview).
 *
 * Addresses with their slash come first, so that these are kept where a host reads only so many lines.
 */
export function redirectLines(moved: readonly Moved[]): string[] {
  const lines = (form: 0 | 1) => moved.map((one) => `${askedFor(one)[form]} ${one.to} 301`);
  return [...lines(0), ...lines(1)];
}

export const redirectsFile = (moved: readonly Moved[]): string =>
  redirectLines(moved)
    .map((line) => `${line}\n`)
    .join('');
