import { expect, test } from 'vitest';
import { sessionWith, siteWith, talkSite } from '#feeds/fixtures.test-data.ts';
import { deliveryThing, eventThing } from '#feeds/event-things.ts';
import { absoluteUrl, eventPath, talkPath } from '#permalinks';

test('an event has its days, its place and its talks', () => {
  const archive = talkSite.events.find(({ event }) => event.id === 'example-conf-brussels-2025');
  const page = absoluteUrl(eventPath('example-conf-brussels-2025'));
  const talk = absoluteUrl(talkPath('one-talk-five-rooms'));
  expect(archive && eventThing(archive)).toStrictEqual({
    '@type': 'Event',
    '@id': `${page}#event`,
    name: 'Example Conf Brussels 2025',
    startDate: '2025-02-01',
    endDate: '2025-02-02',
    url: 'https://brussels.example.org/2025/',
    location: {
      '@type': 'Place',
      name: 'Example Hall',
      address: { '@type': 'PostalAddress', addressLocality: 'Brussels', addressCountry: 'BE' },
    },
    mainEntityOfPage: page,
    subEvent: [
      {
        '@type': 'EducationEvent',
        '@id': `${talk}#delivery-example-conf-brussels-2025`,
        name: 'One talk, five rooms',
        startDate: '2025-02-01T11:50:00+01:00',
        endDate: '2025-02-01T12:15:00+01:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: [
          {
            '@type': 'Place',
            name: 'H.1302, Example Hall',
            address: {
              '@type': 'PostalAddress',
              addressLocality: 'Brussels',
              addressCountry: 'BE',
            },
          },
        ],
        performer: [
          expect.objectContaining({ '@type': 'Person', name: 'A Speaker' }),
          expect.objectContaining({ '@type': 'Person', name: 'B Speaker' }),
        ],
        workPerformed: { '@id': `${talk}#talk` },
        inLanguage: 'en',
        url: talk,
        sameAs: 'https://brussels.example.org/2025/one-talk/',
      },
    ],
  });
});

test('an event that only posts report from has no talks', () => {
  const [archive] = siteWith().events;
  expect(archive && eventThing({ ...archive, sessions: [] })).not.toHaveProperty('subEvent');
});

const thing = (
  delivery: Readonly<Record<string, unknown>>,
  event: Readonly<Record<string, unknown>> = {},
) => {
  const session = sessionWith({ delivery, event });
  return deliveryThing(session.talk, session.delivery);
};

test.each([
  ['scheduled', 'EventScheduled'],
  ['given', 'EventScheduled'],
  ['cancelled', 'EventCancelled'],
  ['postponed', 'EventPostponed'],
])('a delivery that is %s is %s', (status, expected) => {
  expect(thing({ status })?.eventStatus).toBe(`https://schema.org/${expected}`);
});

test('one that is postponed keeps the day it was to be', () => {
  expect(thing({ status: 'postponed' })).toMatchObject({
    startDate: '2026-02-01',
    previousStartDate: '2026-02-01',
  });
  expect(thing({ status: 'cancelled' })).not.toHaveProperty('previousStartDate');
});

test('an end is said only where it is known', () => {
  expect(thing({ start: '2026-02-01T10:00' })).not.toHaveProperty('endDate');
  expect(thing({ start: '2026-02-01T10:00', end: '2026-02-01T10:20' })?.endDate).toBe(
    '2026-02-01T10:20:00+01:00',
  );
});

test('one online is at the page of its session, or nowhere that is known', () => {
  const url = 'https://example.org/session/';
  expect(thing({ attendance: 'online', room: 'Stage B', url })).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: [{ '@type': 'VirtualLocation', url }],
  });
  expect(thing({ attendance: 'online' })).not.toHaveProperty('location');
});

test('one before people has no place but the room', () => {
  const location = thing({ url: 'https://example.org/session/' })?.location;
  expect(location).toHaveLength(1);
  expect(location).toMatchObject([{ '@type': 'Place' }]);
});

test('what has no day or no place is no event to those who read this', () => {
  expect(thing({ date: 'unknown' })).toBeUndefined();
  const nowhere = { venue: undefined, city: undefined, country: undefined };
  expect(thing({ date: '2026-02-01' }, nowhere)).toBeUndefined();
  expect(thing({ date: '2026-02-01', attendance: 'online' }, nowhere)).toBeDefined();
});
