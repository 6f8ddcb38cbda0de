import type { HugoConfig } from '#authoring/import/hugo-config.ts';
import type { Mount } from '#authoring/import/hugo-folders.ts';

/** What a content file is by its place alone. */
export interface ContentFile {
  /** Path from the source's folder. */
  readonly file: string;
  /** The folder it lies in, from the source's folder. */
  readonly folder: string;
  /** A page, a page with files of its own, or the list of a folder. */
  readonly kind: 'single' | 'leaf' | 'branch';
  /** The folders above it in the site's content, without its own. */
  readonly sections: readonly string[];
  /** Its own name: that of the file, or of the folder it stands for; '' for the home page. */
  readonly name: string;
  /** As the file's name or its folder says it. */
  readonly language?: string;
}

/** A file's name without what says that it is Markdown. */
export const markdownStem = (name: string): string | undefined =>
  /^(.+)\.(?:md|markdown|mdown|mkd|goldmark)$/i.exec(name)?.[1];

/** Text that Hugo renders and this importer does not. */
export const isOtherMarkup = (name: string): boolean =>
  /\.(?:adoc|asciidoc|ad|org|rst|pandoc|pdc|html?|ipynb|rmd|rmarkdown)$/i.test(name);

/** The mount a file lies in, and its path in that mount's target. */
export function mounted(
  file: string,
  mounts: readonly Mount[],
): { path: string; language?: string } | undefined {
  const [found] = mounts
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  if (!found) return undefined;
  const rest = file.slice(found.folder.length + 1);
  const path = found.target ? `${found.target}/${rest}` : rest;
  return { path, ...(found.language && { language: found.language }) };
}

/**
 * What a Markdown file of the content is.
 *
 * @returns undefined for a file that is no Markdown, or outside the content
 * @see https://gohugo.io/content-management/page-bundles/
 */
export function contentFile(
  file: string,
  { content, languages }: Pick<HugoConfig, 'content' | 'languages'>,
): ContentFile | undefined {
  const place = mounted(file, content);
  const [last = '', ...above] = place?.path.split('/').toReversed() ?? [];
  const whole = markdownStem(last);
  if (!place || whole === undefined) return undefined;
  const { stem, language = place.language } = translated(
    whole,
    languages.map(({ key }) => key),
  );
  const folders = above.toReversed();
  const shared = {
    file,
    folder: file.slice(0, Math.max(0, file.lastIndexOf('/'))),
    ...(language && { language }),
  };
  if (stem !== 'index' && stem !== '_index')
    return { ...shared, kind: 'single', sections: folders, name: stem };
  const kind = stem === 'index' ? 'leaf' : 'branch';
  return { ...shared, kind, sections: folders.slice(0, -1), name: folders.at(-1) ?? '' };
}

/** `about.fr` is `about` in French, where the site has that language; `index.fr` always is. */
function translated(stem: string, known: readonly string[]): { stem: string; language?: string } {
  const [, name, suffix] = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)$/i.exec(stem) ?? [];
  const language = suffix?.toLowerCase();
  if (name === undefined || language === undefined) return { stem };
  const isLanguage = known.includes(language) || /^_?index$/.test(name);
  return isLanguage ? { stem: name, language } : { stem };
}
