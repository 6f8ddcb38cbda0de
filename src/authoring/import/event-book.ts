/** The events that talks of the source were given at: those of the project, and those the source can add. */
import type { EventLine } from '#authoring/import/event-line.ts';
import { zoneOf } from '#authoring/import/event-line.ts';
import { nameOf } from '#authoring/new/name.ts';

/** An event that a delivery may name. */
export interface KnownEvent {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly start: string;
  readonly end: string;
  readonly url: string;
  readonly city: string;
  readonly country: string;
  readonly venue?: string;
}

/** What the source says of an event; a file of its own wants it all. */
export interface EventFacts {
  readonly name: string;
  readonly url?: string;
  readonly start?: string;
  readonly end?: string;
  readonly city?: string;
  readonly country?: string;
  readonly venue?: string;
}

/** An event that the source has every fact of. */
export interface NewEvent extends KnownEvent {
  readonly zone: string;
  /** The files that name it, from the source's folder. */
  readonly files: readonly string[];
}

export interface EventBook {
  /** The event that a line means, by its name or by an address below the event's own. */
  readonly find: (line: EventLine, url?: string) => KnownEvent | undefined;
  /** Adds what a file of the source says, if it is enough; or says what is missing. */
  readonly add: (
    facts: EventFacts,
    file: string,
  ) => KnownEvent | { readonly missing: readonly string[] };
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
  return {
    find,
    added: () => [...added.values()],
    add(facts, file) {
      const missing = (['url', 'start', 'city', 'country'] as const).filter((key) => !facts[key]);
      const { url, start, end = start, city, country } = facts;
      if (!url || !start || !end || !city || !country) return { missing };
      const zone = zoneOf(country, city);
      if (!zone) return { missing: ['zone'] };
      const id = nameOf(facts.name);
      if (id === '') return { missing: ['name'] };
      const before = added.get(id);
      const event: NewEvent = {
        ...(facts.venue && { venue: facts.venue }),
        ...(before ?? { id, name: facts.name, url, city, country, zone }),
        start: [before?.start ?? start, start].toSorted()[0] ?? start,
        end: [before?.end ?? end, end].toSorted()[1] ?? end,
        files: [...new Set([...(before?.files ?? []), file])],
      };
      added.set(id, event);
      return event;
    },
  };
}

/** A name without what people write in two ways. */
const wordKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const isCalled = ({ id, name }: KnownEvent, key: string): boolean =>
  key !== '' && (wordKey(name) === key || wordKey(id) === key);

/** Whether an address lies below an event's own, where that is more than a host. */
function isBelow(address: string | undefined, own: string): boolean {
  const [url, event] = [URL.parse(address ?? ''), URL.parse(own)];
  if (!url || !event || event.pathname === '/') return false;
  const host = (name: string) => name.replace(/^(?:www|archive)\./, '');
  return (
    host(url.host) === host(event.host) &&
    url.pathname.startsWith(event.pathname.replace(/\/?$/, '/'))
  );
}
