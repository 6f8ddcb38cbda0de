import { expect, test } from 'vitest';
import { everywhere, excesses, kinds } from '#authoring/budget/kinds.ts';

const weight = {
  html: 4_000,
  css: 5_000,
  js: 900,
  fonts: 32_000,
  images: 0,
  requests: 4,
  blocking: 2,
};

test('a page within its limits has no excess', () => {
  expect(excesses('post', weight, { ...everywhere, text: 9_900, html: 4_000 })).toEqual([]);
});

test('each limit that is passed is named with what was found and what is right', () => {
  const limits = { text: 9_899, js: 899, fonts: 31_999, blocking: 1, requests: 3, html: 4_001 };
  expect(excesses('post', weight, limits)).toEqual([
    'post: 9900 bytes of HTML, CSS and JavaScript, at most 9899',
    'post: 900 bytes of JavaScript before a reader acts, at most 899',
    'post: 32000 bytes of fonts, at most 31999',
    'post: 2 requests before anything is painted, at most 1',
    'post: 4 requests, at most 3',
  ]);
});

test('every kind of page fits into one round trip', () => {
  for (const { name, limits } of kinds) expect(limits.text, name).toBeLessThanOrEqual(14_600);
});
