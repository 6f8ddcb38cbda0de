/** Whole files of entries: right ones, nearly right ones, and what is none. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { isText } from '#entries/entry-name.ts';
import { exampleAt, keysAt } from '#entries/schema-tree.ts';
import { anyKey, anyText, anyValue } from '#entries/yaml-arbitraries.test-data.ts';
import { type CollectionName, collectionNames, schemas } from '#schemas/collections.ts';

export interface AnyFile {
  readonly collection: CollectionName;
  readonly bytes: Buffer;
}

/** The schema's own example of each field that has one. */
const rightLines = (collection: CollectionName): string[] =>
  keysAt(schemas[collection], []).flatMap((name) => {
    const example: unknown = exampleAt(schemas[collection], [name]);
    if (example === undefined) return [];
    return [stringify({ [name]: example }, { lineWidth: 0 }).trimEnd()];
  });

/** What an entry cannot do without. */
const isNeeded = (line: string) =>
  /^(?:title|date|name|start|end|zone|city|country|url):/.test(line);
const own = ['start: 2026-01-31', 'end: 2026-02-01', 'url: https://example.org/'];

const yamlOf = (collection: CollectionName): fc.Arbitrary<string> => {
  const lines = [...rightLines(collection), ...(collection === 'events' ? own : [])];
  const name = fc.oneof(fc.constantFrom(...keysAt(schemas[collection], [])), anyKey);
  const wrong = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(name, anyValue).map((field) => field.join(': ')) },
    { weight: 1, arbitrary: anyText },
  );
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constant(lines.filter(isNeeded)) }, fc.subarray(lines)),
      fc.subarray(lines.filter((line) => !isNeeded(line))),
      fc.array(wrong, { maxLength: 3 }),
    )
    .map((parts) => parts.flat().join('\n'));
};

const open = fc.oneof(
  { weight: 8, arbitrary: fc.constant('---\n') },
  fc.constantFrom('---  \n', '---\r\n', ' ---\n', '--- \t\n', '', '+++\n', '----\n', '---'),
);
const close = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n---\n') },
  fc.constantFrom('\n---', '\n...\n', '\n --- \n', '\n', '', '\n---\n---\n', '\n--- x\n'),
);
const body = fc.constantFrom(
  '',
  'Text.\n',
  '\n## A\n\n[b](/b/)\n',
  '\n---\n\nMore.\n',
  '\0',
  '<b',
  '{',
);

const textOf = (collection: CollectionName): fc.Arbitrary<string> =>
  isText(collection)
    ? fc.tuple(open, yamlOf(collection), close, body).map((parts) => parts.join(''))
    : yamlOf(collection);

/** What editors, systems and a full disk do to a file. */
const fates: readonly ((text: string, at: number) => Buffer)[] = [
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(text.replaceAll('\n', '\r')),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF\uFEFF${text}`),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text, at) => Buffer.from(text).subarray(0, at % (text.length + 1)),
];

const bytesOf = (collection: CollectionName): fc.Arbitrary<Buffer> => {
  const whole = textOf(collection);
  return fc.oneof(
    { weight: 12, arbitrary: whole.map((text) => Buffer.from(text)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(whole, fc.constantFrom(...fates), fc.nat())
        .map(([text, fate, at]) => fate(text, at)),
    },
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(`---\n${text}\n---\n`)),
    anyText.map((text) => Buffer.from(text)),
  );
};

export const anyFile: fc.Arbitrary<AnyFile> = fc
  .constantFrom(...collectionNames)
  .chain((collection) =>
    bytesOf(collection).map((bytes) => ({
      collection,
      bytes,
      [fc.toStringMethod]: () => `${collection}: ${JSON.stringify(bytes.toString())}`,
    })),
  );
