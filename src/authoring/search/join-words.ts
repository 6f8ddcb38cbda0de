/** Where a word stands, as Pagefind 1.5 writes it: on which page, where in its text and in its facts. */
export type Page = [page: number, locations: readonly number[], facts: readonly number[]];
/** A word with all its pages, and its other spellings with theirs. */
export type Word = readonly [
  word: string,
  pages: readonly Page[],
  variants: readonly (readonly [form: string, pages: readonly Page[]])[],
];

/** The words of an index, in the order of their bytes, and which number each of its pages is to have. */
export interface Words {
  readonly words: Iterable<Word>;
  /** Ascending. */
  readonly places: readonly number[];
}

/** Places of words in a file, more or less: what Pagefind calls a chunk's size. */
const chunkSize = 20_000;

/**
 * The words of several indexes as those of one, in files as Pagefind would fill them. No more than a file
 * of each index is read at a time, if they are read as they are asked for.
 */
export function* joinedChunks(parts: readonly Words[]): Generator<Word[]> {
  let [chunk, size]: [Word[], number] = [[], 0];
  for (const word of joinedWords(parts)) {
    chunk.push(word);
    size += sizeOf(word);
    if (size < chunkSize) continue;
    yield chunk;
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

function* joinedWords(parts: readonly Words[]): Generator<Word> {
  const open = parts.map(({ words, places }) => {
    const rest = words[Symbol.iterator]();
    return { rest, places, next: rest.next() };
  });
  for (;;) {
    const left = open.flatMap(({ next }) => (next.done ? [] : [next.value[0]]));
    if (left.length === 0) return;
    const first = left.reduce((a, b) => (byBytes(a, b) <= 0 ? a : b));
    const same = open.flatMap((part) => {
      if (part.next.done || part.next.value[0] !== first) return [];
      const { value } = part.next;
      part.next = part.rest.next();
      return [{ word: value, places: part.places }];
    });
    const pages = same.flatMap(({ word, places }) => placed(word[1], places));
    const forms = Map.groupBy(
      same.flatMap(({ word, places }) =>
        word[2].map(([form, own]) => [form, placed(own, places)] as const),
      ),
      ([form]) => form,
    );
    const variants = [...forms].map(([form, own]) => {
      const all = own.flatMap(([, some]) => some);
      return [form, apart(all)] as const;
    });
    // A first page says where it is.
    variants.sort(([, [a]], [, [b]]) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
    yield [first, apart(pages), variants];
  }
}

/** Two texts by the bytes of their UTF-8, as the reader's engine compares them. */
export const byBytes = (a: string, b: string): number =>
  a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));

// There are millions of pages of words: they are renumbered where they are.

/** Pages that each say how far they are from the one before, numbered as in the whole. */
function placed(pages: readonly Page[], places: readonly number[]): readonly Page[] {
  let at = 0;
  for (const page of pages) {
    at += page[0];
    const place = places[at];
    if (place === undefined) throw new Error(`the search index has no page ${at}`);
    page[0] = place;
  }
  return pages;
}

/** The other way round, in order. */
function apart(pages: Page[]): readonly Page[] {
  let before = 0;
  for (const page of pages.sort((a, b) => a[0] - b[0])) {
    const at = page[0];
    page[0] -= before;
    before = at;
  }
  return pages;
}

const sizeOf = ([, pages]: Word): number =>
  pages.reduce((size, [, locations, facts]) => size + locations.length + facts.length + 1, 0);

/**
 * The first and the last word of each file, cut to as much of them as tells neighbours apart, as
 * Pagefind cuts them.
 */
export function chunkNames(
  ends: readonly (readonly [first: string, last: string])[],
): [from: string, to: string][] {
  const names = ends.map(([first, last]): [string, string] => [first, last]);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (!next) break;
    const [a, b] = [[...name[1]], [...next[0]]];
    const other = b.findIndex((sign, at) => sign !== a[at]);
    const length = (other === -1 ? b.length : other) + 1;
    const to = a.slice(0, length).join('');
    if (byBytes(to, name[0]) >= 0) name[1] = to;
    next[0] = b.slice(0, length).join('');
  }
  return names;
}
