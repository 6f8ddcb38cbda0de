import { Temporal } from 'temporal-polyfill';
import type { Event } from '#collections/event.ts';
import { type Person, type Speaker, speakersOf } from '#collections/person.ts';
import { isOut, type Recording, recordingOf } from '#collections/recordings.ts';
import { unknownDay } from '#schemas/moment.ts';
import type { DeliveryData, SlidesData } from '#schemas/talk.ts';
import { site } from '#site.config';

/** One time a talk is or was given, on the event's clock. */
export interface Delivery {
  /** Names it within its talk, in addresses and for calendars: the event's id. */
  readonly key: string;
  readonly event: Event;
  /** `YYYY-MM-DD` on the event's calendar; absent where nobody knows it. */
  readonly day?: string;
  /** `HH:MM` on the event's clock, when known. */
  readonly start?: string;
  readonly end?: string;
  /** The clock of its times, an IANA zone: the event's, or the site's, which then tells days alone. */
  readonly zone: string;
  /**
   * When it begins, in milliseconds since the Unix epoch. A day without times begins with the day; a
   * delivery without a day with its event; what has neither began with the epoch, before all others.
   */
  readonly begins: number;
  /** When it is over, in milliseconds since the Unix epoch: what has no time ends with its day, or its event. */
  readonly over: number;
  /** `over`, where it is known and not supposed. */
  readonly ends?: number;
  /** How far the event's clock is ahead of UTC when it begins: `+01:00`. */
  readonly offset: string;
  readonly status: NonNullable<DeliveryData['status']>;
  readonly attendance: DeliveryData['attendance'];
  /** Its own, or else the talk's. */
  readonly title: string;
  readonly language: string;
  readonly speakers: readonly Speaker[];
  readonly track?: string;
  readonly room?: string;
  /** The session's page in the event's programme. */
  readonly url?: string;
  /** Its own; empty where it had the talk's. */
  readonly slides: readonly SlidesData[];
  readonly recordings: readonly Recording[];
  /** Those whose day is still to come. */
  readonly awaited: readonly Recording[];
  /** Why there is no recording, where that is known. */
  readonly recorded?: NonNullable<DeliveryData['recorded']>;
}

/** What the deliveries of a talk have unless they say otherwise. */
export interface TalkDefaults {
  readonly title: string;
  readonly language: string;
  readonly speakers: readonly Speaker[];
  /** Minutes. */
  readonly duration?: number | undefined;
}

/**
 * A talk's deliveries, newest first, with what the day decides where the author did not.
 *
 * @param showAll in the development server, also recordings whose day is still to come
 */
export function deliveriesOf(
  deliveries: readonly DeliveryData[],
  talk: TalkDefaults,
  events: ReadonlyMap<string, Event>,
  people: ReadonlyMap<string, Person>,
  now: number,
  showAll = false,
): Delivery[] {
  const keys = keysOf(deliveries);
  return deliveries
    .flatMap((data) => {
      const event = events.get(data.event);
      const key = keys.get(data) ?? data.event;
      const setting = { key, talk, people, now, shown: showAll ? Number.POSITIVE_INFINITY : now };
      return event ? [deliveryOf(data, { ...setting, event })] : [];
    })
    .toSorted((a, b) => b.over - a.over || (a.key < b.key ? -1 : 1));
}

/** The first delivery at an event is called after it, a second `fosdem-2026-2`, however they are written. */
function keysOf(deliveries: readonly DeliveryData[]): Map<DeliveryData, string> {
  const taken = new Set<string>();
  const events = new Set(deliveries.map(({ event }) => event));
  const wall = ({ start, date }: DeliveryData) => start ?? date ?? '';
  const inOrder = deliveries.toSorted((a, b) => (wall(a) < wall(b) ? -1 : 1));
  return new Map(
    inOrder.map((data) => {
      let key = data.event;
      for (let time = 2; taken.has(key) || (key !== data.event && events.has(key)); time++)
        key = `${data.event}-${time}`;
      taken.add(key);
      return [data, key];
    }),
  );
}

