import { Temporal } from 'temporal-polyfill';
import type { Delivery } from '#collections/deliveries.ts';

/**
 * When a delivery begins, on the event's clock, as RFC 3339; the day alone where no time is known,
 * undefined where the day is not known either.
 */
export const startOf = ({ start, day, begins, zone }: Delivery): string | undefined =>
  start === undefined ? day : onClock(begins, zone);

/** When it ends, in the same form; undefined where that is not known. */
export const endOf = ({ ends, zone }: Delivery): string | undefined =>
  ends === undefined ? undefined : onClock(ends, zone);

/** `2026-02-01T11:50:00+01:00` */
const onClock = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });
