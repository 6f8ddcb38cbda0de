import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import {
  noFrontMatter,
  readYaml,
  splitFrontMatter,
  type YamlSource,
} from '#entries/front-matter.ts';
import { mediaFile } from '#entries/media-file.ts';
import type { Place, Problem } from '#entries/problem.ts';
import { outlineOf, type Outline } from '#entries/outline.ts';
import { type Reference, referencesIn } from '#entries/schema-tree.ts';
import { parse } from '#entries/syntax.ts';
import { validate } from '#entries/validate.ts';
import {
  type CollectionName,
  collectionNames,
  type DataOf,
  schemas,
} from '#schemas/collections.ts';

/** Where all collections lie, from the project's root. */
export const contentFolder = 'src/content';

/** One valid entry as its author wrote it. */
export interface Source<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly data: DataOf<Name>;
  /** Of the file's bytes and of every image it names. */
  readonly digest: string;
  readonly places: Readonly<Record<string, Place>>;
  readonly references: readonly Reference[];
  /** Absent where a collection is data alone. */
  readonly outline?: Outline;
}

/** All entries of the site by collection, with every problem found in reading them. */
export interface Content {
  readonly entries: { readonly [Name in CollectionName]: readonly Source<Name>[] };
  readonly problems: readonly Problem[];
}

const texts = new Set<CollectionName>(['posts', 'talks', 'pages']);

/** Reads and validates every entry below `root`; never throws for what an author wrote. */
export async function readContent(root: string): Promise<Content> {
  const files = await glob(`${contentFolder}/**/*.{md,mdx,markdown,yaml,yml}`, { cwd: root });
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as Source[]]));
  const problems: Problem[] = [];
  for (const file of files.toSorted()) {
    const read = await readEntries(root, file);
    problems.push(...read.problems);
    for (const source of read.entries) entries[source.collection]?.push(source);
  }
  return { entries: entries as unknown as Content['entries'], problems };
}

/** The entries of one file: one, but for `tags.yaml`, which holds a tag a line. */
export async function readEntries(
  root: string,
  file: string,
): Promise<{ entries: Source[]; problems: Problem[] }> {
  const named = nameOf(file);
  if ('message' in named) {
    return { entries: [], problems: [{ file, line: 1, column: 1, severity: 'error', ...named }] };
  }
  const text = (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, '');
  const { collection, id } = named;
  if (collection === 'tags') return tagEntries(file, text);
  if (!texts.has(collection)) return dataEntry(root, collection, id, file, text);
  return textEntry(root, collection, id, file, text);
}

/** Collection and id from a path, or why the file is no entry. */
function nameOf(
  file: string,
): { collection: CollectionName; id: string } | { message: string; hint: string } {
  const path = file.slice(contentFolder.length + 1);
  if (path === 'tags.yaml') return { collection: 'tags', id: '' };
  const [collection = '', ...rest] = path.split('/');
  const name = collectionNames.find((known) => known === collection && known !== 'tags');
  if (!name) {
    const hint = `move it into one of ${collectionNames.filter((known) => known !== 'tags').join(', ')}`;
    return { message: 'the file is in no collection', hint };
  }
  const wanted = texts.has(name) ? /\.mdx?$/ : /\.yaml$/;
  const place = `${contentFolder}/${name}/`;
  const shape = texts.has(name) ? `${place}NAME.md or ${place}NAME/index.md` : `${place}NAME.yaml`;
  const folder = rest.length === 2 && texts.has(name) && /^index\.mdx?$/.test(rest[1] ?? '');
  if (!wanted.test(path) || (rest.length !== 1 && !folder)) {
    return { message: 'the file would not be read', hint: `name it ${shape}` };
  }
  const id = folder ? (rest[0] ?? '') : (rest[0] ?? '').replace(wanted, '');
  if (!/^[\p{L}\p{N}]+(?:[._-]+[\p{L}\p{N}]+)*$/u.test(id)) {
    const better =
      id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[._-]+|[._-]+$/g, '') || 'my-post';
    return {
      message: `the name "${id}" cannot be an address`,
      hint: `rename it to ${better}; letters, digits, "-", "_" and "." are fit`,
    };
  }
  return { collection: name, id };
}

