/** The events that talks of the source were given at: those of the project, and those the source can add. */
import type { EventLine } from '#authoring/import/event-line.ts';
import { type EventPlace, zoneOf } from '#authoring/import/event-place.ts';
import { nameOf } from '#authoring/new/name.ts';

/** What the source says of an event. */
export interface EventFacts extends EventPlace {
  readonly name: string;
  /** The event's own site. */
  readonly url?: string;
  /** `YYYY-MM-DD` */
  readonly start?: string;
  readonly end?: string;
  readonly venue?: string;
}

/** An event that a delivery may name. */
export interface KnownEvent extends EventFacts {
  readonly id: string;
}

/** An event with all that the source says of it. */
export interface NewEvent extends KnownEvent {
  readonly zone?: string;
  /** The files that name it, from the source's folder. */
  readonly files: readonly string[];
}

export interface EventBook {
  /** The event that a line means, by its name or by an address below the event's own. */
  readonly find: (line: EventLine, url?: string) => KnownEvent | undefined;
  /** Adds what a file of the source says; undefined for a name that no file can have. */
  readonly add: (facts: EventFacts, file: string) => KnownEvent | undefined;
  /** The event that facts mean: one of the project as it is, or another with these facts added. */
  readonly meant: (facts: EventFacts, file: string) => KnownEvent | undefined;
  readonly added: () => readonly NewEvent[];
}

export function eventBook(known: readonly KnownEvent[]): EventBook {
  const added = new Map<string, NewEvent>();
  const all = () => [...known, ...added.values()];
  const find: EventBook['find'] = ({ name, track }, url) => {
    const names = [track === undefined ? name : `${name} ${track}`, name].map(wordKey);
    return (
      names.flatMap((key) => all().find((event) => isCalled(event, key)) ?? [])[0] ??
      all().find((event) => isBelow(url, event.url))
    );
  };
  const book: EventBook = {
    find,
    added: () => [...added.values()],
    meant(facts, file) {
      const key = wordKey(facts.name);
      const own =
        known.find((event) => isCalled(event, key)) ??
        known.find((event) => isBelow(facts.url, event.url));
      return own ?? book.add(facts, file);
    },
    add(facts, file) {
      const id = nameOf(facts.name);
      if (id === '') return undefined;
      const before = added.get(id);
      const { country, city } = { ...facts, ...before };
      const zone = country && zoneOf(country, city);
      const [start, end] = outer(before, facts);
      const event: NewEvent = {
        id,
        ...facts,
        ...before,
        ...(start && { start }),
        ...(end && { end }),
        ...(zone && { zone }),
        files: [...new Set([...(before?.files ?? []), file])],
      };
      added.set(id, event);
      return event;
    },
  };
  return book;
}

/** The first and the last of the days that files name; no last where it is the first. */
function outer(...all: readonly (EventFacts | undefined)[]): (string | undefined)[] {
  const days = all
    .flatMap((facts) => [facts?.start, facts?.start && (facts.end ?? facts.start)])
    .filter((day) => day !== undefined && day !== '')
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return [first, last === first ? undefined : last];
}

/** A name without what people write in two ways. */
const wordKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const isCalled = ({ id, name }: KnownEvent, key: string): boolean =>
  key !== '' && (wordKey(name) === key || wordKey(id) === key);

/** Whether an address lies below an event's own, where that is more than a host. */
function isBelow(address: string | undefined, own: string | undefined): boolean {
  const [url, event] = [URL.parse(address ?? ''), URL.parse(own ?? '')];
  if (!url || !event || event.pathname === '/') return false;
  const host = (name: string) => name.replace(/^(?:www|archive)\./, '');
  return (
    host(url.host) === host(event.host) &&
    url.pathname.startsWith(event.pathname.replace(/\/?$/, '/'))
  );
}
