/** Where and when a talk was given, as front matter says it: Academic's words, and those of speakers' own sites. */
import { readDate } from '#entries/loose-date.ts';
import type { EventFacts } from '#authoring/import/event-book.ts';
import { isOnline, placeIn } from '#authoring/import/event-place.ts';
import type { FieldReader } from '#authoring/import/field-reader.ts';
import { at, isValues, textOf } from '#authoring/import/fields.ts';
import { countryCode } from '#entries/countries.ts';

/** The one delivery that a page's fields tell of. */
export interface GivenAt {
  readonly event: EventFacts;
  /** `YYYY-MM-DD` */
  readonly day?: string;
  /** The session's own page. */
  readonly url?: string;
  readonly isOnline: boolean;
}

const web = /^https?:\/\//i;

/** Names of a field, of which the first that says something counts. */
const names = {
  event: ['event', 'event_name', 'eventname', 'conference', 'conference_name'],
  site: ['event_url', 'eventurl', 'conference_url'],
  session: ['detail_url', 'session_url', 'talk_url'],
  place: ['location', 'venue', 'event_location'],
  day: ['presentation_date', 'talk_date', 'event_date'],
} as const;

export function givenAt(reader: FieldReader): GivenAt | undefined {
  const name = textOf(reader.look(...names.event));
  if (name === undefined) return undefined;
  const address = reader.look('address');
  const city = textOf(at(address, 'city')) ?? textOf(reader.look('city'));
  const country = textOf(at(address, 'country')) ?? textOf(reader.look('country'));
  const code = country && countryCode(country);
  const url = textOf(reader.look(...names.site));
  const session = textOf(reader.look(...names.session));
  const said = textOf(reader.look(...names.place));
  const online = said !== undefined && isOnline(said);
  const place = online ? undefined : said;
  const placed = place && !city && !country ? placeIn(place.split(/\s*,\s*/)) : undefined;
  const street = textOf(at(address, 'street'));
  const venue = [placed ? undefined : place, street].filter(Boolean).join(', ');
  const day = readDate(reader.look(...names.day))?.day ?? readDate(reader.look('date'))?.day;
  const end = readDate(reader.look('date_end'))?.day;
  return {
    event: {
      name,
      ...(url && web.test(url) && { url }),
      // One day is the talk's; from one day to another is the event's.
      ...(day && end && end > day && { start: day, end }),
      ...(city && { city }),
      ...(code && { country: code }),
      ...(venue && { venue }),
      ...placed,
    },
    ...(day && { day }),
    ...(session && web.test(session) && { url: session }),
    isOnline: online,
  };
}

/**
 * Takes the fields of a delivery, once there is one: those that are in it whole.
 *
 * @param hasPlace whether the delivery's event says where it was
 */
export function takeGivenAt(reader: FieldReader, hasPlace: boolean): void {
  const take = (all: readonly string[], isWhole: (text: string) => boolean = () => true) => {
    const first = all.find((name) => reader.look(name) !== undefined);
    const text = first && textOf(reader.look(first));
    if (first && text !== undefined && isWhole(text)) reader.take(first);
  };
  take(names.event);
  take(names.site, (text) => web.test(text));
  take(names.session, (text) => web.test(text));
  take(names.day, isDay);
  take(['date_end'], isDay);
  if (!hasPlace) return;
  take(names.place);
  take(['city']);
  const address = reader.look('address');
  const own = textOf(reader.look('country'));
  const country = textOf(at(address, 'country')) ?? own;
  const isCountry = country === undefined || countryCode(country) !== undefined;
  if (isCountry || own === undefined) reader.take('country');
  const known = ['city', 'country', 'street'];
  const isWhole =
    isValues(address) &&
    Object.entries(address).every(([key, value]) => known.includes(key) || !textOf(value));
  if (isWhole && isCountry) reader.take('address');
}

/** Whether a date says no more than a day: what it says of a time would be lost. */
const isDay = (text: string): boolean => {
  const date = readDate(text);
  return date !== undefined && /^[\d-]+$|T00:00(?::00)?/.test(date.text);
};
