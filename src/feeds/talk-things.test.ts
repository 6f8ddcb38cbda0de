import { expect, test } from 'vitest';
import { person, talkSite, talkWith } from '#feeds/fixtures.test-data.ts';
import { jsonLd } from '#feeds/json-ld.ts';
import { namedPerson } from '#feeds/person-things.ts';
import { type TalkMedia, type TalkThing, talkThings } from '#feeds/talk-things.ts';
import { absoluteUrl, talkPath } from '#permalinks';

const page = absoluteUrl(talkPath('one-talk-five-rooms'));
const here = absoluteUrl(talkPath('a-talk'));
const video = 'youtube:example0001';
const url = 'https://www.youtube.com/watch?v=example0001';
const thumbnails = new Map([[video, '/_astro/brussels.jpg']]);
const media: TalkMedia = { image: '/_astro/cover.jpg', thumbnails };

const fiveTimes = talkSite.talks.flatMap((talk) => talkThings(talk, media));

/** The things of one type. */
const ofType = <Type extends TalkThing['@type']>(type: Type, things: readonly TalkThing[]) =>
  things.filter((thing): thing is Extract<TalkThing, { '@type': Type }> => thing['@type'] === type);

const aSpeaker = namedPerson(
  person('a-speaker', {
    name: 'A Speaker',
    links: [{ label: 'Website', url: 'https://a-speaker.example.org/' }],
  }),
);
const bSpeaker = namedPerson(person('b-speaker', { name: 'B Speaker' }));
const cSpeaker = namedPerson(person('c-speaker', { name: 'C Speaker' }));

test('the work, with what is known of it', () => {
  expect(ofType('CreativeWork', fiveTimes)).toStrictEqual([
    {
      '@type': 'CreativeWork',
      '@id': `${page}#talk`,
      name: 'One talk, five rooms',
      abstract: 'What stays of a talk when room, clock and language change around it.',
      description: 'The same talk in five rooms and four time zones.',
      author: [aSpeaker, bSpeaker],
      inLanguage: 'en',
      educationalLevel: 'intermediate',
      timeRequired: 'PT25M',
      keywords: 'speaking, time zones',
      image: absoluteUrl('/_astro/cover.jpg'),
      url: page,
      mainEntityOfPage: page,
    },
  ]);
});

test('each delivery is an event within a conference', () => {
  const image = absoluteUrl('/_astro/cover.jpg');
  const workPerformed = { '@id': `${page}#talk` };
  const conference = (name: string) => ({ '@type': 'Event', name: `Example ${name}` });
  const [sydney, tokyo, ghent, newYork, brussels] = ofType('EducationEvent', fiveTimes);
  expect([sydney, tokyo, ghent, newYork, brussels]).toMatchObject([
    { performer: [aSpeaker, bSpeaker], superEvent: conference('Conf Sydney 2026') },
    { performer: [aSpeaker, cSpeaker], superEvent: conference('Conf Tokyo 2025') },
    { performer: [aSpeaker, bSpeaker], superEvent: conference('Days Ghent 2025') },
    { performer: [aSpeaker], superEvent: conference('Conf New York 2025') },
    { performer: [aSpeaker, bSpeaker], superEvent: conference('Conf Brussels 2025') },
  ]);
  const all = { image, workPerformed, url: page };
  expect([sydney, tokyo, ghent, newYork, brussels]).toMatchObject(Array(5).fill(all));
  expect(sydney).toMatchObject({ startDate: '2026-10-04T10:00:00+11:00' });
  expect(tokyo).toMatchObject({ startDate: '2025-11-16T09:30:00+09:00', inLanguage: 'ja' });
  expect(ghent).toMatchObject({ startDate: '2025-09-20' });
  expect(newYork).toMatchObject({ startDate: '2025-06-10T09:00:00-04:00' });
  expect(brussels).toMatchObject({ startDate: '2025-02-01T11:50:00+01:00' });
});

