import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { chartFiles } from '#entries/chart-tags.ts';
import { isText, tagsFile } from '#entries/entry-name.ts';
import { placeOf, type ReadYaml, readYaml, type YamlSource } from '#entries/front-matter.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Outline } from '#entries/outline.ts';
import { parsedOf } from '#entries/parsed.ts';
import type { Problem } from '#entries/problem.ts';
import type { ReadingStore } from '#entries/reading-store.ts';
import { filesIn, referencesIn } from '#entries/schema-tree.ts';
import type { FileMention, Reading, Source } from '#entries/source.ts';
import { validate } from '#entries/validate.ts';
import { type CollectionName, schemas } from '#schemas/collections.ts';

/** An entry's file as it lies on disk. */
export interface EntryFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads one entry: front matter and text are looked at even where the other is wrong.
 *
 * @param root the project's folder, absolute
 * @param store what was read before; reading many goes through one
 */
export async function readEntry(
  root: string,
  entry: EntryFile,
  store?: Pick<ReadingStore, 'read'>,
): Promise<Reading> {
  const { file, text } = entry;
  const make = () => readText(entry);
  const own = textDigest(text);
  return digested(root, own, await (store ? store.read(file, own, make) : make()));
}

/** Reads an entry's text alone; the bytes of the files it names are not part of what is made here. */
async function readText(entry: EntryFile): Promise<Reading> {
  const { collection, file, text } = entry;
  if (!isText(collection)) return assemble(entry, readYaml(file, text, 1));
  const { yaml, outline, problem, inText = [] } = await parsedOf(file, text);
  const read = yaml ? assemble(entry, yaml, outline) : undefined;
  if (!problem && read) return { ...read, problems: [...read.problems, ...inText] };
  return failed(entry, [...(read?.problems ?? []), ...(problem ? [problem] : [])]);
}

const failed = ({ collection, id, file }: EntryFile, problems: readonly Problem[]): Reading => ({
  entries: [],
  unread: [{ collection, id, file, files: [] }],
  problems,
});

const textDigest = (text: string): string => hash('sha256', text, 'base64url');

/**
 * A reading with the digests of its entries.
 *
 * @param own digest of the text that was read
 */
export const digested = (root: string, own: string, reading: Reading): Reading => ({
  ...reading,
  entries: reading.entries.map((source) => ({
    ...source,
    digest: source.files.length > 0 ? digestOf(root, source.file, own, source.files) : own,
  })),
});

/** Without a digest, which is of more than the text. */
function assemble(
  { collection, id, file }: Omit<EntryFile, 'text'>,
  yaml: ReadYaml,
  outline?: Outline,
): Reading {
  const { values, places } = yaml;
  const schema = schemas[collection];
  const inText = (outline?.images ?? []).map((image) => ({ ...image, kind: 'image' as const }));
  const files = [
    ...fileFields(yaml, schema),
    ...inText,
    ...(outline?.played ?? []),
    ...chartData(outline),
  ];
  const slug = textAt(values, 'slug');
  const written = {
    collection,
    id,
    file,
    files,
    ...(slug && { slug }),
    ...(outline && { outline }),
  };
  const checked = yaml.problems.length > 0 ? yaml : validate(file, yaml, schema);
  if (!('data' in checked)) {
    return {
      entries: [],
      unread: [written],
      problems: [...checked.problems, ...(yaml.warnings ?? [])],
    };
  }
  const references = referencesIn(schema, values);
  const source = { ...written, data: checked.data, digest: '', places, references };
  return { entries: [source as Source], unread: [], problems: yaml.warnings ?? [] };
}

const chartData = (outline: Outline | undefined): FileMention[] =>
  (outline?.charts ?? []).flatMap((tag) => {
    const { line, column } = tag;
    return chartFiles(tag).map((target) => ({ target, line, column, kind: 'data' as const }));
  });

/** The tags file: a tag a key, each checked by itself. */
export function readTags(text: string): Reading {
  const yaml = readYaml(tagsFile, text, 1);
  const { values } = yaml;
  if (yaml.problems.length > 0) return { entries: [], unread: [], problems: yaml.problems };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    const at = { file: tagsFile, line: 1, column: 1, severity: 'error' } as const;
    const message = 'the file must map tags to their facts';
    const problem = { ...at, message, hint: 'write "ebpf:" and below it "  label: eBPF"' };
    return { entries: [], unread: [], problems: [problem] };
  }
  const readings = Object.entries(values).map(([id, facts]): Reading => {
    if (id.trim() === '') {
      const at = { file: tagsFile, ...placeOf(yaml.places, [id]), severity: 'error' } as const;
      const hint = 'write it before the colon, as in "ebpf:"';
      return { entries: [], unread: [], problems: [{ ...at, message: 'a tag has no name', hint }] };
    }
    const own = Object.entries(yaml.places)
      .filter(([path]) => path === id || path.startsWith(`${id}.`))
      .map(([path, place]) => [path.slice(id.length + 1), place] as const);
    const entry = { collection: 'tags', id, file: tagsFile } as const;
    const written = { values: facts, places: Object.fromEntries(own), problems: [] };
    return digested('', textDigest(JSON.stringify([id, facts])), assemble(entry, written));
  });
  return together(readings);
}

/** Several readings as one. */
export const together = (readings: readonly Reading[]): Reading => ({
  entries: readings.flatMap(({ entries }) => entries),
  unread: readings.flatMap(({ unread }) => unread),
  problems: readings.flatMap(({ problems }) => problems),
});

const fileFields = ({ values, places }: YamlSource, schema: z.ZodType): FileMention[] =>
  filesIn(schema, values).map(({ path, kind, target }) => ({
    target,
    kind,
    ...placeOf(places, path),
    field: path.map(String).join('.'),
  }));

function textAt(values: unknown, key: string): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const value: unknown = Reflect.get(values, key);
  return typeof value === 'string' ? value : undefined;
}

function digestOf(root: string, file: string, own: string, files: readonly FileMention[]): string {
  const hash = createHash('sha256').update(own);
  for (const { target } of files) {
    const found = mediaFile(root, file, target);
    if (found.kind !== 'file') continue;
    const bytes = readFileSync(found.path);
    // Without its length, the end of one file could be the beginning of the next.
    hash.update(`\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64url');
}
