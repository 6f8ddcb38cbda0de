/** An old address and where it leads now, for a server that says so itself. */
export interface Moved {
  /** Percent-encoded, with the base path and a slash at the end. */
  readonly path: string;
  /** A path with the base path, or an `https:` address; percent-encoded. */
  readonly to: string;
}

/** The two ways readers ask for an old address: with its last slash and without. */
export const askedFor = ({ path }: Moved): readonly [string, string] => [path, path.slice(0, -1)];

/** A path as servers compare it, without percent-encoding. */
export const decodedPath = (path: string): string => decodeURIComponent(path);
