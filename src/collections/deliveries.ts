import { Temporal } from 'temporal-polyfill';
import type { Source } from '#entries/source.ts';
import type { DeliveryData } from '#schemas/talk.ts';

/** An occasion, as talks show it. */
export type Event = Source<'events'>['data'] & { readonly id: string };

/** One time a talk is or was given, on the event's clock. */
export interface Delivery {
  readonly event: Event;
  /** `YYYY-MM-DD` on the event's calendar. */
  readonly day: string;
  /** `HH:MM` on the event's clock, when known. */
  readonly start?: string;
  readonly end?: string;
  /** When it begins, in milliseconds since the Unix epoch; a day without times begins with the day. */
  readonly begins: number;
  /** When it is over, in milliseconds since the Unix epoch; a day without times ends with the day. */
  readonly over: number;
  readonly status: NonNullable<DeliveryData['status']>;
  readonly title?: string;
  readonly track?: string;
  readonly room?: string;
  readonly url?: string;
  readonly slides: DeliveryData['slides'];
  readonly recordings: DeliveryData['recordings'];
}

/** A talk's deliveries, newest first, with what the day decides where the author did not. */
export function deliveriesOf(
  deliveries: readonly DeliveryData[],
  events: ReadonlyMap<string, Event>,
  now: number,
): Delivery[] {
  return deliveries
    .flatMap((data) => {
      const event = events.get(data.event);
      return event ? [deliveryOf(data, event, now)] : [];
    })
    .toSorted((a, b) => b.over - a.over || (a.event.id < b.event.id ? -1 : 1));
}

function deliveryOf(data: DeliveryData, event: Event, now: number): Delivery {
  const start = data.start ?? data.date ?? event.start;
  const begins = Temporal.PlainDateTime.from(start);
  const ends = data.end
    ? Temporal.PlainDateTime.from(data.end)
    : data.start
      ? begins.add({ hours: 1 })
      : begins.add({ days: 1 });
  const epoch = (wall: Temporal.PlainDateTime) =>
    wall.toZonedDateTime(event.zone).epochMilliseconds;
  const over = epoch(ends);
  return {
    event,
    day: start.slice(0, 10),
    begins: epoch(begins),
    over,
    status: data.status ?? (over > now ? 'scheduled' : 'given'),
    slides: data.slides,
    recordings: data.recordings,
    ...(data.start && { start: data.start.slice(11) }),
    ...(data.end && { end: data.end.slice(11) }),
    ...(data.title && { title: data.title }),
    ...(data.track && { track: data.track }),
    ...(data.room && { room: data.room }),
    ...(data.url && { url: data.url }),
  };
}
