/** What becomes of each file of an import, given what is there already. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { entryText, yamlText } from '#authoring/import/entry-text.ts';
import type { Plan } from '#authoring/import/plan.ts';
import { termKey } from '#collections/terms.ts';
import { tagsFile } from '#entries/entry-name.ts';
import type { Content, Written } from '#entries/source.ts';

/**
 * `new`: it is not there. `same`: it is there, byte for byte. `renewed`: it is there as an earlier import
 * wrote it, and is written anew. `kept`: somebody has changed it, or it is somebody's own; it stays.
 */
export type Fate = 'new' | 'same' | 'renewed' | 'kept';

/** One file of the project. */
export interface FileFate {
  /** From the project's root. */
  readonly to: string;
  readonly fate: Fate;
  /** From the source's folder. */
  readonly from: readonly string[];
  /** What to write, or the absolute path of the file to copy. */
  readonly content: { readonly text: string } | { readonly copy: string };
  /** An earlier import's file for the same entry, which this one takes the place of. */
  readonly instead?: string;
  /** Why it is kept, where not because it differs. */
  readonly because?: string;
}

/** The digest of each text that imports have written, by path. */
export type Digests = Readonly<Record<string, string>>;

export const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('base64url');

/**
 * @param root the project's folder, absolute
 * @param source the source's folder, absolute
 */
export function fatesOf(
  plan: Plan,
  content: Content,
  root: string,
  source: string,
  digests: Digests,
): FileFate[] {
  const isOurs = (path: string) =>
    digests[path] !== undefined && digestOf(readFileSync(join(root, path))) === digests[path];
  const written = [...Object.values(content.entries).flat(), ...content.unread] as Written[];
  const byId = new Map(
    written.map((entry) => [`${entry.collection}/${entry.id}`.toLowerCase(), entry.file]),
  );
  const textFate = (to: string, text: string, from: readonly string[]): FileFate => {
    const shared = { to, from, content: { text } };
    const obstacle = outside(root, to);
    if (obstacle) return { ...shared, fate: 'kept', because: obstacle };
    if (!existsSync(join(root, to))) return { ...shared, fate: 'new' };
    if (readFileSync(join(root, to), 'utf8') === text) return { ...shared, fate: 'same' };
    return { ...shared, fate: isOurs(to) ? 'renewed' : 'kept' };
  };
  const blocked = new Set<string>();
  const entries = plan.entries.map((each): FileFate => {
    const { entry, to, values, body } = each;
    const own = textFate(to, entryText(values, body), [entry.page.file]);
    const other = byId.get(`${entry.collection}/${entry.id}`.toLowerCase());
    if (other === undefined || other === to || own.fate !== 'new') return own;
    if (isOurs(other)) return { ...own, instead: other };
    blocked.add(`${dirname(to)}/`);
    return { ...own, fate: 'kept', because: `${other} has its name` };
  });
  const data = plan.data.map(({ to, text, from }) => textFate(to, text, from));
  const copies = plan.files
    .filter(
      ({ to }) =>
        ![...blocked].some((folder) => to.startsWith(folder) && folder.split('/').length > 4),
    )
    .map(({ from, to }): FileFate => copyFate(root, join(source, from), from, to));
  return [...entries, ...data, ...tagsFate(plan, content, root), ...copies];
}

function copyFate(root: string, path: string, from: string, to: string): FileFate {
  const shared = { to, from: [from], content: { copy: path } };
  const place = join(root, to);
  const obstacle = outside(root, to);
  if (obstacle) return { ...shared, fate: 'kept', because: obstacle };
  if (!existsSync(place)) return { ...shared, fate: 'new' };
  if (!statSync(place).isFile()) return { ...shared, fate: 'kept', because: 'a folder is there' };
  const isSame =
    statSync(place).size === statSync(path).size && readFileSync(place).equals(readFileSync(path));
  return { ...shared, fate: isSame ? 'same' : 'kept' };
}

/** The tags file with the facts of tags that it does not name; what it says stays. */
function tagsFate({ tags }: Plan, { entries }: Content, root: string): FileFate[] {
  const known = new Set(entries.tags.flatMap(({ id, data }) => [id, ...data.aliases].map(termKey)));
  const fresh = [...tags].filter(([key]) => !known.has(key));
  if (fresh.length === 0 || outside(root, tagsFile)) return [];
  const place = join(root, tagsFile);
  const before = existsSync(place) ? readFileSync(place, 'utf8').replace(/([^\n])$/, '$1\n') : '';
  const text = before + yamlText(Object.fromEntries(fresh));
  return [{ to: tagsFile, from: [], content: { text }, fate: before === '' ? 'new' : 'renewed' }];
}

/** Why a path must not be written: by way of a link it lies outside of the project. */
function outside(root: string, to: string): string | undefined {
  const home = realpathSync(root);
  const place = join(root, to);
  if (!place.startsWith(join(root, sep)) || to.split('/').includes('..'))
    return 'it is outside of the project';
  let above = dirname(place);
  while (!existsSync(above)) above = dirname(above);
  const real = realpathSync(above);
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink || (real !== home && !real.startsWith(home + sep))
    ? 'a link leads there out of the project'
    : undefined;
}
