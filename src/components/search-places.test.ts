import { expect, test } from 'vitest';
import { type Anchor, placesOf } from '#components/search-places.ts';
import { en } from '#words/en/index.ts';

const words = en.scripts.search;

/** Ten words a part: a heading of two at 10, a slide at 20, another id at 30, a transcript line at 40. */
const anchors: readonly Anchor[] = [
  { element: 'span', id: 't-95.5', location: 40 },
  { element: 'h2', id: 'noise', text: 'The noise', location: 10 },
  { element: 'li', id: 'slide-7', location: 20 },
  { element: 'p', id: 'slide-file', location: 30 },
];
const places = (...locations: number[]) =>
  placesOf(
    anchors,
    locations.map((location) => ({ location, balanced_score: location / 10 })),
    50,
    words,
  ).map(({ id, label, from, to, hits }) => [id, label, from, to, hits.length]);

test.each([
  ['before all anchors', 3, [undefined, '', 0, 10, 1]],
  ['in a heading', 11, ['noise', 'The noise', 12, 20, 1]],
  ['under a heading', 19, ['noise', 'The noise', 12, 20, 1]],
  ['on a slide', 20, ['slide-7', 'Slide 7', 20, 30, 1]],
  ['after the slides', 30, [undefined, '', 30, 40, 1]],
  ['in a line of a transcript', 41, ['t-95.5', '1:35', 40, 50, 1]],
])('a hit %s', (_, location, place) => {
  expect(places(location)).toEqual([place]);
});

test('hits of one place stand together, places in the order of the text', () => {
  expect(places(41, 12, 40, 1).map(([id, , , , count]) => [id, count])).toEqual([
    [undefined, 1],
    ['noise', 1],
    ['t-95.5', 2],
  ]);
});

test('an id that begins nothing a reader knows ends no section', () => {
  const section = placesOf(
    [
      { element: 'h2', id: 'a', text: 'A', location: 0 },
      { element: 'figure', id: 'fig', location: 5 },
    ],
    [{ location: 7, balanced_score: 1 }],
    10,
    words,
  );
  expect(section).toMatchObject([{ id: 'a', to: 10 }]);
});

test('a slide of a second deck says so', () => {
  const [place] = placesOf(
    [{ element: 'li', id: 'deck-2-slide-3', location: 0 }],
    [{ location: 0, balanced_score: 1 }],
    1,
    words,
  );
  expect(place?.label).toBe('Slide 3 of deck 2');
});
