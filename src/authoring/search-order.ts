import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { IndexFile } from '#authoring/search-files.ts';

/** What Pagefind puts before the CBOR of a file. */
const signature = Buffer.from('pagefind_dcd');

/** A file of one filter: its name, and with each of its values the pages that have it. */
const filterFile = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
/** The fourth part of an index's head: each filter's name and the hash in the name of its file. */
const headFile = z
  .tuple([z.string(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))])
  .rest(z.unknown());
const entryFile = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/**
 * An index with filters and their values in the order of their names. Pagefind 1.5 writes them in
 * another order each time, and so the same pages would make other bytes. What they hold is kept;
 * files that change are named by their new content.
 *
 * @throws when the files are not those of the Pagefind that package.json pins
 */
export function inOrder(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files.filter(isFilter).map((file) => {
    const [filter, values] = filterFile.parse(unpacked(file));
    return renamed(file, [filter, values.toSorted(byName)], names);
  });
  const heads = files.filter(isHead).map((file) => {
    const [version, pages, chunks, all, ...rest] = headFile.parse(unpacked(file));
    const known = all.map(([name, hash]) => [name, names.get(hash) ?? hash] as const);
    return renamed(file, [version, pages, chunks, known.toSorted(byName), ...rest], names);
  });
  const others = files
    .filter((file) => !isFilter(file) && !isHead(file))
    .map((file) => (file.path === 'pagefind-entry.json' ? withNames(file, names) : file));
  return [...filters, ...heads, ...others];
}

const isFilter = ({ path }: IndexFile) => path.endsWith('.pf_filter');
const isHead = ({ path }: IndexFile) => path.endsWith('.pf_meta');
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : a > b ? 1 : 0;

function unpacked({ content }: IndexFile): unknown {
  return decode(gunzipSync(content).subarray(signature.length));
}

/** A file with other content under a name of it: `filter/en_4c2961b.pf_filter`. */
function renamed({ path }: IndexFile, value: unknown, names: Map<string, string>): IndexFile {
  const bytes = Buffer.concat([signature, encode(value)]);
  const [, before = '', old = '', hash = '', after = ''] = parts.exec(path) ?? [];
  const language = old.slice(0, old.length - hash.length);
  const name = language + createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
  names.set(old, name);
  return { path: before + name + after, content: gzipSync(bytes, { level: 9 }) };
}
const parts = /^((?:filter\/|pagefind\.))([^/]*_([0-9a-f]+))(\.pf_\w+)$/;

/** The file that names the heads of all languages. */
function withNames({ path, content }: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const entry = entryFile.parse(JSON.parse(Buffer.from(content).toString()));
  const languages = Object.entries(entry.languages).map(([language, facts]) => [
    language,
    { ...facts, hash: names.get(facts.hash) ?? facts.hash },
  ]);
  const text = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
  return { path, content: Buffer.from(text) };
}
