/** An image on another host, brought here whole or not at all. */
import { lookup } from 'node:dns';
import { failureOf } from '#authoring/check/links/answer.ts';
import { type Exchanging, headOf, responseTo } from '#authoring/check/links/exchange.ts';
import { type ImageKind, sniffed, sniffedBytes } from '#images/kind.ts';

export interface Downloading extends Exchanging {
  readonly redirects: number;
  /** Of one image. */
  readonly mostBytes: number;
  /** Milliseconds for its body. */
  readonly patience: number;
}

export type Download =
  | { readonly bytes: Buffer; readonly kind: ImageKind }
  /** Why there is none: "it …". */
  | { readonly reason: string };

/** How images are fetched. Who runs a server of their own allows private addresses in the environment. */
export const downloading: Downloading = {
  timeout: 15_000,
  patience: 60_000,
  redirects: 5,
  mostBytes: 20 * 1024 * 1024,
  allowPrivate: process.env['CHECK_PRIVATE_ADDRESSES'] === 'allow',
  resolve: lookup,
};

const headers = { accept: 'image/avif,image/webp,image/*;q=0.8' };

/**
 * Fetches an image. A server may redirect; no address in a private network is asked, whichever way it
 * is led to. What comes is judged by its bytes, not by what the server calls it.
 */
export async function download(address: URL, how: Downloading): Promise<Download> {
  let url = address;
  try {
    for (let count = 0; count <= how.redirects; count += 1) {
      const response = await responseTo(url, 'GET', how, headers);
      const { status, location } = headOf(response, url);
      if (status >= 300 && status < 400 && location) {
        response.destroy();
        url = location;
        continue;
      }
      if (status !== 200) {
        response.destroy();
        return { reason: `its server answers ${status}` };
      }
      return imageIn(await bodyOf(response, how));
    }
    return { reason: `it redirects more than ${how.redirects} times` };
  } catch (error) {
    return error instanceof Refused ? { reason: error.message } : { reason: wordsFor(error, url) };
  }
}

/** A body that is not waited for any more. */
class Refused extends Error {}

async function bodyOf(
  response: Awaited<ReturnType<typeof responseTo>>,
  { mostBytes, patience }: Downloading,
): Promise<Buffer> {
  const tooLarge = `it is larger than ${Math.round(mostBytes / 1024 / 1024)} MB`;
  const timer = setTimeout(() => response.destroy(new Refused('it takes too long')), patience);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    if (Number(response.headers['content-length'] ?? 0) > mostBytes) throw new Refused(tooLarge);
    for await (const part of response as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > mostBytes) throw new Refused(tooLarge);
      parts.push(part);
    }
  } finally {
    clearTimeout(timer);
    response.destroy();
  }
  return Buffer.concat(parts);
}

function imageIn(bytes: Buffer): Download {
  if (bytes.length === 0) return { reason: 'it is empty' };
  const found = sniffed(bytes.subarray(0, sniffedBytes));
  return 'other' in found ? { reason: `it is ${found.other}` } : { bytes, kind: found.kind };
}

function wordsFor(error: unknown, url: URL): string {
  const failure = failureOf(error, url);
  switch (failure.kind) {
    case 'private':
      return `it leads to ${failure.address}, which is no public address`;
    case 'no-host':
      return `there is no host ${failure.host}`;
    case 'failing':
      return failure.reason;
    case 'no-way':
      return `${failure.host} cannot be reached from here (${failure.code})`;
    default:
      return 'its server is silent';
  }
}
