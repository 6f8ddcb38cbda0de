import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { unfitImages } from '#collections/advice/images.ts';
import { lines, post, written } from '#collections/advice/written.test-data.ts';
import type { Source } from '#entries/source.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a06030' } });

/** A JPEG with so many bytes of a camera's notes before its measures. */
async function withNotes(bytes: number, width: number): Promise<Buffer> {
  const plain = await picture(width, 20).jpeg().toBuffer();
  const segment = (length: number) => {
    const note = Buffer.alloc(length + 4);
    note.writeUInt16BE(0xffed, 0);
    note.writeUInt16BE(length + 2, 2);
    return note;
  };
  const notes = Array.from({ length: Math.ceil(bytes / 65_000) }, () => segment(65_000));
  return Buffer.concat([plain.subarray(0, 2), ...notes, plain.subarray(2)]);
}

async function said(front: string, files: Readonly<Record<string, Uint8Array>>, text = '') {
  const names = Object.keys(files).map((name) => [`src/media/${name}`, '']);
  const { entries, root } = await written({
    'posts/a.md': post(front, text),
    'posts/b.md': post('', '![again](/uploads/wide.png)'),
    ...Object.fromEntries(names),
  });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(root, 'src/media', name), bytes);
  }
  return lines(await unfitImages(Object.values(entries).flat() as Source[], root));
}

test('more pixels than any page shows, told of once', async () => {
  const files = {
    'wide.png': await picture(6000, 10).png().toBuffer(),
    'high.webp': await picture(10, 5001).webp().toBuffer(),
    'enough.avif': await picture(5000, 10).avif().toBuffer(),
  };
  const text = '![w](/uploads/wide.png) ![h](/uploads/high.webp) ![e](/uploads/enough.avif)';
  expect(await said('cover: {image: /uploads/wide.png}', files, text)).toMatchInlineSnapshot(`
    "posts/a.md:4:9  warning  cover.image: the image /uploads/wide.png is 6000 × 10 pixels, far more than any page shows — save it with at most 3200 pixels on its longer side
    posts/a.md:6:25  warning  the image /uploads/high.webp is 10 × 5001 pixels, far more than any page shows — save it with at most 3200 pixels on its longer side
    2 warnings in 1 file"
  `);
});

test('more bytes than git should carry', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${' '.repeat(1_100_000)}</svg>`;
  const files = {
    'photo.jpg': await withNotes(6_000_000, 20),
    'drawing.svg': Buffer.from(drawing),
  };
  const text = '![p](/uploads/photo.jpg) ![d](/uploads/drawing.svg)';
  expect(await said('', files, text)).toMatchInlineSnapshot(`
    "posts/a.md:5:1  warning  the image /uploads/photo.jpg is 5.8 MB — save it with at most 3200 pixels on its longer side, as JPEG or WebP
    posts/a.md:5:26  warning  the image /uploads/drawing.svg is 1.0 MB — simplify the drawing, or save it as PNG
    2 warnings in 1 file"
  `);
});

test('measures behind much else', async () => {
  const files = { 'noted.jpg': await withNotes(300_000, 5200) };
  expect(await said('cover: {image: /uploads/noted.jpg}', files)).toMatch(/is 5200 × 20 pixels/);
});

test('a file that is no image is for the inspection', async () => {
  expect(await said('', { 'text.png': Buffer.from('text') }, '![t](/uploads/text.png)')).toBe(
    'no problems',
  );
});

test('nothing is said of images that are not there, and of slides', async () => {
  const front = 'cover: {image: /uploads/gone.png}';
  expect(await said(front, {}, '![r](https://example.org/a.png)')).toBe('no problems');
});
