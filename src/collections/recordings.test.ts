import { expect, test } from 'vitest';
import { at } from '#collections/fixtures.test-data.ts';
import { isOut, recordingId, recordingName, recordingOf } from '#collections/recordings.ts';
import { recording } from '#schemas/recording.ts';

const idOf = (url: string, start?: string) =>
  recordingId(recordingOf(recording.parse({ url, start }), 'en'));

test.each([
  ['https://www.youtube.com/watch?v=8211fNI_nc4', 'recording-youtube-8211fNI_nc4'],
  ['https://youtu.be/8211fNI_nc4?t=95', 'recording-youtube-8211fNI_nc4-95'],
  ['https://vimeo.com/76979871', 'recording-vimeo-76979871'],
  ['https://video.fosdem.org/2026/h1302/A-talk.mp4', 'recording-fosdem-2026-h1302-A-talk-3d2d6b'],
  ['https://example.org/a/episode.mp3', 'recording-file-example-org-a-episode-mp3-d911a2'],
  ['https://example.org/talks/?id=7', 'recording-https-example-org-talks-id-7-7ed5e3'],
])('the recording at %s is %s', (url, id) => {
  expect(idOf(url)).toBe(id);
});

test('where it begins is a part of it, so that two talks of one day have two', () => {
  const day = 'https://youtu.be/8211fNI_nc4';
  expect(idOf(day, '1:35')).toBe('recording-youtube-8211fNI_nc4-95');
  expect(idOf(day, '0')).toBe('recording-youtube-8211fNI_nc4');
  expect(idOf(`${day}?t=30`, '1:35')).toBe(idOf(day, '1:35'));
});

test('addresses that differ in signs alone have ids that differ', () => {
  expect(idOf('https://example.org/a.mp4')).not.toBe(idOf('https://example.org/a/.mp4'));
  expect(idOf('https://example.org/a?b.mp4')).not.toBe(idOf('https://example.org/a/b.mp4'));
});

test('what feeds call it stays when the second at which it begins is corrected', () => {
  const [key, id] = ['youtube:8211fNI_nc4', 'recording-youtube-8211fNI_nc4'];
  const [first, second] = [
    { key, start: 95 },
    { key, start: 3600 },
  ];
  const other = { key: 'vimeo:1', start: 0 };
  expect(recordingName(first, [first, other])).toBe(id);
  expect(recordingName({ key, start: 90 }, [{ key, start: 90 }, other])).toBe(id);
  expect(recordingName(first, [second, first])).toBe(id);
  expect(recordingName(second, [second, first])).toBe(`${id}-3600`);
});

test.each([
  ['2026-02-01', '2026-01-31T23:59:59Z', false],
  ['2026-02-01', '2026-02-01T00:00:00Z', true],
  [undefined, '2026-02-01T00:00:00Z', true],
])('one of %s is out at %s: %s', (published, now, out) => {
  expect(isOut({ published }, at(now))).toBe(out);
});

test('addresses that differ in letters of another script have ids that do', () => {
  expect(idOf('https://example.org/動画/一')).not.toBe(idOf('https://example.org/動画/二'));
});

test.each([
  'https://example.org/a b',
  'https://example.org/"><script>',
  "https://example.org/'&#x20;",
])('an id holds nothing that a fragment or an attribute would end at: %s', (url) => {
  expect(idOf(url)).toMatch(/^recording-[\p{L}\p{N}_-]+$/u);
});
