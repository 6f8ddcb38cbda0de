/** A whole Hugo site as it lies on disk, read and not yet judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cascade, cascades, withCascade } from '#authoring/import/cascade.ts';
import { configurationOf, isConfigFile } from '#authoring/import/config-files.ts';
import {
  contentFile,
  isOtherMarkup,
  markdownStem,
  mounted,
} from '#authoring/import/content-file.ts';
import { decoded } from '#authoring/import/decoded.ts';
import type { Fields } from '#authoring/import/fields.ts';
import { type HugoConfig, hugoConfig } from '#authoring/import/hugo-config.ts';
import { hugoText } from '#authoring/import/hugo-front-matter.ts';
import type { Note } from '#authoring/import/notes.ts';
import { isRedirectFile, type RedirectRow, redirectRows } from '#authoring/import/redirect-rows.ts';
import { siteFiles } from '#authoring/import/site-files.ts';
import { type SourcePage, sourcePage } from '#authoring/import/source-page.ts';
import { counted, type Progress } from '#entries/progress.ts';

/** A file that is no page, with the address it had. */
export interface SourceFile {
  /** Path from the source's folder. */
  readonly file: string;
  readonly kind: 'static' | 'resource' | 'asset';
  /** Path from the old site's root, decoded; an asset had none of its own. */
  readonly address: string;
}

export interface SourceSite {
  /** Absolute. */
  readonly root: string;
  readonly config: HugoConfig;
  /** Pages, lists and pages of terms, those of the default language first. */
  readonly pages: readonly SourcePage[];
  readonly files: readonly SourceFile[];
  readonly redirects: readonly RedirectRow[];
  /** Files below `data`. */
  readonly data: readonly string[];
  /** How many files were meant to be pages and could not be read. */
  readonly unread: number;
  readonly notes: readonly Note[];
}

/**
 * @param root the site's folder, absolute
 * @param step hears how many of the pages are read
 */
export function sourceSite(root: string, step: Progress['step']): SourceSite {
  const { files, notes: walked } = siteFiles(root);
  const notes: Note[] = [...walked];
  const read = (file: string): string | undefined => {
    try {
      const found = decoded(readFileSync(join(root, file)));
      if (!found)
        notes.push({ kind: 'unread', file, text: 'holds null characters: it is no text' });
      if (found?.encoding === 'Windows-1252')
        notes.push({ kind: 'text', file, text: 'is not UTF-8 and was read as Windows-1252' });
      return found?.text;
    } catch (error) {
      const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
      notes.push({ kind: 'unread', file, text: `cannot be read: ${code ?? 'unknown reason'}` });
      return undefined;
    }
  };
  const configuration = configurationOf(files, read);
  const config = hugoConfig(configuration.values);
  notes.push(...configuration.notes);
  const redirects = files.filter(isRedirectFile).flatMap((file) => {
    const found = redirectRows(file, read(file) ?? '');
    notes.push(...found.notes);
    return found.rows;
  });
  const { pages, unread } = pagesOf(files, config, read, notes, step);
  const isPage = new Set(pages.map(({ file }) => file));
  const owners = bundleOwners(pages);
  const others = files.filter(
    (file) => !isPage.has(file) && !isRedirectFile(file) && !isConfigFile(file),
  );
  return {
    root,
    config,
    pages,
    unread,
    redirects,
    notes,
    files: others.flatMap((file) => sourceFile(file, config, owners) ?? []),
    data: others.filter((file) => file.startsWith('data/')),
  };
}

type Text = { readonly fields: Fields; readonly body: string; readonly bodyLine: number };

function pagesOf(
  files: readonly string[],
  config: HugoConfig,
  read: (file: string) => string | undefined,
  notes: Note[],
  step: Progress['step'],
): { pages: SourcePage[]; unread: number } {
  const content = files.flatMap((file) => contentFile(file, config) ?? []);
  const bundles = new Set(
    content.filter(({ kind }) => kind === 'leaf').map(({ folder }) => folder),
  );
  const isPart = ({ folder, kind }: (typeof content)[number]) =>
    [...ancestors(folder)].some(
      (above) => bundles.has(above) && !(kind === 'leaf' && above === folder),
    );
  const texts: [page: (typeof content)[number], text: Text][] = [];
  let unread = 0;
  for (const page of counted(content, step)) {
    const { file } = page;
    if (isPart(page)) {
      const text = 'is a part of the page in its folder, not a page';
      notes.push({ kind: 'unmoved', file, text });
      continue;
    }
    const text = read(file);
    const found = text === undefined ? undefined : hugoText(text);
    if (found && 'message' in found)
      notes.push({ kind: 'unread', file, line: found.line, text: found.message });
    if (found && 'fields' in found) texts.push([page, found]);
    else unread += 1;
  }
  for (const file of files) {
    if (isOtherMarkup(file) && mounted(file, config.content)?.path && !contentFile(file, config)) {
      const text = 'is not Markdown: rewrite it as Markdown to move it';
      notes.push({ kind: 'unmoved', file, text });
      unread += 1;
    }
  }
  const all: Cascade[] = [
    ...cascades(config.cascade, []),
    ...texts.flatMap(([{ kind, sections, name, language }, { fields }]) =>
      kind === 'branch'
        ? cascades(fields.get('cascade')?.value, [...sections, name].filter(Boolean), language)
        : [],
    ),
  ];
  const pages = texts.map(([page, text]) =>
    sourcePage(page, { ...text, fields: withCascade(page, text.fields, all) }, config),
  );
  const order = config.languages.map(({ key }) => key);
  const rank = ({ language }: SourcePage) => (language ? Math.max(0, order.indexOf(language)) : 0);
  // What stands higher up keeps its name where two have one.
  const inOrder = pages.toSorted(
    (a, b) => rank(a) - rank(b) || a.sections.length - b.sections.length,
  );
  return { pages: inOrder, unread };
}

function* ancestors(folder: string): Generator<string> {
  for (let path = folder; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    yield path;
}

/** A file with the address Hugo gave it: its own, or that of the page it lies beside. */
function sourceFile(
  file: string,
  config: HugoConfig,
  owners: ReadonlyMap<string, SourcePage>,
): SourceFile | undefined {
  const served = mounted(file, config.static);
  if (served) return { file, kind: 'static', address: `/${served.path}` };
  const asset = mounted(file, config.assets);
  if (asset) return { file, kind: 'asset', address: `/${asset.path}` };
  const place = mounted(file, config.content);
  if (!place || isOtherMarkup(file) || markdownStem(file) !== undefined) return undefined;
  const owner = ownerOf(file, owners);
  const address = owner
    ? owner.address.replace(/[^/]*$/, '') + file.slice(owner.folder.length + 1)
    : `/${place.path}`;
  return { file, kind: 'resource', address };
}

/** The page that has a folder of its own, by that folder; in several languages, the first of them. */
export const bundleOwners = (pages: readonly SourcePage[]): ReadonlyMap<string, SourcePage> =>
  new Map(
    pages
      .filter(({ kind }) => kind === 'leaf')
      .toReversed()
      .map((page) => [page.folder, page]),
  );

/** The page in whose folder a file lies, the nearest one. */
export function ownerOf(
  file: string,
  owners: ReadonlyMap<string, SourcePage>,
): SourcePage | undefined {
  for (const folder of ancestors(file.slice(0, Math.max(0, file.lastIndexOf('/'))))) {
    const owner = owners.get(folder);
    if (owner) return owner;
  }
  return undefined;
}
