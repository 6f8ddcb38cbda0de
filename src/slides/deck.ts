/**
 * A deck of slides in a PDF file as images and text. A page of the site asks for it while the site
 * is built; what was made of a file once is kept in `.cache/slides/` and found by its content.
 */
import { join, relative } from 'node:path';
import { progress } from '#entries/progress.ts';
import {
  imagePath,
  keepDeck,
  type KeptDeck,
  keptDeck,
  storeFolder,
  storeName,
} from '#slides/deck-store.ts';
import { pdfFile } from '#slides/pdf-file.ts';
import { type Limits, rendered } from '#slides/renderer.ts';

export { DeckError } from '#slides/deck-error.ts';

export interface Slide {
  /** From 1. */
  readonly number: number;
  /** Of the image, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of a PNG in the cache, absolute: a different path on every machine. */
  readonly image: string;
  /** In reading order, a line a line; empty where the page is only a picture. */
  readonly text: string;
}

export interface Deck {
  readonly pages: readonly Slide[];
  /** Of the PDF. */
  readonly bytes: number;
}

export interface DeckOptions {
  /** The longer side of an image, in pixels. */
  readonly size?: number;
  /** The folder of the cache, absolute. */
  readonly store?: string;
  readonly limits?: Partial<Limits>;
}

/** By folder: two pages that ask at once wait for the same work. */
const underway = new Map<string, Promise<KeptDeck>>();

/**
 * @param path of the PDF, absolute
 * @throws DeckError, whose message and hint are for the author of the file
 */
export async function deckOf(path: string, options: DeckOptions = {}): Promise<Deck> {
  const { size = 1280, store = storeFolder() } = options;
  const { digest, bytes } = await pdfFile(path);
  const folder = join(store, storeName(digest, `deck ${size}`));
  const making =
    underway.get(folder) ??
    madeDeck(folder, path, size, options.limits).finally(() => underway.delete(folder));
  underway.set(folder, making);
  const { pages } = await making;
  const slides = pages.map(({ width, height, text }, at) => {
    const number = at + 1;
    return { number, width, height, image: imagePath(folder, number), text };
  });
  return { pages: slides, bytes };
}

async function madeDeck(
  folder: string,
  path: string,
  size: number,
  limits?: Partial<Limits>,
): Promise<KeptDeck> {
  const kept = await keptDeck(folder);
  if (kept) return kept;
  const { step, end } = progress(relative(process.cwd(), path), 'pages drawn');
  try {
    return await keepDeck(folder, async (into) => {
      const { drawn } = await rendered({ path, images: { folder: into, size } }, limits, step);
      return {
        pages: drawn.map(({ width, height, text, size }) => ({ width, height, text, size })),
      };
    });
  } finally {
    end();
  }
}
