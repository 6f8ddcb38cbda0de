/** What a move changes in the files of all entries, worked out before anything is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliasEdit } from '#authoring/rename/alias-edit.ts';
import { type MovedUrl, movedUrls } from '#authoring/rename/destinations.ts';
import { type Edit, edited, shifted } from '#authoring/rename/edits.ts';
import { guidEdit } from '#authoring/rename/guid-edit.ts';
import type { Move } from '#authoring/rename/move.ts';
import { respelled, unescaped } from '#authoring/rename/respelling.ts';
import { textAddresses } from '#authoring/rename/text-addresses.ts';
import { type YamlText, yamlEdit, yamlTexts } from '#authoring/rename/yaml-texts.ts';
import { destinationOf } from '#collections/destination.ts';
import { entryPath } from '#collections/entry.ts';
import { isText } from '#entries/entry-name.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Content, Source } from '#entries/source.ts';
import { parse } from '#entries/syntax.ts';
import { aliasPath, siteUrl, withoutBase } from '#permalinks';
import { schemas } from '#schemas/collections.ts';

/** A file that says something of the entry that moves. */
export interface FileChange {
  /** From the project's root, before the move. */
  readonly file: string;
  /** Its text after the move. */
  readonly after: string;
  /** How many places differ. */
  readonly places: number;
}

interface Setting {
  readonly root: string;
  readonly move: Move;
  readonly movedUrl: MovedUrl;
  readonly withAlias: boolean;
}

/**
 * Every file in which a reference, a link or the name of a file changes, by name.
 *
 * @param content without errors
 * @param root the project's folder, absolute
 * @param withAlias whether the entry keeps its old address in `aliases`
 */
export async function changesOf(
  move: Move,
  content: Content,
  root: string,
  withAlias: boolean,
): Promise<FileChange[]> {
  const setting = { root, move, movedUrl: movedUrls(move, content), withAlias };
  const { tags: _, ...entries } = content.entries;
  const changes: FileChange[] = [];
  for (const source of Object.values(entries).flat() as Source[]) {
    const before = readFileSync(join(root, source.file), 'utf8');
    const edits = await editsIn(source, before, setting);
    const after = edited(before, edits);
    if (edits.length > 0) changes.push({ file: source.file, after, places: edits.length });
  }
  return changes.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** A path as its author would write it. */
export const writtenPath = (path: string): string => withoutBase(decodeURI(path));

async function editsIn(source: Source, file: string, setting: Setting): Promise<Edit[]> {
  const text = file.replace(/^\uFEFF/, '');
  const mark = file.length - text.length;
  if (!isText(source.collection)) return shifted(yamlEdits(source, text, setting), mark);
  const { yaml, body } = splitFrontMatter(text) ?? { yaml: '', body: '' };
  const fence = text.indexOf('\n') + 1;
  // The body has the lines of the file, and nothing on those of the front matter.
  const blank = text.length - body.length;
  return [
    ...shifted(yamlEdits(source, yaml, setting), mark + fence),
    ...shifted(await bodyEdits(source, body, setting), mark + blank),
  ];
}

function yamlEdits(source: Source, yaml: string, setting: Setting): Edit[] {
  const { move, withAlias } = setting;
  const { address, from, to } = move;
  const texts = yamlTexts(yaml);
  const references = new Set(
    source.references
      .filter(({ collection, id }) => collection === move.source.collection && id === from)
      .map(({ path }) => path.map(String).join('.')),
  );
  const files = new Set(source.files.flatMap(({ field }) => field ?? []));
  const valueOf = ({ path, value }: YamlText): string | undefined => {
    if (references.has(path)) return to;
    if (files.has(path)) return movedFile(source, value, setting);
    return /^https?:/i.test(value) ? movedLink(source, value, setting) : undefined;
  };
  const edits = texts.flatMap((text): Edit[] => {
    const value = valueOf(text);
    return value === undefined ? [] : [yamlEdit(text, value)];
  });
  const isKept =
    withAlias && source === move.source && isText(source.collection) && address.from !== address.to;
  // One text may have several paths, by way of YAML's own aliases.
  const once = [...new Map(edits.map((edit) => [edit.start, edit])).values()];
  return isKept ? [...once, keptAddress(yaml, texts, move), ...keptGuid(yaml, move)] : once;
}

/** Subscribers have it by its old address; pages are in no feed. */
function keptGuid(yaml: string, { source, address }: Move): Edit[] {
  if (source.collection === 'pages') return [];
  return guidEdit(yaml, writtenPath(address.from), schemas[source.collection]);
}

/** An entry that comes back to an old address changes places with it. */
function keptAddress(yaml: string, texts: readonly YamlText[], { source, address }: Move): Edit {
  const alias = writtenPath(address.from);
  const same = texts.find(
    ({ path, value }) => path.startsWith('aliases.') && aliasPath(value) === address.to,
  );
  return same ? yamlEdit(same, alias) : aliasEdit(yaml, alias, schemas[source.collection]);
}

async function bodyEdits(source: Source, body: string, setting: Setting): Promise<Edit[]> {
  const { links = [], images = [], frames = [] } = source.outline ?? {};
  const isTouched = [...links, ...images, ...frames].some(
    ({ target }) => movedAddress(source, target, setting) !== undefined,
  );
  if (!isTouched) return [];
  const parsed = await parse(source.file, body);
  if ('problem' in parsed) return [];
  return textAddresses(body, parsed.tree).flatMap(({ start, end }): Edit[] => {
    const text = movedAddress(source, body.slice(start, end), setting);
    return text === undefined ? [] : [{ start, end, text }];
  });
}

const movedAddress = (source: Source, written: string, setting: Setting) =>
  movedLink(source, written, setting) ?? movedFile(source, written, setting);

/** A link as it has to be written after the move; undefined where it leads right as it is. */
function movedLink(source: Source, written: string, setting: Setting): string | undefined {
  const { move, movedUrl } = setting;
  const own = entryPath(source);
  const url = destinationOf(own, unescaped(written));
  if (url?.origin !== siteUrl) return undefined;
  const wanted = movedUrl(url);
  const ownAfter = source === move.source ? move.address.to : own;
  const isRight = (address: string) =>
    destinationOf(ownAfter, unescaped(address))?.href === wanted.href;
  if (isRight(written)) return undefined;
  const { pathname, search, hash } = wanted;
  return respelled(written, move.from, move.to, isRight) ?? writtenPath(pathname) + search + hash;
}

/** The same for a file in the folder of the entry that moves, named from outside it. */
function movedFile(source: Source, written: string, setting: Setting): string | undefined {
  const { root, move } = setting;
  const { from, to } = move.path;
  if (move.path.from === move.file.from || source === move.source) return undefined;
  const found = mediaFile(root, source.file, unescaped(written));
  if (found.kind !== 'file' || !found.path.startsWith(join(root, from, '/'))) return undefined;
  const wanted = join(to, found.path.slice(join(root, from).length));
  return respelled(written, move.from, move.to, (address) => {
    const after = mediaFile(root, source.file, unescaped(address));
    return after.kind === 'missing' && after.looked === wanted;
  });
}
