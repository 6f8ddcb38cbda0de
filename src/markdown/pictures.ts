import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getImage } from 'astro:assets';
import { outDir } from 'astro:config/server';
import type { ImageMetadata } from 'astro';
import sharp from 'sharp';
import { mediaFile } from '#entries/media-file.ts';
import { withBase } from '#permalinks';

/** An image ready for a page, in every format and width it is delivered in. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** `srcset` of the fallback; absent for a drawing, which scales by itself. */
  readonly srcset?: string;
  /** `srcset` in AVIF, for browsers that know it. */
  readonly avif?: string;
  readonly sizes?: string;
}

/** The widths of every delivered image in pixels: a phone, a phone at twice, the measure at twice. */
const widths = [480, 800, 1200, 1600];
/** How wide an image stands in the text column; styles/tokens.css has the same measure. */
const sizes = '(min-width: 46rem) 42rem, 92vw';

type Source = ImageMetadata & { fsPath: string };
const sources = new Map<string, Promise<Source>>();
const root = process.cwd();

/**
 * The image at an address as an entry writes it, or undefined when it is on another host.
 *
 * @param entryFile path of the entry from the project's root
 * @throws when there is no such file; the content check says so before any page is built
 */
export async function pictureOf(address: string, entryFile: string): Promise<Picture | undefined> {
  const image = await sourceOf(address, entryFile);
  if (!image) return undefined;
  const { width, height } = image;
  if (image.format === 'svg') return { src: (await getImage({ src: image })).src, width, height };
  const steps = [...new Set([...widths.filter((step) => step < width), Math.min(width, 1600)])];
  const inFormat = (format: 'avif' | 'webp') =>
    getImage({ src: image, format, width: steps.at(-1) ?? width, widths: steps });
  const [avif, webp] = await Promise.all([inFormat('avif'), inFormat('webp')]);
  return {
    src: webp.src,
    width,
    height,
    sizes,
    srcset: webp.srcSet.attribute,
    avif: avif.srcSet.attribute,
  };
}

/** An image file for link previews and feeds. */
export interface Preview {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A JPEG of an entry's cover for link previews, 1200 pixels wide, or undefined when there is none. */
export async function previewOf(address: string, entryFile: string): Promise<Preview | undefined> {
  const image = await sourceOf(address, entryFile);
  if (!image || image.format === 'svg') return undefined;
  const width = Math.min(1200, image.width);
  const made = await getImage({ src: image, format: 'jpeg', width });
  return { src: made.src, width, height: Math.round((image.height / image.width) * width) };
}

async function sourceOf(address: string, entryFile: string): Promise<Source | undefined> {
  const found = mediaFile(root, entryFile, address);
  if (found.kind === 'remote') return undefined;
  if (found.kind === 'missing') {
    throw new Error(
      `${entryFile}: the image ${address} does not exist (looked for ${found.looked})`,
    );
  }
  const known = sources.get(found.path);
  if (known && !import.meta.env.DEV) return known;
  const read = load(found.path);
  sources.set(found.path, read);
  return read;
}

/**
 * What Astro's image service needs to know of a file, without a module for it: only the images that
 * pages name are ever read or written.
 */
async function load(path: string): Promise<Source> {
  const bytes = readFileSync(path);
  const { width, height, format, orientation = 1 } = await sharp(bytes).metadata();
  const turned = orientation >= 5;
  const measures = { width: turned ? height : width, height: turned ? width : height };
  const kind = (format === 'jpeg' ? 'jpg' : format) as ImageMetadata['format'];
  const image = (src: string): Source =>
    // Astro hashes what it can list into the names of variants; where the file lies must not be in them.
    Object.defineProperty({ ...measures, format: kind, src } as Source, 'fsPath', { value: path });
  if (import.meta.env.DEV) {
    const query = `origWidth=${measures.width}&origHeight=${measures.height}&origFormat=${kind}`;
    return image(`/@fs${path}?${query}`);
  }
  const hash = createHash('sha256')
    .update(bytes)
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, 8);
  const name = `_astro/${basename(path, extname(path))}.${hash}${extname(path)}`;
  // Astro looks for the original in the output, and removes it again once its variants are made.
  const output = join(fileURLToPath(outDir), name);
  if (!existsSync(output)) {
    mkdirSync(join(fileURLToPath(outDir), '_astro'), { recursive: true });
    copyFileSync(path, output);
  }
  return image(withBase(name));
}
