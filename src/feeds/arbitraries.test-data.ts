/** Whatever an author, or a paste into an entry, can bring into a feed; the same in every run. */
import fc from 'fast-check';
import { recordingOf } from '#collections/recordings.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { person, post, sessionWith, talkWith } from '#feeds/fixtures.test-data.ts';
import { recording } from '#schemas/recording.ts';

/** For `fc.assert`: a failure names a path that finds it again. */
export const reproducible = { seed: 20260213, numRuns: 300 } as const;

/** What ends a text early, begins something else, or is not to be seen. */
const signs = [
  ...[']]>', '<![CDATA[', '<!--', '-->', '<?xml', '&', '&amp;', '&lt;', '&#0;', '&#x1F;', '&copy;'],
  ...['<', '>', '"', "'", '</title>', '</content:encoded>', '<script>', '%00', '\\u0000', '${x}'],
  ...['\u0000', '\u0008', '\u000B', '\u001B', '\u0085', '\r', '\r\n', '\t', '\u2028', '\uFEFF'],
  ...['\uD83C', '\uDFA4', '\uFFFE', '\uFFFF', '\u{1FFFE}', '\u202E', '\u2066', '\u200B', '🎤', 'é'],
  ...['007', '1e3', '0x1F', 'true', 'null', '__proto__', 'constructor', '動画', 'مرحبا'],
] as const;

/** Any string of UTF-16 code units, unpaired surrogates among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((codes) => String.fromCharCode(...codes));

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...signs), units, fc.string({ unit: 'binary' })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Longer than any limit that a parser sets to a text or to the references in it. */
export const longText = signs.join(' ').repeat(2000);

/** A web address as front matter accepts it. */
const webAddress = fc
  .tuple(fc.webUrl(), fc.constantFrom('/', '?', '?a=1&b=', '#'), anyText)
  .map((parts) => parts.join(''))
  .filter((address) => recording.safeParse({ url: address }).success);

const mediaAddress = fc
  .tuple(anyText, fc.constantFrom('mp4', 'webm', 'mp3'), anyText)
  .map(([name, end, query]) => {
    return `https://video.example.org/${encodeURIComponent(name.toWellFormed())}.${end}?q=${query}`;
  })
  .filter((address) => recording.safeParse({ url: address }).success);

const term = anyText.map((label) => ({ slug: label, label, path: '/tags/any/' }));

export const anyPost: fc.Arbitrary<Post> = fc
  .record({
    title: anyText,
    description: anyText,
    tags: fc.array(term, { maxLength: 3 }),
    categories: fc.array(term, { maxLength: 2 }),
    authors: fc.array(
      anyText.map((name) => person('someone', { name })),
      { maxLength: 2 },
    ),
    canonicalUrl: webAddress,
  })
  .map((written) => post('a', '2026-02-13', written));

const plainTalk = talkWith();
const plainDelivery = sessionWith().delivery;

export const anyTalk: fc.Arbitrary<Talk> = fc
  .record({
    title: anyText,
    description: anyText,
    recordings: fc.array(
      fc.record({ url: fc.oneof(mediaAddress, webAddress), bytes: fc.option(fc.nat()) }),
      { maxLength: 3 },
    ),
  })
  .map(({ title, description, recordings }) => ({
    ...plainTalk,
    title,
    description,
    deliveries: [
      {
        ...plainDelivery,
        recordings: recordings.map(({ url, bytes }) =>
          recordingOf(recording.parse({ url, ...(bytes && { bytes }) }), 'en'),
        ),
      },
    ],
  }));
