import { decodedPath } from '#hosting/moved.ts';

/** A rule's paths as a regular expression for servers that compare paths without percent-encoding. */
export const pathPattern = (paths: readonly string[]): string =>
  paths.length === 1 ? `^${paths.map(pattern).join('')}$` : `^(?:${paths.map(pattern).join('|')})$`;

const pattern = (path: string) =>
  decodedPath(path)
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.*');

/**
 * A request for a page by its file, as it was sent; its first group is the page's address. Neither
 * an empty part nor a backslash is in it, by which the address could become another host's.
 */
export const indexPage = '^((?:/[^/?\\\\]+)*/)index\\.html(?:$|\\?)';
