import { expect, test } from 'vitest';
import type { Talk } from '#collections/talk.ts';
import { talkSite, talkWith } from '#feeds/fixtures.test-data.ts';
import { type RecordingMedia, recordingThing } from '#feeds/recording-things.ts';
import { absoluteUrl, talkPath } from '#permalinks';

/** What is said of every recording of a talk. */
const recordingsOf = (talk: Talk | undefined, media?: RecordingMedia) =>
  talk?.deliveries.flatMap((delivery) =>
    delivery.recordings.map((recording) => recordingThing(talk, delivery, recording, media ?? {})),
  );

const recordingWith = (recording: object, media?: RecordingMedia) =>
  recordingsOf(talkWith({ delivery: { recordings: [recording] } }), media)?.[0];

const frame = 'youtube:example0001';
const file = 'file:video.example.org/2025/one-talk.webm';
const url = 'https://www.youtube.com/watch?v=example0001';
const thumbnails = new Map([
  [frame, '/_astro/brussels.jpg'],
  [file, '/_astro/tokyo.jpg'],
]);

test('a video plays in a frame or is a file', () => {
  const page = absoluteUrl(talkPath('one-talk-five-rooms'));
  const description = 'The same talk in five rooms and four time zones.';
  const transcripts = new Map([[frame, 'Welcome to the first room.']]);
  expect(recordingsOf(talkSite.talks[0], { thumbnails, transcripts })).toStrictEqual([
    {
      '@type': 'VideoObject',
      '@id': `${page}#recording-file-video-example-org-2025-one-talk-webm-a3347a`,
      name: 'One talk, four rooms and Tokyo: Room recording',
      description,
      thumbnailUrl: absoluteUrl('/_astro/tokyo.jpg'),
      uploadDate: '2025-11-20',
      inLanguage: 'ja',
      url: 'https://video.example.org/2025/one-talk.webm',
      contentUrl: 'https://video.example.org/2025/one-talk.webm',
      encodingFormat: 'video/webm',
      recordedAt: { '@id': `${page}#delivery-example-conf-tokyo-2025` },
    },
    {
      '@type': 'VideoObject',
      '@id': `${page}#recording-youtube-example0001-35`,
      name: 'One talk, five rooms',
      description,
      thumbnailUrl: absoluteUrl('/_astro/brussels.jpg'),
      uploadDate: '2025-02-20',
      duration: 'PT24M10S',
      inLanguage: 'en',
      url,
      embedUrl: 'https://www.youtube-nocookie.com/embed/example0001',
      transcript: 'Welcome to the first room.',
      recordedAt: { '@id': `${page}#delivery-example-conf-brussels-2025` },
    },
  ]);
});

test.each<[string, object, RecordingMedia, boolean]>([
  ['picture and day are', { url, published: '2026-02-10' }, { thumbnails }, true],
  ['no picture is', { url, published: '2026-02-10' }, {}, false],
  ['no day is', { url }, { thumbnails }, false],
])('of a video where %s known', (_, recording, media, said) => {
  expect(recordingWith(recording, media) !== undefined).toBe(said);
});

test('a video at a host that is not known is neither frame nor file', () => {
  const link = 'https://watch.example.org/one-talk';
  const video = recordingWith(
    { url: link, published: '2026-02-10' },
    { thumbnails: new Map([[link, '/poster.jpg']]) },
  );
  expect(video).toMatchObject({ url: link, thumbnailUrl: absoluteUrl('/poster.jpg') });
  expect(video).not.toHaveProperty('contentUrl');
  expect(video).not.toHaveProperty('embedUrl');
});

test('a recording to listen to is no video and needs no picture', () => {
  expect(recordingWith({ url: 'https://audio.example.org/one-talk.mp3' })).toMatchObject({
    '@type': 'AudioObject',
    contentUrl: 'https://audio.example.org/one-talk.mp3',
    encodingFormat: 'audio/mpeg',
  });
});
