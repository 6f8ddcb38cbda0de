import { expect, test } from 'vitest';
import { galleryLayout, type Layout, wideGalleryLayout } from '#images/layouts.ts';

const sizesIn = ({ sizes }: Layout, shape: number) =>
  typeof sizes === 'string' ? sizes : sizes(shape);

test('a picture that is no longer than its cell stands as wide as that', () => {
  const sizes = '(max-width: 40rem) 44vw, min(13.5rem, 10.6rem + 3vw)';
  expect(sizesIn(galleryLayout, 1.5)).toBe(sizes);
  expect(sizesIn(galleryLayout, 0.66)).toBe(sizes);
});

test('a longer one stands as much wider as is cut off', () => {
  expect(sizesIn(galleryLayout, 3)).toBe('(max-width: 40rem) 88vw, min(27rem, 21.2rem + 6vw)');
  expect(sizesIn(wideGalleryLayout, 3)).toBe(
    '(max-width: 40rem) 88vw, (max-width: 71.99rem) min(27rem, 21.2rem + 6vw), min(31rem, 24.4rem + 7vw)',
  );
});
