/** A file of the search index: where it stands in the index's folder, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Interfaces and helpers that Pagefind adds to every index and that this site does not use. */
const unused =
  /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|pagefind-worker\.js$|wasm\.unknown\.)/;

/** The files of an index that a reader's search asks for, by path. */
export const searchFiles = (files: readonly IndexFile[]): IndexFile[] =>
  files
    .filter(({ path }) => !unused.test(path))
    .map(({ path, content }) => ({ path, content }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