function source<Name extends CollectionName>(
  collection: Name,
  id: string,
  file: string,
  yaml: YamlSource & { problems: Problem[] },
  digest: string,
): { entries: Source[]; problems: Problem[] } {
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems };
  const schema = schemas[collection];
  const { data, problems } = validate(file, yaml, schema);
  if (data === undefined) return { entries: [], problems };
  const references = referencesIn(schema, yaml.values);
  const entry = { collection, id, file, data, digest, places: yaml.places, references };
  return { entries: [entry as unknown as Source], problems };
}

function textEntry(
  root: string,
  collection: CollectionName,
  id: string,
  file: string,
  text: string,
) {
  const parts = splitFrontMatter(text);
  if (!parts) return { entries: [], problems: [noFrontMatter(file, text)] };
  const { entries, problems } = source(collection, id, file, readYaml(file, parts.yaml, 2), '');
  const parsed = parse(file, parts.body);
  if ('problem' in parsed) return { entries: [], problems: [...problems, parsed.problem] };
  const outline = outlineOf(parsed.tree);
  return {
    problems,
    entries: entries.map((entry) => {
      const images = imageAddresses({ ...entry, outline });
      return {
        ...entry,
        outline,
        digest: digestOf(
          root,
          file,
          text,
          images.map(({ target }) => target),
        ),
      };
    }),
  };
}

function dataEntry(
  root: string,
  collection: CollectionName,
  id: string,
  file: string,
  text: string,
) {
  const { entries, problems } = source(collection, id, file, readYaml(file, text, 1), '');
  return {
    problems,
    entries: entries.map((entry) => {
      const images = imageAddresses(entry).map(({ target }) => target);
      return { ...entry, digest: digestOf(root, file, text, images) };
    }),
  };
}

function tagEntries(file: string, text: string): { entries: Source[]; problems: Problem[] } {
  const yaml = readYaml(file, text, 1);
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems };
  if (typeof yaml.values !== 'object' || yaml.values === null || Array.isArray(yaml.values)) {
    const message = 'the file must map tags to their facts';
    const hint = 'write "ebpf:" and below it "  label: eBPF"';
    return {
      entries: [],
      problems: [{ file, line: 1, column: 1, severity: 'error', message, hint }],
    };
  }
  const read = Object.entries(yaml.values).map(([id, values]) => {
    const places = Object.fromEntries(
      Object.entries(yaml.places)
        .filter(([path]) => path === id || path.startsWith(`${id}.`))
        .map(([path, place]) => [path.slice(id.length + 1), place]),
    );
    const digest = createHash('sha256')
      .update(JSON.stringify([id, values]))
      .digest('base64url');
    return source('tags', id, file, { values, places, problems: [] }, digest);
  });
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Every image an entry names, in its front matter or its text. */
export function imageAddresses(entry: Source): { target: string; place: Place; field?: string }[] {
  const { data, places } = entry;
  const fields = ['cover', 'portrait'].flatMap((field) => {
    const image = (data as Record<string, { image?: string } | undefined>)[field]?.image;
    if (image === undefined) return [];
    const path = `${field}.image`;
    return [{ target: image, place: places[path] ?? { line: 1, column: 1 }, field: path }];
  });
  const inText = entry.outline?.images.map(({ target, ...place }) => ({ target, place })) ?? [];
  return [...fields, ...inText];
}

function digestOf(root: string, file: string, text: string, images: readonly string[]): string {
  const hash = createHash('sha256').update(text);
  for (const address of images) {
    const found = mediaFile(root, file, address);
    if (found.kind === 'file') hash.update(readFileSync(found.path));
  }
  return hash.digest('base64url');
}
