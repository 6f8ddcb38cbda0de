import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { mediaFile } from '#entries/media-file.ts';
import { type ImageFacts, type ImageFlaw, imageFacts, trialOf } from '#images/facts.ts';
import { column, type Layout } from '#images/layouts.ts';
import { outputFolder } from '#images/output-folder.ts';
import { outputStem, plain } from '#images/output-name.ts';
import { formatOf, type RecipeName, recipeKey } from '#images/recipes.ts';
import { withBase } from '#permalinks';

/** An image ready for a page, in every format and width it is delivered in. */
export interface Picture {
  /** For browsers and readers that know nothing better; the largest. */
  readonly src: string;
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
  /** Absent for a drawing, which scales by itself. */
  readonly srcset?: string;
  readonly sizes?: string;
  /** Attributes of `<source>` elements before the image, the best first, if there are any. */
  readonly sources?: readonly PictureSource[];
  /** Classes of the colour that holds its place. */
  readonly tone?: string;
}

export interface PictureSource {
  readonly type?: string;
  readonly media?: string;
  readonly srcset: string;
  readonly sizes?: string;
}

/** An image file for link previews and feeds. */
export interface Preview {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

const root = process.cwd();

/**
 * The image at an address as an entry writes it, or undefined when it is on another host.
 *
 * @param entryFile path of the entry from the project's root
 * @throws when the file cannot be delivered; the content check says so before any page is built
 */
export async function pictureOf(
  address: string,
  entryFile: string,
  layout: Layout = column,
): Promise<Picture | undefined> {
  const path = pathOf(address, entryFile);
  return path === undefined ? undefined : pictureAt(path, layout);
}

/**
 * The picture of an image file that no entry names, such as a page of slides.
 *
 * @param path absolute
 * @param recipes how it is encoded, where that need not be tried
 */
export async function pictureAt(
  path: string,
  layout: Layout,
  recipes?: readonly RecipeName[],
): Promise<Picture> {
  const facts = sound(path, await imageFacts(path));
  const { width, height } = facts;
  if (facts.kind === 'svg') {
    const { src } = await encodedAs(source(path, facts), 'clean-svg', width);
    return { src, width, height };
  }
  const best = recipes ? { recipes } : sound(path, await trialOf(path, facts));
  const image = source(path, facts);
  // While an author waits for a page, what every browser shows has to do.
  const used = import.meta.env.DEV ? best.recipes.slice(-1) : best.recipes;
  const files = await Promise.all(used.map((name) => inWidths(image, name, layout)));
  const last = files.at(-1);
  if (!last) throw new Error(`${path}: no recipe`);
  const sizes = typeof layout.sizes === 'string' ? layout.sizes : layout.sizes(width / height);
  const better = files.slice(0, -1).map(({ type, srcset }) => ({ type, srcset, sizes }));
  const still = facts.moving ? await inWidths(image, 'photograph-webp', layout) : undefined;
  return {
    src: last.src,
    width,
    height,
    sizes,
    srcset: last.srcset,
    sources: still
      ? [{ media: '(prefers-reduced-motion: reduce)', srcset: still.srcset, sizes }, ...better]
      : better,
    ...('tone' in best && best.tone && { tone: best.tone }),
  };
}

/** A JPEG of an entry's cover for readers without a browser, 1200 pixels wide, or undefined when there is none. */
export async function previewOf(address: string, entryFile: string): Promise<Preview | undefined> {
  const path = pathOf(address, entryFile);
  if (path === undefined) return undefined;
  const facts = sound(path, await imageFacts(path));
  if (facts.kind === 'svg') return undefined;
  const width = Math.min(1200, facts.width);
  const { src } = await encodedAs(source(path, facts), 'preview-jpeg', width);
  return { src, width, height: Math.round((facts.height / facts.width) * width) };
}

function pathOf(address: string, entryFile: string): string | undefined {
  const found = mediaFile(root, entryFile, address);
  if (found.kind === 'remote') return undefined;
  if (found.kind === 'file') return found.path;
  throw new Error(`${entryFile}: the image ${address} does not exist (looked for ${found.looked})`);
}

function sound<Found extends object>(path: string, found: Found | ImageFlaw): Found {
  if ('flaw' in found) throw new Error(`the image ${path} ${found.flaw}`);
  return found;
}

async function inWidths(image: Source, name: RecipeName, { widths }: Layout) {
  const largest = Math.min(image.width, widths.at(-1) ?? image.width);
  const steps = [...new Set([...widths.filter((step) => step < image.width), largest])];
  const { src, srcSet } = await encodedAs(image, name, largest, steps);
  return { src, srcset: srcSet.attribute, type: `image/${formatOf(name)}` };
}

const encodedAs = (image: Source, name: RecipeName, width: number, widths?: number[]) =>
  getImage({
    src: image,
    format: formatOf(name),
    quality: recipeKey(name),
    width,
    ...(widths && { widths }),
  });

type Source = ImageMetadata & { fsPath: string };

/**
 * What Astro's image service needs to know of a file, without a module for it: only the images that
 * pages name are ever read or written.
 */
function source(path: string, { width, height, kind, digest }: ImageFacts): Source {
  const format = (kind === 'jpeg' ? 'jpg' : kind) as ImageMetadata['format'];
  const image = (src: string): Source =>
    // Astro hashes what it can list into the names of variants; where the file lies must not be in them.
    Object.defineProperty({ width, height, format, src } as Source, 'fsPath', { value: path });
  if (import.meta.env.DEV) {
    const query = `origWidth=${width}&origHeight=${height}&origFormat=${format}`;
    return image(`/@fs${path}?${query}`);
  }
  const name = `_astro/${outputStem(path, digest)}${plain(extname(path))}`;
  // Astro looks for the original in the output, and removes it again once its variants are made.
  const output = join(outputFolder() ?? notBuilding(), name);
  if (!existsSync(output)) {
    mkdirSync(dirname(output), { recursive: true });
    copyFileSync(path, output);
  }
  return image(withBase(name));
}

function notBuilding(): never {
  throw new Error('no build writes images yet');
}
