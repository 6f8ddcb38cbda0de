import { expect, test } from 'vitest';
import type { ListedImage } from '#authoring/media/list.ts';
import { bytesText, mediaJson, mediaText } from '#authoring/media/report.ts';

const entry = 'src/content/posts/a.md';
const cover: ListedImage = {
  file: 'src/media/cover.jpg',
  bytes: 1_204_000,
  delivered: [
    { name: 'cover.12345678_a.avif', bytes: 8_100 },
    { name: 'cover.12345678_b.webp', bytes: 99_949 },
  ],
  uses: [
    { entry, line: 6, column: 10, field: 'cover.image' },
    { entry, line: 20, column: 1 },
  ],
  hints: [],
};
const sketch: ListedImage = {
  ...{ file: 'src/media/sketch.png', bytes: 812, delivered: [], uses: [] },
  hints: ['src/content/posts/draft.mdx'],
};
const left: ListedImage = { ...sketch, file: 'src/media/left.png', hints: [] };

test('a table of what is used, and what is not below it', () => {
  expect(mediaText([cover, left, sketch])).toMatchInlineSnapshot(`
    "image                 original         delivered  files  used by
    src/media/cover.jpg     1.2 MB  8.1 kB – 99.9 kB      2  src/content/posts/a.md:6 and 1 more
    src/media/sketch.png     812 B           not yet      0  src/content/posts/draft.mdx

    nothing uses 1 image:
      src/media/left.png  812 B

    3 images, 1.2 MB; delivered as 2 files, 108.0 kB; 1 unused"
  `);
});

test('without a build', () => {
  expect(mediaText([{ ...cover, delivered: undefined }])).toMatchInlineSnapshot(`
    "image                original  delivered  files  used by
    src/media/cover.jpg    1.2 MB                    src/content/posts/a.md:6 and 1 more

    1 image, 1.2 MB
    there is no build to look into — run npm run build"
  `);
});

test('without images', () => {
  expect(mediaText([])).toBe('there are no images in src/media and beside entries');
});

test('the same for other programs', () => {
  const built = JSON.parse(mediaJson([cover, left])) as {
    images: { used: boolean; delivered: unknown; uses: unknown }[];
  };
  expect(built).toMatchObject({
    version: 1,
    built: true,
    images: [
      { file: cover.file, bytes: 1_204_000, used: true, delivered: cover.delivered },
      { file: left.file, used: false, delivered: [], uses: [], hints: [] },
    ],
  });
  expect(built.images[0]?.uses).toEqual([
    { entry, line: 6, column: 10, field: 'cover.image' },
    { entry, line: 20, column: 1, field: null },
  ]);
  const unbuilt: unknown = JSON.parse(mediaJson([{ ...cover, delivered: undefined }]));
  expect(unbuilt).toMatchObject({ built: false, images: [{ delivered: null }] });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text);
});
