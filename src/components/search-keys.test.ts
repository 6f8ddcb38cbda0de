import { afterEach, expect, test, vi } from 'vitest';
import { asksForSearch, singleKey } from '#components/search-keys.ts';

const key = (name: string, held: Partial<Parameters<typeof asksForSearch>[0]> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...held,
});

test.each([
  ['/', key('/'), true],
  ['/ typed with Shift', key('/', { shiftKey: true }), true],
  ['Control K', key('k', { ctrlKey: true }), true],
  ['Command K', key('k', { metaKey: true }), true],
  ['Control K with caps lock', key('K', { ctrlKey: true }), true],
  ['another key', key('k'), false],
  ['Control /', key('/', { ctrlKey: true }), false],
  ['Alt /', key('/', { altKey: true }), false],
  ['Control Shift K', key('K', { ctrlKey: true, shiftKey: true }), false],
  ['Control Command K', key('k', { ctrlKey: true, metaKey: true }), false],
  ['Control Alt K', key('k', { ctrlKey: true, altKey: true }), false],
  ['/ in a word that is being composed', key('/', { isComposing: true }), false],
  ['/ held down', key('/', { repeat: true }), false],
])('%s asks for the search: %o', (_, pressed, asks) => {
  expect(asksForSearch(pressed, true)).toBe(asks);
});

test('where single keys do nothing, Control K still asks', () => {
  expect(asksForSearch(key('/'), false)).toBe(false);
  expect(asksForSearch(key('k', { ctrlKey: true }), false)).toBe(true);
});

const storage = (getItem: () => string | null) => {
  vi.stubGlobal('localStorage', { getItem });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [null, true],
  ['on', true],
  ['off', false],
])('a reader who keeps %s has the single key: %s', (choice, has) => {
  storage(() => choice);
  expect(singleKey()).toBe(has);
});

test('without storage the key works', () => {
  storage(() => {
    throw new Error('storage is refused');
  });
  expect(singleKey()).toBe(true);
});
