import type { Move } from '#authoring/rename/move.ts';
import type { Destination } from '#collections/destination.ts';
import { entryPath } from '#collections/entry.ts';
import type { Content } from '#entries/source.ts';
import { siteUrl } from '#permalinks';

/** Where what stood at an address of the site stands after a move; the same URL for what stays. */
export type MovedUrl = (url: Destination) => Destination;

/**
 * A page moves with the files beside it. On the pages of talks that were given at it, an event also
 * names its deliveries and their calendar files.
 */
export function movedUrls({ source, from, to, address }: Move, { entries }: Content): MovedUrl {
  const events = new Set(entries.events.map(({ id }) => id));
  const given = entries.talks.filter(({ data }) =>
    data.deliveries.some(({ event }) => event === from),
  );
  const talks = new Set(source.collection === 'events' ? given.map(entryPath) : []);
  /** From the second delivery at an event on, its name has a number. */
  const movedKey = (key: string): string => {
    if (key === from) return to;
    const number = key.startsWith(`${from}-`) ? key.slice(from.length) : '';
    return /^-\d$/.test(number) && !events.has(key) ? to + number : key;
  };
  return (url) => {
    if (url.origin !== siteUrl) return url;
    const { pathname, search, hash } = url;
    const beside = pathname.startsWith(address.from) ? pathname.slice(address.from.length) : '/';
    if (!beside.includes('/')) return new URL(address.to + beside + search + hash, url.href);
    const talk = pathname.slice(0, pathname.lastIndexOf('/') + 1);
    if (!talks.has(talk)) return url;
    const [, calendar, ending = ''] = /^(.*)(\.ics)$/.exec(pathname.slice(talk.length)) ?? [];
    const file = calendar === undefined ? '' : movedKey(decodeURIComponent(calendar));
    const place = movedKey(decodeURIComponent(hash.slice(1)));
    const path = calendar === undefined ? pathname : talk + encodeURIComponent(file) + ending;
    return new URL(`${path}${search}${place && `#${encodeURIComponent(place)}`}`, url.href);
  };
}
