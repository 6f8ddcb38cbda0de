/**
 * Opens one PDF and draws its pages, in a process of its own: whatever the file does to the reader,
 * who asked can end it. Started by renderer.ts with a task as its only argument; answers by messages.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import type { Failure } from '#slides/deck-error.ts';
import { pageText, type StructureNode, type TextPiece } from '#slides/page-text.ts';
import type { Answer, Task } from '#slides/renderer.ts';

/** Images being written at once, while the next page is drawn. */
const writers = 3;

const task = JSON.parse(process.argv[2] ?? '') as Task;

async function perform(): Promise<Failure | undefined> {
  const pdf = await opened();
  if ('kind' in pdf) return pdf;
  const pages = pdf.numPages;
  if (pages < 1) return { kind: 'pageless' };
  if (pages > task.most) return { kind: 'long', pages, most: task.most };
  await tell({ kind: 'opened', pages });
  const writing = new Set<Promise<void>>();
  for (let number = 1; number <= pages; number += 1) {
    const page = await pageOf(pdf, number);
    if ('kind' in page) return page;
    if (!page.image) continue;
    if (writing.size >= writers) await Promise.race(writing);
    const write = written(number, page.image, page.text).finally(() => writing.delete(write));
    writing.add(write);
  }
  await Promise.all(writing);
  return undefined;
}

type Page = { readonly image?: Canvas; readonly text: string };

async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<Page | Failure> {
  try {
    const page = await pdf.getPage(number);
    if (!task.images) return { text: '' };
    const [image, text] = [await drawn(page, task.images.size), await textOf(page)];
    page.cleanup();
    return { image, text };
  } catch (error) {
    return { kind: 'page', number, detail: detailOf(error) };
  }
}

/** The document, read with what pdf.js brings for it and nothing from the network. */
async function opened(): Promise<PDFDocumentProxy | Failure> {
  const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const folder = (name: string) => `${join(library, name)}/`;
  const data = new Uint8Array(await readFile(task.path));
  try {
    return await getDocument({
      data,
      cMapUrl: folder('cmaps'),
      iccUrl: folder('iccs'),
      standardFontDataUrl: folder('standard_fonts'),
      wasmUrl: folder('wasm'),
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { kind: 'locked' };
    return { kind: 'broken', detail: detailOf(error) };
  }
}

/** A page's image with the longer side in pixels, whatever the page says of itself. */
async function drawn(page: PDFPageProxy, side: number): Promise<Canvas> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = side / Math.max(width, height);
  const pixels = (length: number) => Math.min(side, Math.max(1, Math.round(length * scale)));
  const canvas = createCanvas(pixels(width), pixels(height));
  const target = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: target, viewport: page.getViewport({ scale }) }).promise;
  return canvas;
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const tree = (await page.getStructTree()) as StructureNode | null;
  const content = await page.getTextContent({ includeMarkedContent: tree !== null });
  return pageText(content.items as TextPiece[], tree);
}

async function written(number: number, canvas: Canvas, text: string): Promise<void> {
  const { width, height } = canvas;
  const raw = { width, height, channels: 4 } as const;
  const file = join(task.images?.folder ?? '', `${number}.png`);
  const { size } = await sharp(canvas.data(), { raw }).removeAlpha().png().toFile(file);
  await tell({ kind: 'page', page: { number, width, height, text, size } });
}

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function tell(answer: Answer): Promise<void> {
  return new Promise((told, failed) => {
    process.send?.(answer, undefined, undefined, (error) => (error ? failed(error) : told()));
  });
}

new Worker(new URL('watchdog.ts', import.meta.url), {
  workerData: { memory: task.memory, parent: process.ppid },
}).unref();
process.once('disconnect', () => process.exit());

const failure = await perform();
await tell(failure ? { kind: 'failed', failure } : { kind: 'done' });
process.exit();
