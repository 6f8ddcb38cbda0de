/** A kind of page, named by the shape of its paths, and the one to look at. */
export interface PageKind {
  /** `posts/*`: below the first segment any other stands for all. */
  readonly name: string;
  /** From the site's root, without a slash in front. */
  readonly path: string;
}

/**
 * The heaviest page of each kind, in the order of their names.
 *
 * @param paths of all pages, from the site's root, without a slash in front
 * @param sizeOf bytes of a page's document
 */
export function pageKinds(
  paths: readonly string[],
  sizeOf: (path: string) => number,
): readonly PageKind[] {
  const heaviest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const path of paths) {
    const [name, size] = [kindOf(path), sizeOf(path)];
    if (size > (heaviest.get(name)?.size ?? -1)) heaviest.set(name, { path, size });
  }
  return [...heaviest]
    .map(([name, { path }]) => ({ name, path }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function kindOf(path: string): string {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  return [first || 'home', ...rest.map(() => '*')].join('/');
}
