import { Temporal } from 'temporal-polyfill';
import type { Delivery } from '#collections/deliveries.ts';
import { placeText } from '#collections/names.ts';
import type { Session } from '#collections/sessions.ts';
import { contentLine, date, text, utc } from '#feeds/content-line.ts';
import { absoluteUrl, siteUrl } from '#permalinks';
import { site } from '#site.config';
import { words } from '#words/words.ts';

/** What a calendar says of itself to those who subscribe to it. */
export interface Subscription {
  readonly name: string;
  readonly description: string;
  /** Path of the calendar. */
  readonly path: string;
  /** Path of the page that shows the same. */
  readonly page: string;
}

/**
 * Deliveries as an iCalendar object, in the order given.
 *
 * @param sessions at least one, each with a day or an event that has one: the format knows no empty calendar, and
 *   no entry without a day (RFC 5545 §3.6)
 * @param subscription absent for a file to import once: some programs make a new calendar of one
 *   that has a name, instead of adding its entries to the reader's own
 * @see RFC 5545, and RFC 7986 for what a calendar says of itself
 */
export const calendarOf = (sessions: readonly Session[], subscription?: Subscription): string =>
  [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', text(`-//${host}//Talks//${language.toUpperCase()}`)],
    ['CALSCALE', 'GREGORIAN'],
    // No METHOD: it would make of this copy a message between calendars, which needs an organizer's
    // address (RFC 5545 §3.7.2, RFC 5546 §3.2.1) and dates each entry by when it was sent.
    ...(subscription ? subscriptionLines(subscription) : []),
    ...sessions.flatMap(eventLines),
    ['END', 'VCALENDAR'],
  ]
    .map(([name, value]) => (value ? contentLine(name, value) : ''))
    .join('');

/** A property's name with its parameters, and its value; one without a value is left out. */
type Line = readonly [name: string, value: string | undefined];

const { host } = new URL(siteUrl);
const { language } = new Intl.Locale(site.lang);

/** How often it is worth asking again (ISO 8601): talks are announced weeks ahead. */
const refresh = 'P1D';

const subscriptionLines = ({ name, description, path, page }: Subscription): Line[] => [
  // The names before RFC 7986, which most programs still read, beside its own.
  ['NAME', text(name)],
  ['X-WR-CALNAME', text(name)],
  ['DESCRIPTION', text(description)],
  ['X-WR-CALDESC', text(description)],
  ['URL', absoluteUrl(page)],
  ['SOURCE;VALUE=URI', absoluteUrl(path)],
  ['REFRESH-INTERVAL;VALUE=DURATION', refresh],
  ['X-PUBLISHED-TTL', refresh],
];

const statuses = {
  scheduled: 'CONFIRMED',
  given: 'CONFIRMED',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
} as const satisfies Record<Delivery['status'], string>;

const eventLines = ({ talk, delivery }: Session): Line[] => [
  ['BEGIN', 'VEVENT'],
  // Neither day nor time is part of it, so that an entry moves where a delivery does. No id has a "+".
  ['UID', text(`${talk.id}+${delivery.key}@${host}`)],
  // Without a METHOD this is when the entry was last revised (RFC 5545 §3.8.7.2): the content knows
  // it, and the same content gives the same bytes, whenever it is built.
  ['DTSTAMP', utc(talk.modified?.instant ?? 0)],
  ...timeLines(delivery),
  ['SUMMARY', text(delivery.title)],
  ['LOCATION', text(locationOf(delivery))],
  ['DESCRIPTION', text(descriptionOf(delivery, absoluteUrl(talk.path)))],
  ['CATEGORIES', text(words.kinds[talk.kind])],
  ['STATUS', statuses[delivery.status]],
  ['URL', absoluteUrl(talk.path)],
  ['END', 'VEVENT'],
];

/**
 * Times as instants, which are right in every zone without a table of zones; a day as a day; the days of
 * the event where nobody knows which of them it is.
 */
function timeLines({ start, day, begins, ends, event }: Delivery): Line[] {
  if (start !== undefined) {
    return [
      ['DTSTART', utc(begins)],
      ['DTEND', ends === undefined ? undefined : utc(ends)],
    ];
  }
  const first = day ?? event.start;
  const last = day ?? event.end ?? first;
  if (first === undefined || last === undefined) return [];
  const next = Temporal.PlainDate.from(last).add({ days: 1 }).toString();
  return [
    ['DTSTART;VALUE=DATE', date(first)],
    ['DTEND;VALUE=DATE', date(next)],
    // Nobody is busy all day because the hour is not known.
    ['TRANSP', 'TRANSPARENT'],
  ];
}

const locationOf = ({ attendance, room, event }: Delivery): string =>
  placeText(attendance === 'online' ? { venue: words.delivery.online } : event, room);

function descriptionOf({ speakers, event, track, url }: Delivery, page: string): string {
  const names = speakers.map(({ person, role }) =>
    role ? `${person.name} (${role})` : person.name,
  );
  const occasion = [names.join(', '), [event.name, track].filter(Boolean).join(' · ')];
  const addresses = [words.calendar.aboutTalk(page), url && words.calendar.inProgramme(url)];
  return [...occasion, '', ...addresses]
    .filter((line) => line !== undefined)
    .join('\n')
    .trimStart();
}
