import { type WebAddress, warnOfAddress } from '#collections/advice/web-addresses.ts';
import type { Problem } from '#entries/problem.ts';

/** A link that anyone on the reader's way may change, but for those to the reader's own machine. */
export function plainHttp(address: WebAddress): Problem[] {
  const { target } = address;
  const url = URL.parse(target);
  if (url?.protocol !== 'http:' || isLocal(url.hostname)) return [];
  const message = `the link ${target} is not encrypted`;
  return [warnOfAddress(address, message, `write ${target.replace(/^http:/i, 'https:')}`)];
}

/**
 * Whether a host is the reader's own machine or network by its very name.
 *
 * @see RFC 6761 §6.3 for names, RFC 1122 §3.2.1.3 and RFC 4291 §2.5.3 for numbers
 */
export const isLocal = (host: string): boolean =>
  /^(?:localhost|.*\.(?:localhost|local|internal|test|onion)|127(?:\.\d+){3}|\[::1\])$/.test(host);
