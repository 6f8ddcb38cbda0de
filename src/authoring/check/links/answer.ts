/** What a server says of one address, after redirects and second tries. */
import { type Exchanging, exchange, type Head } from '#authoring/check/links/exchange.ts';
import { PrivateAddress } from '#authoring/check/links/public-address.ts';

export type Answer =
  | { readonly kind: 'alive' }
  /** Moved for good. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Nothing is there, and the server says so. */
  | { readonly kind: 'gone'; readonly status: number }
  /** No host has this name. */
  | { readonly kind: 'no-host'; readonly host: string }
  /** Something is wrong that may pass. */
  | { readonly kind: 'failing'; readonly reason: string }
  /** Not a word came back in time. */
  | { readonly kind: 'silent'; readonly host: string }
  /** Nothing could be sent: the fault is the host's, or this machine's. */
  | { readonly kind: 'no-way'; readonly host: string; readonly code: string }
  | { readonly kind: 'private'; readonly address: string }
  /** The server lets people in, not programs. */
  | { readonly kind: 'untold' }
  /** It was asked more than it likes. */
  | { readonly kind: 'busy'; readonly host: string };

export interface Asking extends Exchanging {
  readonly redirects: number;
  /** Tries after the first, where a server asks to be asked later. */
  readonly retries: number;
  /** Milliseconds: a server that asks for more is not asked again. */
  readonly longestWait: number;
  /** Lets a host be for so many milliseconds, and resolves when they are over. */
  readonly rest: (host: string, milliseconds: number) => Promise<void>;
}

/** Follows an address to where it leads; never rejects. */
export async function answerOf(address: URL, asking: Asking): Promise<Answer> {
  let url = withoutFragment(address);
  /** Where only permanent redirects have led so far. */
  let lasting = url;
  let isLasting = true;
  const seen = new Set<string>();
  try {
    for (let count = 0; count <= asking.redirects; count++) {
      if (seen.has(url.href)) return { kind: 'failing', reason: 'it redirects to itself' };
      seen.add(url.href);
      const head = await patientHead(url, asking);
      const { status, location } = head;
      if (status >= 300 && status < 400 && location) {
        url = withoutFragment(location);
        isLasting &&= status === 301 || status === 308;
        if (isLasting) lasting = location;
        continue;
      }
      const verdict = verdictOf(status, url);
      const hasMoved = withoutFragment(lasting).href !== withoutFragment(address).href;
      if (verdict.kind !== 'alive' || !hasMoved || isDoor(lasting)) return verdict;
      return { kind: 'moved', to: lasting.href };
    }
    return { kind: 'failing', reason: `it redirects more than ${asking.redirects} times` };
  } catch (error) {
    return failureOf(error, url);
  }
}

const withoutFragment = (url: URL): URL => {
  const bare = new URL(url);
  bare.hash = '';
  bare.username = '';
  bare.password = '';
  return bare;
};

/** A page that asks who one is stands before every page, and is none of them. */
const isDoor = ({ pathname }: URL): boolean =>
  /\/(?:log[-_]?in|sign[-_]?(?:in|up)|auth|oauth2?|sso|consent|session)(?:[/.]|$)/i.test(pathname);

/** A head that a server gives for a page: those that mistreat HEAD are asked again with GET. */
async function patientHead(url: URL, asking: Asking): Promise<Head> {
  for (let tries = 0; ; tries++) {
    const head = await eitherHead(url, asking);
    const isBusy = head.status === 429 || (head.status === 503 && head.retryAfter !== undefined);
    const wait = head.retryAfter ?? 1000 * 2 ** tries;
    if (!isBusy || tries >= asking.retries || wait > asking.longestWait) return head;
    await asking.rest(url.host, wait);
  }
}

async function eitherHead(url: URL, asking: Asking): Promise<Head> {
  const head = await exchange(url, 'HEAD', asking).catch((error: unknown) => {
    if (canHelp(error)) return undefined;
    throw error;
  });
  const isGood =
    head && (head.status < 400 || head.status === 429 || head.retryAfter !== undefined);
  return isGood ? head : exchange(url, 'GET', asking);
}

/** Whether another method may do better: not where no connection is made at all. */
const canHelp = (error: unknown): boolean =>
  ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(codeOf(error)) || codeOf(error).startsWith('HPE_');

function verdictOf(status: number, { hostname: host }: URL): Answer {
  if (status >= 200 && status < 300) return { kind: 'alive' };
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if ([401, 402, 403, 405, 406, 451, 999].includes(status)) return { kind: 'untold' };
  if (status === 429) return { kind: 'busy', host };
  return { kind: 'failing', reason: `its server answers ${status}` };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** No way to the network, no way to the host, or none to ask for the host's number. */
const noWay = /^(?:EAI_\w+|ENETUNREACH|ENETDOWN|EHOSTUNREACH|EHOSTDOWN)$/;

/** Why nothing came of asking. */
export function failureOf(error: unknown, { hostname: host }: URL): Answer {
  if (error instanceof PrivateAddress) return { kind: 'private', address: error.address };
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const code = errors.map(codeOf).find(Boolean) ?? codeOf(error);
  if (code === 'ENOTFOUND') return { kind: 'no-host', host };
  if (code === 'ETIMEDOUT') return { kind: 'silent', host };
  if (noWay.test(code)) return { kind: 'no-way', host, code };
  return { kind: 'failing', reason: reasonOf(code || String(error)) };
}

function reasonOf(code: string): string {
  if (code === 'ECONNREFUSED') return 'its server takes no connection';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'its server breaks off';
  if (/CERT|ISSUER|SIGNATURE|ALTNAME/.test(code)) return `its certificate is not valid (${code})`;
  return `its server cannot be understood (${code})`;
}
