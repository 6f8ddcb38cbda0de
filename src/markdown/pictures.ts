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

/** How an image stands on a page. */
interface Layout {
  /** The widths it is delivered in, in pixels. */
  readonly widths: readonly number[];
  /** How wide it stands, as `sizes` wants it. */
  readonly sizes: string;
  readonly avif: boolean;
}

/** In the text column: a phone, a phone at twice, the measure at twice. styles/tokens.css has the measure. */
const column: Layout = {
  widths: [480, 800, 1200, 1600],
  sizes: '(min-width: 46rem) 42rem, 92vw',
  avif: true,
};
/** In the column and the margin beside it; styles/prose.css has the margin. */
export const wideLayout: Layout = {
  widths: [480, 800, 1200, 1600, 2400],
  sizes: '(min-width: 77rem) 74rem, 92vw',
  avif: true,
};
/** A slide in its strip. A deck has dozens: AVIF would cost more time than it saves bytes in flat colour. */
export const slideLayout: Layout = {
  widths: [640, 1280],
  sizes: '(min-width: 40rem) 570px, 88vw',
  avif: false,
};

type Source = ImageMetadata & { fsPath: string };
const sources = new Map<string, Promise<Source>>();
const root = process.cwd();

/**
 * The image at an address as an entry writes it, or undefined when it is on another host.
 *
 * @param entryFile path of the entry from the project's root
 * @throws when there is no such file; the content check says so before any page is built
 */
export async function pictureOf(
  address: string,
  entryFile: string,
  layout: Layout = column,
): Promise<Picture | undefined> {
  const image = await sourceOf(address, entryFile);
  return image && delivered(image, layout);
}

/** The picture of an image file that no entry names, such as a page of slides. */
export const pictureAt = async (path: string, layout: Layout): Promise<Picture> =>
  delivered(await loaded(path), layout);

async function delivered(image: Source, { widths, sizes, avif }: Layout): Promise<Picture> {
  const { width, height } = image;
  if (image.format === 'svg') return { src: (await getImage({ src: image })).src, width, height };
  const largest = Math.min(width, widths.at(-1) ?? width);
  const steps = [...new Set([...widths.filter((step) => step < width), largest])];
  const inFormat = (format: 'avif' | 'webp') =>
    getImage({ src: image, format, width: largest, widths: steps });
  const [webp, small] = await Promise.all([inFormat('webp'), avif ? inFormat('avif') : undefined]);
  return {
    src: webp.src,
    width,
    height,
    sizes,
    srcset: webp.srcSet.attribute,
    ...(small && { avif: small.srcSet.attribute }),
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
  return loaded(found.path);
}

function loaded(path: string): Promise<Source> {
  const known = sources.get(path);
  if (known && !import.meta.env.DEV) return known;
  const read = load(path);
  sources.set(path, read);
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
  const extension = extname(path);
  const name = `_astro/${plain(basename(path, extension))}.${hash}${plain(extension)}`;
  // Astro looks for the original in the output, and removes it again once its variants are made.
  const output = join(fileURLToPath(outDir), name);
  if (!existsSync(output)) {
    mkdirSync(join(fileURLToPath(outDir), '_astro'), { recursive: true });
    copyFileSync(path, output);
  }
  return image(withBase(name));
}

/** A file's name without what means something in an address, a candidate of a `srcset` or a shell. */
const plain = (name: string): string => name.replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-');
