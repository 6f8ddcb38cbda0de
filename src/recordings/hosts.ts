import { atSecond, hosts, type Playable } from '#recordings/host-table.ts';
import { secondsOf } from '#schemas/clock.ts';

export type { Playable };

/**
 * What plays at an address, whichever of the host's own spellings it has.
 *
 * @returns undefined where the host is not known or the address is no recording's: it stays a link.
 *   Also for anything but plain https, which a page may not load.
 */
export function playableOf(address: string): Playable | undefined {
  const url = loadable(address);
  if (!url) return undefined;
  for (const { prefix, anywhere, find } of hosts) {
    const found = find(url);
    if (!found) continue;
    if (url.port && !anywhere) return undefined;
    const { id, ...facts } = found;
    const offset = offsetOf(url, facts.kind);
    const { origin } = new URL(facts.source);
    return { origin, ...facts, key: `${prefix}:${id}`, ...(offset > 0 && { offset }) };
  }
  return undefined;
}

/**
 * A media file whose author says that it is one, as `<video>` does, whatever its address looks like.
 *
 * @returns undefined for what no page may load
 */
export function fileAt(address: string): Playable | undefined {
  const known = playableOf(address);
  if (known?.kind === 'file') return known;
  const url = loadable(address);
  if (!url) return undefined;
  const { host, origin, href } = url;
  return { host, origin, key: `file:${href}`, watch: href, kind: 'file', source: href };
}

/** An address that a page may load: plain https, to a host with a name. */
function loadable(address: string): URL | undefined {
  const url = address.length <= longest ? URL.parse(address) : null;
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  return hostName.test(url.hostname) ? url : undefined;
}

/** Longer addresses than servers take. */
const longest = 2000;
/** A registered name; narrower than a URL's host, which could end a policy's directive with `;`. */
const hostName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/;

function offsetOf({ hash, searchParams }: URL, kind: Playable['kind']): number {
  const fragment = new URLSearchParams(hash.slice(1)).get('t');
  // A file's query is its server's business.
  const query = kind === 'frame' ? ['t', 'start'].map((name) => searchParams.get(name)) : [];
  const times = [fragment, ...query].map((text) => secondsOf(text?.split(',')[0] ?? '') ?? 0);
  return Math.floor(times.find((seconds) => seconds > 0) ?? 0);
}

/** The host's page of a recording, from a second on; where its address said, unless told. */
export function watchAt(playable: Playable, seconds: number = playable.offset ?? 0): string {
  const whole = Math.max(0, Math.floor(seconds));
  return whole > 0
    ? (hostOf(playable)?.watchAt ?? atSecond)(playable.watch, whole)
    : playable.watch;
}

/** What to load to play a recording from a second on; where its address said, unless told. */
export function frameAt(
  playable: Playable,
  seconds: number = playable.offset ?? 0,
  autoplay = false,
): string {
  const whole = Math.max(0, Math.floor(seconds));
  const { frameAt: own } = hostOf(playable) ?? {};
  if (own) return own(playable.source, whole, autoplay);
  return whole > 0 ? atSecond(playable.source, whole) : playable.source;
}

const hostOf = ({ key }: Playable) => hosts.find(({ prefix }) => key.startsWith(`${prefix}:`));

/** What a content security policy must allow so that recordings play, a source once and in order. */
export function sourceOrigins(
  playables: readonly Playable[],
): Readonly<Record<'frame-src' | 'media-src', readonly string[]>> {
  const of = (kind: Playable['kind']) =>
    [...new Set(playables.flatMap((each) => (each.kind === kind ? each.origin : [])))].toSorted();
  return { 'frame-src': of('frame'), 'media-src': of('file') };
}
