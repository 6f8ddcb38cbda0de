/** What the check of the content asks of a PDF. It is asked often, so the answer is kept by content. */
import { join } from 'node:path';
import { z } from 'zod';
import type { DeckOptions } from '#slides/deck.ts';
import { DeckError } from '#slides/deck-error.ts';
import { keepRecord, keptRecord, storeFolder, storeName } from '#slides/deck-store.ts';
import { pdfFile } from '#slides/pdf-file.ts';
import { rendered } from '#slides/renderer.ts';

const problem = z.object({ message: z.string(), hint: z.string() });
const facts = z.union([z.object({ pages: z.int().positive() }), problem]);

/** Why a file makes no deck, for its author. */
export type PdfProblem = Readonly<z.infer<typeof problem>>;
export type PdfFacts = { readonly pages: number } | PdfProblem;

/** What the file will say again tomorrow; that a machine was too slow or too small is not of it. */
const lasting: ReadonlySet<DeckError['kind']> = new Set(['locked', 'pageless', 'broken', 'page']);

/**
 * Whether a PDF opens and all its pages are there. None is drawn.
 *
 * @param path absolute
 */
export async function pdfFacts(
  path: string,
  { store = storeFolder(), limits }: Omit<DeckOptions, 'size'> = {},
): Promise<PdfFacts> {
  let file: string | undefined;
  try {
    const { digest } = await pdfFile(path);
    file = join(store, `${storeName(digest, 'facts')}.json`);
    const kept = await keptRecord(file, facts);
    if (kept) return kept;
    const { pages } = await rendered({ path }, limits);
    await keepRecord(file, { pages });
    return { pages };
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    const found = { message: error.message, hint: error.hint };
    if (file && lasting.has(error.kind)) await keepRecord(file, found);
    return found;
  }
}

/** What is wrong with a PDF, or undefined when nothing is. */
export async function pdfProblem(
  path: string,
  options?: Omit<DeckOptions, 'size'>,
): Promise<PdfProblem | undefined> {
  const found = await pdfFacts(path, options);
  return 'pages' in found ? undefined : found;
}
