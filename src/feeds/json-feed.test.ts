import { expect, test } from 'vitest';
import { feed, post, rendering, talkWith } from '#feeds/fixtures.test-data.ts';
import { jsonFeedOf } from '#feeds/json-feed.ts';
import { absoluteUrl, homePath, jsonFeedPath, postPath, withBase } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';
import { site } from '#site.config';

const siteAuthor = { name: site.author, url: absoluteUrl(homePath) };

test('a JSON Feed 1.1 document', async () => {
  const updated = momentOf('2026-03-01T10:00:00Z');
  const response = await jsonFeedOf(
    feed([
      post('a', '2026-02-13', {
        tags: [{ slug: 'go', label: 'Go', path: '/tags/go/' }],
        cover: { image: '/uploads/c.png', alt: '' },
        canonicalUrl: 'https://elsewhere.example/a',
        ...(updated && { updated }),
      }),
    ]),
    rendering,
  );
  expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  const url = absoluteUrl(postPath('a'));
  expect(await response.json()).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A & B',
    home_page_url: absoluteUrl(homePath),
    feed_url: absoluteUrl(jsonFeedPath()),
    description: 'C < D',
    icon: absoluteUrl(withBase('icon-512.png')),
    favicon: absoluteUrl(withBase('icon-192.png')),
    language: site.lang,
    authors: [siteAuthor],
    items: [
      {
        id: url,
        url,
        external_url: 'https://elsewhere.example/a',
        title: 'Title of a',
        summary: 'About a',
        content_html: `<p>Text of <a href="${absoluteUrl('/x/')}">a</a></p>\n<p>First published at <a href="https://elsewhere.example/a">elsewhere.example</a></p>`,
        image: absoluteUrl('/cover.jpg'),
        date_published: '2026-02-13T00:00:00.000Z',
        date_modified: '2026-03-01T10:00:00.000Z',
        authors: [siteAuthor],
        tags: ['Go'],
        language: 'en',
      },
    ],
  });
});

test('an entry that feeds called by another name keeps it', async () => {
  const entry = post('a', '2026-02-13', { guid: 'https://old.example/?p=7' });
  const { items } = (await (await jsonFeedOf(feed([entry]), rendering)).json()) as {
    items: { id: string; url: string }[];
  };
  expect(items.map(({ id, url }) => [id, url])).toEqual([
    ['https://old.example/?p=7', absoluteUrl(postPath('a'))],
  ]);
});

test('every file that comes with a talk is an attachment', async () => {
  const talk = talkWith({
    delivery: {
      recordings: [
        { url: 'https://video.example.org/one.mp4', bytes: 7, duration: '1:00' },
        { url: 'https://youtu.be/8211fNI_nc4', bytes: 7 },
        { url: 'https://video.example.org/two.webm', bytes: 8 },
        { url: 'https://video.example.org/three.webm' },
      ],
    },
  });
  const response = await jsonFeedOf({ ...feed([]), entries: [talk] }, rendering);
  const { items } = (await response.json()) as { items: { attachments: unknown }[] };
  expect(items[0]?.attachments).toEqual([
    {
      url: 'https://video.example.org/one.mp4',
      mime_type: 'video/mp4',
      size_in_bytes: 7,
      duration_in_seconds: 60,
    },
    { url: 'https://video.example.org/two.webm', mime_type: 'video/webm', size_in_bytes: 8 },
  ]);
});

test('an entry without files has no attachments', async () => {
  const response = await jsonFeedOf(feed([post('a', '2026-02-13')]), rendering);
  const { items } = (await response.json()) as { items: object[] };
  expect(items[0]).not.toHaveProperty('attachments');
});

test('a hub is named where there is one', async () => {
  const hubs = async (hub: string) => {
    const response = await jsonFeedOf(feed([]), rendering, hub);
    return ((await response.json()) as { hubs?: unknown }).hubs;
  };
  expect(await hubs('')).toBeUndefined();
  expect(await hubs('https://hub.example/')).toEqual([
    { type: 'WebSub', url: 'https://hub.example/' },
  ]);
});
