import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { countryName } from '#collections/names.ts';
import type { Session } from '#collections/sessions.ts';
import { sessionWith, talkSite } from '#feeds/fixtures.test-data.ts';
import { calendarOf } from '#feeds/icalendar.ts';
import { absoluteUrl, calendarPath, siteUrl, talkPath, talksPath } from '#permalinks';

const { host } = new URL(siteUrl);

// Types that the parser does not know: RFC 7986 §5.1, and those from before.
for (const name of ['name', 'x-wr-calname', 'x-wr-caldesc']) {
  ICAL.design.icalendar.property[name] = { defaultType: 'text' };
}

/** The properties of a calendar and of its entries, as a calendar program reads them. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const propertiesOf = (component: ICAL.Component) =>
    Object.fromEntries(
      component
        .getAllProperties()
        .map((property): [string, string] => [property.name, String(property.getFirstValue())]),
    );
  return {
    calendar: propertiesOf(calendar),
    entries: calendar.getAllSubcomponents('vevent').map(propertiesOf),
  };
}

const entry = (session: Session) => read(calendarOf([session])).entries[0];

const subscription = {
  name: 'Talks; all, of them',
  description: 'Every time\nthe talks are given.',
  path: calendarPath,
  page: talksPath,
};

test('a calendar to subscribe to says what it is and where it comes from', () => {
  expect(read(calendarOf(talkSite.sessions, subscription)).calendar).toEqual({
    version: '2.0',
    prodid: `-//${host}//Talks//EN`,
    calscale: 'GREGORIAN',
    name: subscription.name,
    'x-wr-calname': subscription.name,
    description: subscription.description,
    'x-wr-caldesc': subscription.description,
    url: absoluteUrl(talksPath),
    source: absoluteUrl(calendarPath),
    'refresh-interval': 'P1D',
    'x-published-ttl': 'P1D',
  });
});

test('a file to import has no name, so that it makes no calendar of its own', () => {
  expect(read(calendarOf(talkSite.sessions)).calendar).not.toHaveProperty('x-wr-calname');
});

test('every property of every delivery, in the order given', () => {
  const url = absoluteUrl(talkPath('one-talk-five-rooms'));
  const about = (speakers: string, occasion: string, session = '') =>
    `${speakers}\n${occasion}\n\nAbout the talk: ${url}${session && `\nIn the programme: ${session}`}`;
  const both = 'A Speaker, B Speaker (host)';
  const delivery = (event: string, own: object, location: string, description: string) => ({
    uid: `one-talk-five-rooms+${event}@${host}`,
    dtstamp: '2025-12-01T18:30:00Z',
    summary: 'One talk, five rooms',
    location,
    description,
    categories: 'talk',
    status: 'CONFIRMED',
    url,
    ...own,
  });
  expect(read(calendarOf(talkSite.sessions)).entries).toEqual([
    delivery(
      'example-conf-sydney-2026',
      { dtstart: '2026-10-03T23:00:00Z', dtend: '2026-10-03T23:25:00Z' },
      `Example Theatre, Sydney, ${countryName('AU')}`,
      about(both, 'Example Conf Sydney 2026', 'https://sydney.example.org/2026/one-talk/'),
    ),
    delivery(
      'example-conf-tokyo-2025',
      {
        dtstart: '2025-11-16T00:30:00Z',
        dtend: '2025-11-16T01:10:00Z',
        summary: 'One talk, four rooms and Tokyo',
      },
      `Example Dome, Tokyo, ${countryName('JP')}`,
      about('A Speaker, C Speaker (interpreter)', 'Example Conf Tokyo 2025'),
    ),
    delivery(
      'example-days-ghent-2025',
      { dtstart: '2025-09-20', dtend: '2025-09-21', transp: 'TRANSPARENT' },
      `Ghent, ${countryName('BE')}`,
      about(both, 'Example Days Ghent 2025'),
    ),
    delivery(
      'example-conf-new-york-2025',
      { dtstart: '2025-06-10T13:00:00Z', dtend: '2025-06-10T13:25:00Z', status: 'CANCELLED' },
      `Example Center, New York, ${countryName('US')}`,
      about('A Speaker', 'Example Conf New York 2025'),
    ),
    delivery(
      'example-conf-brussels-2025',
      { dtstart: '2025-02-01T10:50:00Z', dtend: '2025-02-01T11:15:00Z' },
      `H.1302, Example Hall, Brussels, ${countryName('BE')}`,
      about(
        both,
        'Example Conf Brussels 2025 · Main track',
        'https://brussels.example.org/2025/one-talk/',
      ),
    ),
  ]);
});

test.each([
  ['Europe/Brussels', '2026-02-01', '11:50+01:00', '12:10+01:00'],
  ['Europe/Brussels', '2026-07-01', '11:50+02:00', '12:10+02:00'],
  ['America/Chicago', '2026-02-01', '10:00-06:00', '10:30-06:00'],
  ['America/Chicago', '2026-07-01', '10:00-05:00', '10:30-05:00'],
  ['Asia/Tokyo', '2026-07-01', '08:00+09:00', '08:30+09:00'],
  ['Asia/Kathmandu', '2026-07-01', '10:00+05:45', '10:30+05:45'],
  // Clocks are put forward, or back, between beginning and end.
  ['Europe/Brussels', '2026-03-29', '01:30+01:00', '03:30+02:00'],
  ['Europe/Brussels', '2026-10-25', '01:30+02:00', '03:30+01:00'],
  ['America/Chicago', '2026-03-08', '01:30-06:00', '03:30-05:00'],
  ['America/Chicago', '2026-11-01', '00:30-05:00', '03:30-06:00'],
])('in %s on %s from %s to %s', (zone, day, from, to) => {
  const delivery = { start: `${day}T${from.slice(0, 5)}`, end: `${day}T${to.slice(0, 5)}` };
  const instant = (time: string) => new Date(`${day}T${time}`).toISOString().replace('.000', '');
  const times = { dtstart: instant(from), dtend: instant(to) };
  expect(entry(sessionWith({ event: { zone }, delivery }))).toMatchObject(times);
});

test('a day that nobody knows has the days of its event', () => {
  const session = sessionWith({
    delivery: { date: 'unknown' },
    event: { start: '2026-01-31', end: '2026-02-02' },
  });
  const times = { dtstart: '2026-01-31', dtend: '2026-02-03', transp: 'TRANSPARENT' };
  expect(entry(session)).toMatchObject(times);
});

test('an end is the end that is known, or that the length of the talk tells', () => {
  const delivery = { start: '2026-02-01T10:00' };
  expect(entry(sessionWith({ delivery }))).not.toHaveProperty('dtend');
  const lasting = sessionWith({ delivery, talk: { duration: 20 } });
  expect(entry(lasting)).toHaveProperty('dtend', '2026-02-01T09:20:00Z');
});

test.each([
  ['2026-02-28', '2026-03-01'],
  ['2026-12-31', '2027-01-01'],
  ['2026-10-25', '2026-10-26'],
])('a day without a time, %s, lasts until %s', (day, next) => {
  const times = { dtstart: day, dtend: next, transp: 'TRANSPARENT' };
  expect(entry(sessionWith({ delivery: { date: day } }))).toMatchObject(times);
});

test.each([
  ['given', 'CONFIRMED'],
  ['postponed', 'TENTATIVE'],
])('a delivery that is %s is %s', (status, expected) => {
  expect(entry(sessionWith({ delivery: { status } }))?.['status']).toBe(expected);
});

test('a delivery online is not at the venue', () => {
  const delivery = { attendance: 'online', room: 'Stage B' };
  expect(entry(sessionWith({ delivery }))).toHaveProperty('location', 'Stage B, Online');
});

test('an entry keeps its name when the delivery moves', () => {
  const uid = (delivery: object) => entry(sessionWith({ delivery: { ...delivery } }))?.['uid'];
  expect(uid({ date: '2026-03-01' })).toBe(`a-talk+here@${host}`);
  expect(uid({ start: '2026-03-02T10:00', status: 'postponed' })).toBe(`a-talk+here@${host}`);
});

test('its stamp is the last change of the content', () => {
  const talk = { date: '2026-01-05', lastmod: '2026-03-01T10:00:00+01:00' };
  expect(entry(sessionWith({ talk }))).toHaveProperty('dtstamp', '2026-03-01T09:00:00Z');
});

test('the same content is the same bytes', () => {
  const [first, second] = [1, 2].map(() => calendarOf(talkSite.sessions, subscription));
  expect(first).toBe(second);
});

test('no text adds a line of its own', () => {
  const text = 'a\r\nATTENDEE:mailto:b@example.org\nEND:VEVENT\rX:1\u2028Y:2\u0085Z:3\u0000\u001b';
  const session = sessionWith({
    talk: { title: text },
    delivery: { room: text, track: text },
    event: { name: text, venue: text, city: text },
    person: { name: text },
  });
  const clean = 'a\nATTENDEE:mailto:b@example.org\nEND:VEVENT\nX:1\nY:2Z:3';
  const location = `${clean}, ${clean}, ${clean}, ${countryName('BE')}`;
  const { calendar, entries } = read(calendarOf([session], { ...subscription, name: text }));
  expect(calendar['name']).toBe(clean);
  expect(entries).toMatchObject([{ summary: clean, location }]);
  expect(entries[0]).not.toHaveProperty('attendee');
});

test('signs that the format uses arrive as they were written', () => {
  const title = String.raw`a, b; c: d \n "e" \, \\ f=^g`;
  expect(entry(sessionWith({ talk: { title } }))).toHaveProperty('summary', title);
});
