/** Images on other hosts that entries name, brought into the project, and what names them changed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, download, type Downloading } from '#authoring/media/download.ts';
import { mediaFile } from '#entries/media-file.ts';
import { type Content, type FileMention, mediaFolder, type Written } from '#entries/source.ts';
import type { ImageKind } from '#images/kind.ts';

/** What became of the images, a line each, and whether all are here. */
export interface Fetched {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

interface Remote {
  readonly entry: Written;
  readonly mention: FileMention;
}

/**
 * Fetches every image on another host, each address once and one after the other, and writes
 * `/uploads/NAME` in its place.
 *
 * @param root the project's folder, absolute
 * @param step hears how many addresses it has asked
 */
export async function fetchImages(
  content: Content,
  root: string,
  how: Downloading,
  step: (done: number, of: number) => void = () => {},
): Promise<Fetched> {
  const remotes = Map.groupBy(remoteImages(content, root), ({ mention }) => mention.target);
  const lines: string[] = [];
  let [isWhole, done] = [true, 0];
  for (const [target, mentions] of remotes) {
    step(done, remotes.size);
    done += 1;
    const got = await brought(target, how);
    const places = mentions.map(({ entry, mention }) => `${entry.file}:${mention.line}`);
    if ('reason' in got) {
      isWhole = false;
      lines.push(`${places.join(', ')}  ${target} is not here: ${got.reason}`);
      continue;
    }
    const address = placed(root, nameOf(target, got.kind), got.bytes);
    const left = mentions.filter((remote) => !rewritten(root, remote, address));
    lines.push(`${places.join(', ')}  ${target} is ${address} now`);
    for (const { entry, mention } of left) {
      isWhole = false;
      lines.push(
        `${entry.file}:${mention.line}  the address is written in another way — write ${address}`,
      );
    }
  }
  return { lines, isWhole };
}

function remoteImages({ entries, unread }: Content, root: string): Remote[] {
  const written: Written[] = [...(Object.values(entries).flat() as Written[]), ...unread];
  return written.flatMap((entry) =>
    entry.files
      .filter(
        ({ kind, target }) =>
          kind === 'image' && mediaFile(root, entry.file, target).kind === 'remote',
      )
      .map((mention) => ({ entry, mention })),
  );
}

async function brought(target: string, how: Downloading): Promise<Download> {
  const url = URL.parse(target.startsWith('//') ? `https:${target}` : target);
  return url ? download(url, how) : { reason: 'it is no address' };
}

const extensions: Readonly<Record<ImageKind, string>> = {
  avif: 'avif',
  gif: 'gif',
  jpeg: 'jpg',
  png: 'png',
  svg: 'svg',
  tiff: 'tiff',
  webp: 'webp',
};

/** The last part of an address as a file's name, with the ending of what it is. */
function nameOf(target: string, kind: ImageKind): string {
  const last =
    target
      .replace(/[?#].*$/s, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const stem = decoded(last)
    .replace(/\.\w{2,4}$/, '')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  return `${stem || 'image'}.${extensions[kind]}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Writes an image under its name, or under one with a number where that is another image's.
 *
 * @returns how an entry names it
 */
function placed(root: string, name: string, bytes: Buffer): string {
  mkdirSync(join(root, mediaFolder), { recursive: true });
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : name.replace(/(?=\.\w+$)/, `-${count}`);
    const path = join(root, mediaFolder, free);
    if (!existsSync(path)) writeFileSync(path, bytes, { flag: 'wx' });
    else if (!readFileSync(path).equals(bytes)) continue;
    return `/uploads/${free}`;
  }
}

/** Puts an address in the place of another where an entry names it, if it stands there letter by letter. */
function rewritten(root: string, { entry, mention }: Remote, address: string): boolean {
  const path = join(root, entry.file);
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const from = lines.slice(0, mention.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  let at = text.indexOf(mention.target, from);
  // What only begins like this address is another.
  while (at >= 0 && /[\w/?#&=%.-]/.test(text.charAt(at + mention.target.length)))
    at = text.indexOf(mention.target, at + 1);
  if (at < 0 || text.slice(from, at).split('\n').length > farthest) return false;
  writeFileSync(path, text.slice(0, at) + address + text.slice(at + mention.target.length));
  return true;
}

/** Lines that an image in a text may take up to its address. */
const farthest = 12;
