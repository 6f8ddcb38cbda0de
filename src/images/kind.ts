/** What an image file is, by its first bytes: its name says only what somebody took it for. */

/** Kinds that are delivered, the vector one as it is drawn and the others in formats for browsers. */
export type ImageKind = 'avif' | 'gif' | 'jpeg' | 'png' | 'svg' | 'tiff' | 'webp';

export type Sniffed =
  | { readonly kind: ImageKind }
  /** What it is instead, with its article, and what its author may do. */
  | { readonly other: string; readonly hint: string };

const again = 'save it again as JPEG, PNG, WebP, AVIF or GIF';
const other = (what: string, hint: string = again): Sniffed => ({ other: what, hint });

/** How far into a file its kind shows: a drawing may begin with a long comment. */
export const sniffedBytes = 4096;

/** @param start the first {@link sniffedBytes} of the file, or all of it; not empty */
export function sniffed(start: Buffer): Sniffed {
  const text = start.toString('latin1');
  const kind = rasterKinds.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind) return { kind };
  const foreign = foreignKinds.find(([pattern]) => pattern.test(text));
  if (foreign) return other(foreign[1], foreign[2]);
  const words = start.toString('utf8').replace(/^\uFEFF/, '');
  if (
    /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE svg(?:\[.*?\]|[^[>])*>)*<(?:\w+:)?svg[\s>]/is.test(words)
  )
    return { kind: 'svg' };
  return /^\s*<(?:!DOCTYPE html|html|head|body)\b/i.test(words)
    ? other('a web page', 'open the address it came from and save the image itself')
    : other('no image that is known here');
}

const rasterKinds: readonly (readonly [ImageKind, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // The brands may stand in any order behind the first (ISO/IEC 14496-12).
  ['avif', /^[^]{4}ftyp(?:avi[fs]|[^]{8}(?:[^]{4})*?avi[fs])/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
];

const heic =
  'save it as JPEG (an iPhone takes JPEG with Settings, Camera, Formats, Most Compatible)';
const foreignKinds: readonly (readonly [RegExp, string, string?])[] = [
  [/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/, 'a HEIC photograph', heic],
  [/^[^]{4}ftyp/, 'a film', 'use GIF or WebP for a short one, and a recording for a long one'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, 'a JPEG XL image'],
  [/^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/, 'a JPEG 2000 image'],
  [/^BM/, 'a BMP image'],
  [/^\0\0[\x01\x02]\0/, 'an icon'],
  [/^8BPS/, 'a Photoshop document'],
  [/^%PDF/, 'a PDF'],
  [/^version https:\/\/git-lfs/, 'a pointer of Git LFS', 'write "git lfs pull"'],
  [/^\x1f\x8b/, 'a compressed file', 'unpack it'],
];
