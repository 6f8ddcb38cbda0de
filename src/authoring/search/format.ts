/** What Pagefind 1.5 writes: an index as files that name each other. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { IndexFile } from '#authoring/search/files.ts';
import type { Word } from '#authoring/search/join-words.ts';

/** What Pagefind puts before the CBOR or JSON of a file. */
const signature = Buffer.from('pagefind_dcd');

/** A file of one filter: its name, and with each of its values the pages that have it. */
const filterFile = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);
/** A file of words, of which no more is checked: there are millions of numbers in them. */
const wordsFile = z.tuple([z.array(z.custom<Word>(Array.isArray))]);
/** What an index begins with: the names of its files. */
const headFile = z.tuple([
  z.string(),
  /** Each page's file and how many words it has. */
  z.array(z.tuple([z.string(), z.number()])),
  /** The first and the last word of each file of words, and the file. */
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Each filter and its file. */
  z.array(z.tuple([z.string(), z.string()])),
  /** Orders that pages ask for: this site's do not. */
  z.tuple([]),
  /** What is known of pages besides their text, in the order that words count them. */
  z.array(z.string()),
]);
const entryFile = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string(), page_count: z.number() })),
});

/** A page as an index names it. */
export interface Page {
  readonly url: string;
  readonly words: number;
  readonly file: IndexFile;
}

/** An index that Pagefind made, opened. */
export interface OpenIndex {
  /** By their paths. */
  readonly files: ReadonlyMap<string, IndexFile>;
  /** How all names of its files begin: `en-gb_`. */
  readonly language: string;
  readonly head: z.infer<typeof headFile>;
  /** In their order. */
  readonly pages: readonly Page[];
}

/**
 * Opens an index in one language.
 *
 * @throws when the files are not those of the Pagefind that package.json pins
 */
export function opened(all: readonly IndexFile[]): OpenIndex {
  const files = new Map(all.map((file) => [file.path, file]));
  const named = all.find(({ path }) => path.endsWith('.pf_meta'));
  if (!named) throw new Error('the search index has no head');
  const head = headFile.parse(unpacked(named));
  const pages = head[1].map(([name, words]) => {
    const file = fileIn(files, 'fragment', name);
    return { url: urlIn(file), words, file };
  });
  return { files, language: nameIn(named).replace(/[0-9a-f]+$/, ''), head, pages };
}

/** The files of an index by what they hold: a page's text, words, a filter's values, the head. */
export type Kind = 'fragment' | 'index' | 'filter' | 'meta';

export const pathOf = (kind: Kind, name: string): string =>
  `${kind === 'meta' ? 'pagefind.' : `${kind}/`}${name}.pf_${kind}`;

/** @throws when it is missing */
export function fileIn(files: OpenIndex['files'], kind: Kind, name: string): IndexFile {
  const file = files.get(pathOf(kind, name));
  if (!file) throw new Error(`the search index has no file ${pathOf(kind, name)}`);
  return file;
}

/** All words of an index, read as they are asked for. */
export function* wordsIn({ files, head }: OpenIndex): Generator<Word> {
  for (const [, , name] of head[2]) {
    yield* wordsFile.parse(unpacked(fileIn(files, 'index', name)))[0];
  }
}

/** A filter, and with each of its values the numbers of the pages that have it. */
export type Filter = readonly [
  filter: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

export const filtersIn = ({ files, head }: OpenIndex): Filter[] =>
  head[3].map(([, name]) => filterFile.parse(unpacked(fileIn(files, 'filter', name))));

/** Of which page a fragment is. It says so first, and the rest is its text. */
function urlIn({ path, content }: IndexFile): string {
  const text = gunzipSync(content).subarray(signature.length).toString();
  const [, url] = /^\{"url":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  if (url === undefined) throw new Error(`the search index has no page in ${path}`);
  return z.string().parse(JSON.parse(url));
}

const unpacked = ({ content }: IndexFile): unknown =>
  decode(gunzipSync(content).subarray(signature.length));

/** The name that other files of an index call a file by: `en_4c2961b` is `filter/en_4c2961b.pf_filter`. */
export const nameIn = (file: Pick<IndexFile, 'path'> | undefined): string =>
  /^(?:\w+\/|pagefind\.)(.*)\.pf_\w+$/.exec(file?.path ?? '')?.[1] ?? '';

/** The name of a file by its content. */
export const nameOf = (content: Uint8Array, language: string): string =>
  language + createHash('sha256').update(content).digest('hex').slice(0, 13);

/** A file of an index, with a name of its content: `filter/en_4c2961b.pf_filter`. */
export function packed(kind: Kind, language: string, value: unknown): Promise<IndexFile> {
  const bytes = Buffer.concat([signature, encode(value)]);
  return compressed(pathOf(kind, nameOf(bytes, language)), bytes);
}

// A level more would be four times the work for less than a percent.
const compressed = async (path: string, bytes: Uint8Array): Promise<IndexFile> => ({
  path,
  content: await promisify(gzip)(bytes, { level: 7 }),
});

/** The file that a search reads first, which names the head. */
export function withHead({ path, content }: IndexFile, hash: string, count: number): IndexFile {
  const entry = entryFile.parse(JSON.parse(Buffer.from(content).toString()));
  const languages = Object.entries(entry.languages).map(([language, facts]) => [
    language,
    { ...facts, hash, page_count: count },
  ]);
  const text = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
  return { path, content: Buffer.from(text) };
}
