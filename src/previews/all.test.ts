import { describe, expect, test } from 'vitest';
import { addressesOf } from '#collections/addresses.ts';
import { entriesOf, now, source, withText } from '#collections/fixtures.test-data.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import { previewsOf } from '#previews/all.ts';
import {
  entryPreview,
  eventPreview,
  framedImages,
  personPreview,
  previewImage,
} from '#previews/preview.ts';
import { site as facts } from '#site.config';

const url = 'https://www.youtube.com/watch?v=8211fNI_nc4';
const many = Array.from({ length: facts.pageSize + 1 }, (_, at) => source('posts', `post-${at}`));
const sites: Record<string, Site> = {
  empty: siteOf(entriesOf(), now),
  full: siteOf(
    entriesOf(
      ...talkFixtures,
      ...many,
      source('pages', 'über'),
      source('posts', 'covered', {
        tags: ['Go', 'C#'],
        categories: ['journal'],
        series: ['Été'],
        cover: { image: '/uploads/fosdem-2026-programme.png', preview: true, alt: 'A timetable' },
      }),
      source('talks', 'unrecorded', { tags: ['go'], kind: 'workshop', language: 'nl' }),
      source('posts', 'draft', { draft: true, tags: ['Secret'] }),
    ),
    now,
  ),
};

describe.each(Object.entries(sites))('the previews of a site that is %s', (_, site) => {
  const previews = previewsOf(site);
  const paths = previews.map(({ path }) => path);

  test('are one for every page, and the addresses know them', () => {
    const addresses = [...addressesOf(site).keys()];
    const pages = addresses.filter((path) => path.endsWith('/') && !/\/page\/\d+\/$/.test(path));
    const ofPages = paths.filter((path) => /\/preview\.(?:png|jpg)$/.test(path));
    expect(ofPages.map((path) => path.replace(/preview\.\w+$/, '')).toSorted()).toEqual(
      pages.toSorted(),
    );
    expect(ofPages.filter((path) => !addresses.includes(path))).toEqual([]);
    expect(addresses.filter((path) => /preview\.\w+$/.test(path)).toSorted()).toEqual(
      ofPages.toSorted(),
    );
  });

  test('stand at addresses of their own', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('say what they show', () => {
    for (const { path, alt } of previews) expect(alt, path).toMatch(/\S/);
  });

  test('say nothing of what is held back', () => {
    expect(JSON.stringify(previews)).not.toMatch(/secret|draft/i);
  });

  test('name no folder of this machine', () => {
    expect(JSON.stringify(previews)).not.toContain(process.cwd());
  });
});

test('a page names the picture that is made for it', () => {
  const site = sites['full'] as Site;
  const byPath = new Map(previewsOf(site).map((preview) => [preview.path, preview]));
  const own = [
    ...[...site.entries, ...site.pages].map(entryPreview),
    ...site.events.map(eventPreview),
    ...site.people.map(personPreview),
  ];
  for (const preview of own) expect(byPath.get(preview.path)).toEqual(preview);
});

test('a cover has the words of its author', () => {
  const covered = previewsOf(sites['full'] as Site).find(({ path }) => path.endsWith('.jpg'));
  expect(covered).toMatchObject({ path: '/posts/covered/preview.jpg', alt: 'A timetable' });
});

test('the address of a picture changes with what is on it, its file does not', () => {
  const image = (title: string) => {
    const { posts } = siteOf(entriesOf(source('posts', 'a', { title })), now);
    return posts.map((post) => previewImage(entryPreview(post)))[0];
  };
  expect(image('One')).toMatchObject({
    width: 1200,
    height: 630,
    alt: 'Post: One. 1 January 2026',
  });
  expect(image('One')?.src).toMatch(/^\/posts\/a\/preview\.png\?v=[0-9a-f]{8}$/);
  expect(image('One')?.src).toBe(image('One')?.src);
  expect(image('One')?.src).not.toBe(image('Two')?.src);
});

test('recordings without a picture have a poster each, and the others none', () => {
  const here = source('events', 'here');
  const recordings = [
    { url },
    { url: 'https://vimeo.com/1084537', poster: 'https://example.org/x.jpg' },
    { url: 'https://example.org/x.mp4', poster: '/uploads/fosdem-2026-programme.png' },
  ];
  const deliveries = [{ event: 'here', date: '2026-02-01', recordings }];
  const site = siteOf(entriesOf(here, source('talks', 'a', { deliveries })), now);
  const posters = previewsOf(site).filter(({ drawing }) => drawing.design === 'poster');
  expect(posters.map(({ path }) => path)).toEqual([
    '/talks/a/recording-youtube-8211fNI_nc4.png',
    '/talks/a/recording-vimeo-1084537.png',
  ]);
  const [poster] = posters;
  expect(poster && previewImage(poster)).toMatchObject({ width: 1280, height: 720 });
});

const framed = (address: string, title: string) =>
  `<iframe src="${address}" title="${title}"></iframe>\n\n`;
const text = [
  framed('https://www.youtube.com/embed/8211fNI_nc4?start=95', 'A &amp; B'),
  framed('//www.youtube.com/embed/8211fNI_nc4?start=95', 'The same place'),
  framed('https://example.org/chart', 'A chart'),
  framed('https://example.org/heard.mp3', 'A sound'),
  framed('https://example.org/seen.mp4', 'A film'),
].join('');

test('recordings in texts that feeds hold have a poster each, drawn once', async () => {
  const older = Array.from({ length: facts.feedSize }, (_, index) =>
    source('posts', `newer-${index}`, { date: '2026-02-01' }),
  );
  const shown = await withText(
    source('posts', 'shown', { date: '2026-03-01', tags: ['go'] }),
    text,
  );
  const beyond = await withText(source('posts', 'beyond', { date: '2025-01-01' }), text);
  const site = siteOf(entriesOf(...older, shown, beyond), now);
  const posters = previewsOf(site).filter(({ drawing }) => drawing.design === 'poster');
  expect(posters.map(({ path, alt }) => [path, alt])).toEqual([
    [
      '/posts/shown/in-text-recording-youtube-8211fNI_nc4-95.png',
      'Recording on YouTube: A & B. A post',
    ],
    [
      expect.stringMatching(
        /^\/posts\/shown\/in-text-recording-file-example-org-seen-mp4-\w+\.png$/,
      ),
      'Recording on example.org: A film. A post',
    ],
  ]);
});

test('a recording that a delivery has a poster of gets no other in the text', async () => {
  const here = source('events', 'here');
  const deliveries = [{ event: 'here', date: '2026-02-01', recordings: [{ url, start: 95 }] }];
  const talk = await withText(source('talks', 'a', { deliveries }), text);
  const site = siteOf(entriesOf(here, talk), now);
  const posters = previewsOf(site).filter(({ drawing }) => drawing.design === 'poster');
  expect(posters.map(({ path }) => path.replace(/-\w+\.png$/, ''))).toEqual([
    '/talks/a/recording-youtube-8211fNI_nc4',
    '/talks/a/in-text-recording-file-example-org-seen-mp4',
  ]);
  const [entry] = site.talks;
  const [first] = entry?.framed ?? [];
  if (!entry || !first) throw new Error('there is none');
  const image = framedImages(entry)(first.playable);
  expect(image?.src).toMatch(/^\/talks\/a\/recording-youtube-8211fNI_nc4-95\.png\?v=/);
});
