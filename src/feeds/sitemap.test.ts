import { expect, test } from 'vitest';
import { imagesIn } from '#feeds/sitemap.ts';
import { absoluteUrl } from '#permalinks';

const urls = (html: string) => imagesIn(html).map(({ url }) => url);

test('the images of the text, each once and absolute', () => {
  const html =
    '<header><img src="/logo.svg"></header><main><picture><source srcset="/a.avif 480w">' +
    '<img src="/_astro/a.webp" alt="x"></picture><img alt="" src="/_astro/b.webp?a=1&amp;b=2">' +
    '<img src="/_astro/a.webp"></main>';
  expect(urls(html)).toEqual([
    absoluteUrl('/_astro/a.webp'),
    absoluteUrl('/_astro/b.webp?a=1&b=2'),
  ]);
});

test.each(['', '<main></main>', '<main><img alt="no source"></main>', '<main>&lt;img src="/x"'])(
  '%j shows none',
  (html) => {
    expect(urls(html)).toEqual([]);
  },
);