test('a delivery names the recordings that are said, and no others', () => {
  const recordings = ofType('VideoObject', fiveTimes).map((thing) => ({ '@id': thing['@id'] }));
  expect(recordings).toEqual([{ '@id': `${page}#recording-youtube-example0001-35` }]);
  const named = ofType('EducationEvent', fiveTimes).map(({ recordedIn }) => recordedIn);
  expect(named).toEqual([undefined, undefined, undefined, undefined, recordings]);
});

test('slides are a presentation, of this site or elsewhere', () => {
  expect(ofType('PresentationDigitalDocument', fiveTimes)).toStrictEqual([
    {
      '@type': 'PresentationDigitalDocument',
      '@id': `${page}#slides-slides.pdf`,
      name: 'One talk, five rooms',
      author: [aSpeaker, bSpeaker],
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: `${page}slides.pdf`,
      encodingFormat: 'application/pdf',
      isBasedOn: 'https://code.example.org/one-talk/',
      isPartOf: { '@id': `${page}#talk` },
    },
    {
      '@type': 'PresentationDigitalDocument',
      '@id': `${page}#slides-${encodeURIComponent('https://slides.example.org/tokyo/')}`,
      name: 'One talk, four rooms and Tokyo: In Japanese',
      author: [aSpeaker, cSpeaker],
      inLanguage: 'ja',
      url: 'https://slides.example.org/tokyo/',
      isPartOf: { '@id': `${page}#talk` },
    },
  ]);
});

test.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY 4.0', undefined],
  ['https:// is missing', undefined],
])('the licence %j as an address: %j', (licence, expected) => {
  const slides = [{ url: 'https://slides.example.org/', licence }];
  const [deck] = ofType('PresentationDigitalDocument', talkThings(talkWith({ talk: { slides } })));
  expect(deck?.license).toBe(expected);
});

test('slides here and elsewhere are one presentation', () => {
  const slides = [{ file: './deck.pdf', url: 'https://slides.example.org/', label: 'Long form' }];
  const decks = ofType('PresentationDigitalDocument', talkThings(talkWith({ talk: { slides } })));
  expect(decks).toMatchObject([
    { name: 'A talk: Long form', url: `${here}deck.pdf`, sameAs: 'https://slides.example.org/' },
  ]);
});

test('of what is not known nothing is said', () => {
  const all = { description: 'A talk', inLanguage: 'en', url: here };
  const found = talkThings(talkWith({ talk: { speakers: [] } }));
  const { location, superEvent, ...event } = ofType('EducationEvent', found)[0] ?? {};
  expect(found).toHaveLength(2);
  expect(ofType('CreativeWork', found)).toStrictEqual([
    {
      '@type': 'CreativeWork',
      '@id': `${here}#talk`,
      name: 'A talk',
      mainEntityOfPage: here,
      ...all,
    },
  ]);
  expect(event).toStrictEqual({
    '@type': 'EducationEvent',
    '@id': `${here}#delivery-here`,
    name: 'A talk',
    startDate: '2026-02-01',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    workPerformed: { '@id': `${here}#talk` },
    ...all,
  });
  const address = { '@type': 'PostalAddress', addressLocality: 'Brussels', addressCountry: 'BE' };
  expect(location).toStrictEqual([{ '@type': 'Place', address }]);
  expect(superEvent).toMatchObject({ location: { '@type': 'Place', address } });
});

test('what several deliveries share is said once', () => {
  const slides = [{ file: './deck.pdf' }];
  const shared = { event: 'here', slides, recordings: [{ url, published: '2026-02-10' }] };
  const deliveries = ['2026-01-31', '2026-02-01'].map((date) => ({ ...shared, date }));
  const found = talkThings(talkWith({ talk: { slides, deliveries } }), media);
  const ids = found.map((thing) => thing['@id']);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ofType('EducationEvent', found)).toHaveLength(2);
});

test('no text ends the script element', () => {
  const text = '</script><script>alert(1)</script>';
  const talk = talkWith({
    talk: { title: text, abstract: text },
    delivery: { room: text, recordings: [{ url, published: '2026-02-10', title: text }] },
    event: { name: text, venue: text },
    person: { name: text },
  });
  const found = talkThings(talk, { thumbnails, transcripts: new Map([[video, text]]) });
  const written = jsonLd(found);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)['@graph']).toEqual(found);
});
