import { absoluteUrl } from '#permalinks';

/**
 * What tells a thing from all others, on whichever page it is named.
 *
 * @param path of the page that is about it
 * @param fragment what it is, on that page; any text
 */
export const thingId = (path: string, fragment: string): string =>
  `${absoluteUrl(path)}#${encodeURIComponent(fragment)}`;

/** A thing that is described elsewhere. */
export interface Reference {
  readonly '@id': string;
}

/** A list with something in it. */
export const some = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length > 0 ? list : undefined;

/** The name of slides or of a recording: few have a title of their own, and no two read the same. */
export const labelled = (title: string, label: string | undefined): string =>
  label === undefined ? title : `${title}: ${label}`;
