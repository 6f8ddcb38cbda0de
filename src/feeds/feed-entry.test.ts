import { expect, test } from 'vitest';
import { changedAt, contentOf, creatorsOf, enclosuresOf, labelsOf } from '#feeds/feed-entry.ts';
import { person, post, talkWith } from '#feeds/fixtures.test-data.ts';
import { absoluteUrl, homePath, personPath, withBase } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { site } from '#site.config';

const term = (label: string) => ({ slug: label.toLowerCase(), label, path: `/tags/${label}/` });

test('labels are categories and tags, each word once', () => {
  const entry = post('a', '2026-02-13', {
    categories: [term('Journal')],
    tags: [term('eBPF'), term('journal'), term('EBPF')],
  });
  expect(labelsOf(entry)).toEqual(['Journal', 'eBPF']);
});

test('an entry without authors is by the site', () => {
  expect(creatorsOf(post('a', '2026-02-13'))).toEqual([
    { name: site.author, url: absoluteUrl(homePath) },
  ]);
  const ada = person('ada', { name: 'Ada' });
  expect(creatorsOf(post('a', '2026-02-13', { authors: [ada] }))).toEqual([
    { name: 'Ada', url: absoluteUrl(personPath('ada')) },
  ]);
});

test('a list changed when its newest entry did', () => {
  const updated = momentOf('2026-03-01');
  const entries = [post('b', '2026-02-20'), post('a', '2026-02-13', updated ? { updated } : {})];
  expect(changedAt(entries)?.toISOString()).toBe('2026-03-01T00:00:00.000Z');
  expect(changedAt([])).toBeUndefined();
});

test('a text is cleaned once for all feeds', () => {
  const entry = post('a', '2026-02-13');
  const fragment = { html: '<p class="x">a</p>' };
  expect(contentOf(entry, fragment)).toBe('<p>a</p>');
  expect(contentOf(entry, Object.assign(fragment, { html: 'never read again' }))).toBe('<p>a</p>');
});

test('a cross-post says where it is at home', () => {
  const entry = post('a', '2026-02-13', { canonicalUrl: 'https://a.example/?b=1&c=2' });
  expect(contentOf(entry, { html: '<p>a</p>' })).toBe(
    '<p>a</p>\n<p>First published at <a href="https://a.example/?b=1&#x26;c=2">a.example</a></p>',
  );
});

const file = 'https://video.example.org/2026/a-talk.mp4';
const enclosed = (...recordings: readonly object[]) =>
  enclosuresOf(talkWith({ delivery: { recordings } }));

test('a recording that is a file of a known size comes with its talk', () => {
  expect(enclosed({ url: file, bytes: 52_428_800, duration: '24:10' })).toEqual([
    { url: file, type: 'video/mp4', bytes: 52_428_800, duration: 1450 },
  ]);
  expect(enclosed({ url: 'https://example.org/a.mp3', bytes: 1 })).toEqual([
    { url: 'https://example.org/a.mp3', type: 'audio/mpeg', bytes: 1 },
  ]);
});

test.each([
  ['a file of unknown size', { url: file }],
  ["a player in a host's frame", { url: 'https://youtu.be/8211fNI_nc4', bytes: 52_428_800 }],
  ['a page of an unknown host', { url: 'https://example.org/talks/7', bytes: 52_428_800 }],
])('%s does not', (_, recording) => {
  expect(enclosed(recording)).toEqual([]);
});

test('a file comes once however often its address is written', () => {
  const bytes = 52_428_800;
  const twice = [
    { url: file, bytes },
    { url: `${file}#t=90`, bytes },
  ];
  expect(enclosed(...twice).map(({ url }) => url)).toEqual([file]);
});

test('the files of several deliveries come newest first, and a post has none', () => {
  const recorded = (date: string, name: string) => ({
    event: 'here',
    date,
    recordings: [{ url: `https://video.example.org/${name}.webm`, bytes: 1 }],
  });
  const deliveries = [recorded('2026-01-31', 'one'), recorded('2026-02-01', 'two')];
  const urls = enclosuresOf(talkWith({ talk: { deliveries } })).map(({ url }) => url);
  expect(urls).toEqual([
    'https://video.example.org/two.webm',
    'https://video.example.org/one.webm',
  ]);
  expect(enclosuresOf(post('a', '2026-02-13'))).toEqual([]);
});

test('the videos and sounds in a text come with its entry, captions do not', () => {
  const played = [
    { file: 'src/media/a b.mp3', bytes: 5 },
    { file: 'src/media/a.en.vtt', bytes: 6 },
    { file: 'src/content/posts/a/c.webm', bytes: 7 },
    { file: 'src/media/a b.mp3', bytes: 5 },
  ];
  const own = (path: string) => absoluteUrl(withBase(`media/${path}`));
  const files = [
    { url: own('a%20b.mp3'), type: 'audio/mpeg', bytes: 5 },
    { url: own('posts/a/c.webm'), type: 'video/webm', bytes: 7 },
  ];
  expect(enclosuresOf(post('a', '2026-02-13', { played }))).toEqual(files);
  const talk = talkWith({ delivery: { recordings: [{ url: file, bytes: 8 }] } });
  expect(enclosuresOf({ ...talk, played })).toEqual([
    { url: file, type: 'video/mp4', bytes: 8 },
    ...files,
  ]);
});
