import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { type ImageKind, sniffed, sniffedBytes } from '#images/kind.ts';
import { contentDigest } from '#images/output-name.ts';
import { mostPixels } from '#images/pixels.ts';
import { type Trial, tried } from '#images/trial.ts';
import { keepTrial, keptTrial } from '#images/trial-store.ts';

/** What there is to know of an image file that can be delivered. */
export interface ImageFacts {
  readonly kind: ImageKind;
  /** Pixels as it is shown, upright. */
  readonly width: number;
  readonly height: number;
  /** Of the file. */
  readonly bytes: number;
  /** SHA-256 of the file, base64url. */
  readonly digest: string;
  /** Whether it has more than one frame. */
  readonly moving: boolean;
}

/** Why an image file cannot be delivered: what is said behind "the image NAME", and what to do. */
export interface ImageFlaw {
  readonly flaw: string;
  readonly hint: string;
}

const mostBytes = 64 * 1024 * 1024;
const smaller = 'save it with at most 3200 pixels on its longer side';

const sizeless: ImageFlaw = {
  flaw: 'does not say its size',
  hint: 'give its <svg> a viewBox="0 0 WIDTH HEIGHT"',
};

const known = new Map<string, { readonly stamp: string; readonly facts: ImageFacts | ImageFlaw }>();

/**
 * What a file's header says of it. Its name is not asked.
 *
 * @param path absolute
 */
export async function imageFacts(path: string): Promise<ImageFacts | ImageFlaw> {
  const { size, mtimeMs } = statSync(path);
  const stamp = `${size} ${mtimeMs}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before.facts;
  const facts = await read(path, size);
  known.set(path, { stamp, facts });
  return facts;
}

async function read(path: string, size: number): Promise<ImageFacts | ImageFlaw> {
  if (size === 0) return { flaw: 'is empty', hint: 'save it again' };
  const found = sniffed(beginningOf(path, Math.min(size, sniffedBytes)));
  if ('other' in found) return { flaw: `is ${found.other}`, hint: found.hint };
  const { kind } = found;
  if (size > mostBytes) {
    return {
      flaw: `has ${Math.round(size / 1024 / 1024)} MB, more than a build reads`,
      hint: smaller,
    };
  }
  const content = readFileSync(path);
  if (kind === 'svg') {
    // The parser of drawings takes as long to load as a hundred entries to read.
    const { svgFlaw } = await import('#images/svg.ts');
    const flaw = svgFlaw(content.toString('utf8'));
    if (flaw) return flaw;
  }
  // Of the header alone, so that the size is known before anything is unpacked.
  const header = await sharp(content, { limitInputPixels: false, failOn: 'error' })
    .metadata()
    .catch((error: unknown) => (kind === 'svg' ? sizeless : damaged(error)));
  if ('flaw' in header) return header;
  const { width, height, pages = 1, autoOrient } = header;
  if (kind !== 'svg' && width * height * pages > mostPixels) {
    const frames = pages > 1 ? ` in ${pages.toLocaleString('en')} frames` : '';
    const megapixels = Math.round((width * height * pages) / 1e6).toLocaleString('en');
    const flaw = `has ${megapixels} megapixels${frames}; a build unpacks at most ${mostPixels / 1e6}`;
    return { flaw, hint: pages > 1 ? 'save a shorter or smaller one' : smaller };
  }
  return {
    kind,
    width: autoOrient.width,
    height: autoOrient.height,
    bytes: size,
    digest: contentDigest(content),
    moving: pages > 1 && (kind === 'gif' || kind === 'webp'),
  };
}

/**
 * How an image's pixels are best delivered. They are all unpacked, once as long as `.cache/images` is
 * kept, so that what is damaged anywhere is found.
 *
 * @param facts of the file, which has pixels
 */
export async function trialOf(path: string, facts: ImageFacts): Promise<Trial | ImageFlaw> {
  const kept = keptTrial(facts.digest);
  if (kept) return kept;
  try {
    const trial = await tried(path, facts);
    keepTrial(facts.digest, trial);
    return trial;
  } catch (error) {
    return damaged(error);
  }
}

/** The words of the decoder, of which the last that are words say what it could not do. */
function damaged(error: unknown): ImageFlaw {
  const words = error instanceof Error ? error.message : String(error);
  if (/timeout/i.test(words)) return { flaw: 'takes too long to unpack', hint: smaller };
  const lines = words.split('\n').filter((line) => /[a-z]{3}/i.test(line));
  const said = lines.at(-1)?.replace(/^(?:Input \w+ has corrupt header: )?(?:\w+: )?/, '') ?? '';
  const reason = said.split(': ', 2).join(': ').trim();
  return {
    flaw: `is damaged or cut off${reason ? ` (${reason})` : ''}`,
    hint: 'copy it here once more, or save it again as JPEG, PNG, WebP, AVIF or GIF',
  };
}

function beginningOf(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