interface Setting {
  readonly key: string;
  readonly talk: TalkDefaults;
  readonly event: Event;
  readonly people: ReadonlyMap<string, Person>;
  readonly now: number;
  /** The instant up to which recordings are shown. */
  readonly shown: number;
}

function deliveryOf(data: DeliveryData, setting: Setting): Delivery {
  const { key, talk, event, people, now, shown } = setting;
  const span = spanOf(data, event, talk.duration);
  const language = data.language ?? talk.language;
  const recordings = data.recordings.map((recording) => recordingOf(recording, language));
  const awaited = recordings.filter((recording) => !isOut(recording, shown));
  const recorded = awaited.length > 0 ? 'pending' : data.recorded;
  return {
    key,
    event,
    ...span,
    status: data.status ?? (span.over > now ? 'scheduled' : 'given'),
    attendance: data.attendance,
    title: data.title ?? talk.title,
    language,
    speakers: data.speakers ? speakersOf(data.speakers, people) : talk.speakers,
    slides: data.slides,
    recordings: recordings.filter((recording) => isOut(recording, shown)),
    awaited,
    ...(data.track && { track: data.track }),
    ...(data.room && { room: data.room }),
    ...(data.url && { url: data.url }),
    ...(recorded && { recorded }),
  };
}

/** @param now milliseconds since the Unix epoch */
export const isUpcoming = ({ status, over }: Delivery, now: number): boolean =>
  status === 'scheduled' && over > now;

/** Minutes that a session takes when neither its end nor the talk's length is known. */
const usualMinutes = 60;

/** When a delivery takes place, on the event's clock and as instants. */
export function spanOf(
  { date, start, end }: Pick<DeliveryData, 'date' | 'start' | 'end'>,
  event: Pick<Event, 'start' | 'end' | 'zone'>,
  duration?: number,
): Pick<Delivery, 'day' | 'zone' | 'start' | 'end' | 'begins' | 'over' | 'ends' | 'offset'> {
  const { zone = site.timeZone } = event;
  const said = date === unknownDay ? undefined : date;
  const written = start ?? said ?? onlyDayOf(event);
  if (written === undefined) return { zone, ...withinEvent(event, zone) };
  const wall = Temporal.PlainDateTime.from(written);
  const begins = wall.toZonedDateTime(zone);
  const over = (
    end
      ? Temporal.PlainDateTime.from(end).toZonedDateTime(zone)
      : start
        ? begins.add({ minutes: duration ?? usualMinutes })
        : wall.add({ days: 1 }).toZonedDateTime(zone)
  ).epochMilliseconds;
  return {
    day: written.slice(0, 10),
    zone,
    begins: begins.epochMilliseconds,
    over,
    offset: begins.offset,
    ...(start && { start: start.slice(11) }),
    ...(end && { end: end.slice(11) }),
    ...(start && (end ?? duration) && { ends: over }),
  };
}

/** A talk at an event of one day was given on that day. */
const onlyDayOf = ({ start, end = start }: Pick<Event, 'start' | 'end'>): string | undefined =>
  start === end ? start : undefined;

/** The bounds of what took place some time during its event. */
function withinEvent(
  { start, end = start }: Pick<Event, 'start' | 'end'>,
  zone: string,
): Pick<Delivery, 'begins' | 'over' | 'offset'> {
  if (start === undefined || end === undefined) return { begins: 0, over: 0, offset: '+00:00' };
  const begins = Temporal.PlainDate.from(start).toZonedDateTime(zone);
  const over = Temporal.PlainDate.from(end).add({ days: 1 }).toZonedDateTime(zone);
  return {
    begins: begins.epochMilliseconds,
    over: over.epochMilliseconds,
    offset: begins.offset,
  };
}
