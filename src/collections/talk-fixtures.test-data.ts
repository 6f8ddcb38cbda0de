import { source } from '#collections/fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';

/**
 * A talk given five times in four zones, as {@link now} of the other fixtures sees it: recorded in
 * Brussels and Tokyo, cancelled in New York, given on a day without a time in Ghent, and to come in
 * Sydney on the day clocks are put forward there.
 */
export const talkFixtures: readonly Source[] = [
  source('people', 'a-speaker', {
    name: 'A Speaker',
    role: 'Speaks first',
    links: [{ label: 'Website', url: 'https://a-speaker.example.org/' }],
    bio: { short: 'A Speaker stands in for whoever speaks.' },
  }),
  source('people', 'b-speaker', { name: 'B Speaker' }),
  source('people', 'c-speaker', { name: 'C Speaker' }),
  source('events', 'example-conf-brussels-2025', {
    name: 'Example Conf Brussels 2025',
    start: '2025-02-01',
    end: '2025-02-02',
    zone: 'Europe/Brussels',
    venue: 'Example Hall',
    city: 'Brussels',
    country: 'BE',
    url: 'https://brussels.example.org/2025/',
  }),
  source('events', 'example-conf-new-york-2025', {
    name: 'Example Conf New York 2025',
    start: '2025-06-10',
    end: '2025-06-11',
    zone: 'America/New_York',
    venue: 'Example Center',
    city: 'New York',
    country: 'US',
    url: 'https://newyork.example.org/2025/',
  }),
  source('events', 'example-days-ghent-2025', {
    name: 'Example Days Ghent 2025',
    start: '2025-09-20',
    end: '2025-09-20',
    zone: 'Europe/Brussels',
    city: 'Ghent',
    country: 'BE',
    url: 'https://ghent.example.org/2025/',
  }),
  source('events', 'example-conf-tokyo-2025', {
    name: 'Example Conf Tokyo 2025',
    start: '2025-11-15',
    end: '2025-11-16',
    zone: 'Asia/Tokyo',
    venue: 'Example Dome',
    city: 'Tokyo',
    country: 'JP',
    url: 'https://tokyo.example.org/2025/',
  }),
  source('events', 'example-conf-sydney-2026', {
    name: 'Example Conf Sydney 2026',
    start: '2026-10-03',
    end: '2026-10-04',
    zone: 'Australia/Sydney',
    venue: 'Example Theatre',
    city: 'Sydney',
    country: 'AU',
    url: 'https://sydney.example.org/2026/',
  }),
  source('posts', 'five-rooms-later', {
    title: 'Five rooms later',
    date: '2025-12-10',
    description: 'What changed in a talk between one room and the next.',
  }),
  source('talks', 'one-talk-five-rooms', {
    title: 'One talk, five rooms',
    date: '2025-01-10',
    lastmod: '2025-12-01T18:30:00Z',
    description: 'The same talk in five rooms and four time zones.',
    abstract: 'What stays of a talk when room, clock and language change around it.',
    level: 'intermediate',
    duration: 25,
    tags: ['speaking', 'time zones'],
    speakers: ['a-speaker', { person: 'b-speaker', role: 'host' }],
    slides: [
      {
        file: './slides.pdf',
        source: 'https://code.example.org/one-talk/',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [{ type: 'code', title: 'The examples', url: 'https://code.example.org/examples/' }],
    posts: ['five-rooms-later'],
    deliveries: [
      {
        event: 'example-conf-brussels-2025',
        start: '2025-02-01T11:50',
        end: '2025-02-01T12:15',
        track: 'Main track',
        room: 'H.1302',
        url: 'https://brussels.example.org/2025/one-talk/',
        recordings: [
          {
            url: 'https://www.youtube.com/watch?v=example0001',
            start: '0:35',
            duration: '24:10',
            published: '2025-02-20',
            poster: '/uploads/brussels.jpg',
            captions: [
              { file: './brussels.en.vtt', language: 'en', note: 'Corrected by hand.' },
              { file: './brussels.fr.srt', language: 'fr', label: 'French' },
            ],
            chapters: [
              { at: '0:35', title: 'The first room' },
              { at: '12:00', title: 'The second room' },
            ],
          },
        ],
      },
      {
        event: 'example-conf-new-york-2025',
        start: '2025-06-10T09:00',
        status: 'cancelled',
        speakers: ['a-speaker'],
      },
      { event: 'example-days-ghent-2025', date: '2025-09-20', recorded: 'none' },
      {
        event: 'example-conf-tokyo-2025',
        start: '2025-11-16T09:30',
        end: '2025-11-16T10:10',
        title: 'One talk, four rooms and Tokyo',
        language: 'ja',
        speakers: ['a-speaker', { person: 'c-speaker', role: 'interpreter' }],
        slides: [{ label: 'In Japanese', url: 'https://slides.example.org/tokyo/' }],
        recordings: [
          {
            url: 'https://video.example.org/2025/one-talk.webm',
            title: 'Room recording',
            published: '2025-11-20',
          },
        ],
      },
      {
        event: 'example-conf-sydney-2026',
        start: '2026-10-04T10:00',
        end: '2026-10-04T10:25',
        attendance: 'hybrid',
        url: 'https://sydney.example.org/2026/one-talk/',
      },
    ],
  }),
];
