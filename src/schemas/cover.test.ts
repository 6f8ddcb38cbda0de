import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';

const cover = (fields: string) => said('posts', `title: A\ndate: 2026-02-01\ncover: {${fields}}`);

test('a cover may be the preview of its page', () => {
  expect(cover('image: /uploads/a.jpg, preview: true')).toBe('');
  expect(cover('image: /uploads/a.svg, preview: false')).toBe('');
  expect(cover('image: ./a.webp')).toBe('');
});

test('a picture elsewhere may not', () => {
  expect(cover('image: https://example.org/a.jpg, preview: true')).toMatchInlineSnapshot(
    `"4:43 cover.preview: needs a picture of this project, received true — save it in src/media and write image: /uploads/NAME"`,
  );
  expect(cover('image: //example.org/a.jpg, preview: true')).toContain('needs a picture of this');
});

test('a drawing may not', () => {
  expect(cover('image: /uploads/a.svg, preview: true')).toMatchInlineSnapshot(
    `"4:32 cover.preview: needs a picture of pixels, received true — remove this line, or name a PNG, JPEG, WebP or AVIF file"`,
  );
});

test('neither yes nor no is refused', () => {
  expect(cover('image: /uploads/a.jpg, preview: maybe')).toMatchInlineSnapshot(
    `"4:32 cover.preview: must be true or false, received "maybe" — write preview: true"`,
  );
});
