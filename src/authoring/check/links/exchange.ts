/** One question to one server: a request, and the head of its response. */
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublic, PrivateAddress, publicLookup } from '#authoring/check/links/public-address.ts';
import { siteUrl } from '#permalinks';

export interface Head {
  readonly status: number;
  /** Where it redirects to, absolute; absent where it does not, or to no address. */
  readonly location?: URL;
  /** Milliseconds after which it asks to be asked again. */
  readonly retryAfter?: number;
}

export interface Exchanging {
  /** Milliseconds from the first packet to the end of the response's head. */
  readonly timeout: number;
  /** Whether a host may lie in a private network: for tests. */
  readonly allowPrivate: boolean;
  /** How a host's name becomes a number. */
  readonly resolve: LookupFunction;
}

/** Says who asks and why, so that a server's owner can tell. */
const headers = {
  'user-agent': `link-check (+${siteUrl}/)`,
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en,*;q=0.5',
};

/**
 * Sends one request and reads no body.
 *
 * @throws the system's error, with its `code`; PrivateAddress; or `ETIMEDOUT`
 */
export async function exchange(url: URL, method: 'HEAD' | 'GET', how: Exchanging): Promise<Head> {
  const response = await responseTo(url, method, how);
  if (method === 'HEAD') response.resume();
  else response.destroy();
  return headOf(response, url);
}

/**
 * Sends one request. Whoever asks reads the body or destroys the response.
 *
 * @param more headers in place of a link check's
 * @throws the system's error, with its `code`; PrivateAddress; or `ETIMEDOUT`
 */
export function responseTo(
  url: URL,
  method: 'HEAD' | 'GET',
  { timeout, allowPrivate, resolve: numberOf }: Exchanging,
  more: Readonly<Record<string, string>> = {},
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A number needs no looking up, and so would pass by the lookup's judgement.
    if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) {
      reject(new PrivateAddress(host));
      return;
    }
    const asked: ClientRequest = (isSecure ? httpsRequest : httpRequest)({
      protocol: url.protocol,
      host,
      port: url.port || (isSecure ? 443 : 80),
      path: url.pathname + url.search,
      method,
      headers: { ...headers, ...more },
      // A connection of its own: one that is shared was resolved for another request.
      agent: false,
      lookup: allowPrivate ? numberOf : publicLookup(numberOf),
    });
    const timer = setTimeout(
      () => asked.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })),
      timeout,
    );
    asked.on('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    asked.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    asked.end();
  });
}

export function headOf({ statusCode = 0, headers }: IncomingMessage, url: URL): Head {
  const location = headers.location === undefined ? null : URL.parse(headers.location, url);
  const retryAfter = retryAfterOf(headers['retry-after'], Date.now());
  return {
    status: statusCode,
    ...(location && /^https?:$/.test(location.protocol) && { location }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/**
 * Milliseconds from now, of a header in seconds or as a date.
 *
 * @see RFC 9110 §10.2.3
 */
export function retryAfterOf(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = /^\s*[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
