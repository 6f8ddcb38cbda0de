/** A link by which a reader tells others of a page, without a script. */
export interface ShareLink {
  readonly label: string;
  readonly href: string;
}

/** @param url the page's full address */
export const shareLinks = (
  services: Readonly<Record<string, string>>,
  { url, title }: { readonly url: string; readonly title: string },
): ShareLink[] =>
  Object.entries(services).map(([label, address]) => ({
    label,
    href: address
      .replaceAll('{url}', encodeURIComponent(url))
      .replaceAll('{title}', encodeURIComponent(title)),
  }));

/**
 * Where a reader may mend an entry.
 *
 * @param base what stands before the path of every file
 * @param file path from the project's root, as the disk has it
 */
export const editUrl = (base: string, file: string): string =>
  base + file.split('/').map(encodeURIComponent).join('/');
