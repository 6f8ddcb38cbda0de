import { expect, test } from 'vitest';
import { placesIn, readingOrder } from '#collections/series.ts';

/** An entry in these series, each a letter. */
const entry = (title: string, series: string, day = '2026-02-13') => ({
  id: title,
  title,
  path: `/posts/${title}/`,
  published: { day, instant: Date.parse(day) },
  series: [...series].map((slug) => ({ slug, label: slug, path: `/series/${slug}/` })),
});
const link = (title: string) => ({ title, path: `/posts/${title}/` });

test('a series is read from its oldest part', () => {
  const [a, b, c] = [
    entry('a', 's', '2026-01-03'),
    entry('b', 's', '2026-02-02'),
    entry('c', 's', '2026-03-01'),
  ];
  const list = [c, b, a];
  const parts = [link('a'), link('b'), link('c')];
  expect([...placesIn(list).values()]).toEqual(
    [3, 2, 1].map((number) => [{ label: 's', path: '/series/s/', number, of: 3, parts, first: 1 }]),
  );
});

test('parts of one instant are read as their names count', () => {
  const list = ['part-10', 'part-2', 'part-1'].map((name) => entry(name, 's'));
  const early = entry('z', 's', '2026-02-12');
  const found = [...list, early].toSorted(readingOrder);
  expect(found.map(({ id }) => id)).toEqual(['z', 'part-1', 'part-2', 'part-10']);
});

test('a post and a talk of one name and instant always stand the same way', () => {
  const post = entry('a', 's');
  const talk = { ...post, path: '/talks/a/' };
  expect([talk, post].toSorted(readingOrder)).toEqual([post, talk]);
  expect([post, talk].toSorted(readingOrder)).toEqual([post, talk]);
});

test('an entry has a place in each of its series, in the order it names them', () => {
  const both = entry('b', 'ts');
  const places = placesIn([entry('c', 's'), both, entry('a', 't')]).get(both) ?? [];
  expect(places.map(({ label, number, parts }) => [label, number, parts])).toEqual([
    ['t', 2, [link('a'), link('b')]],
    ['s', 1, [link('b'), link('c')]],
  ]);
});

test('of a series with one part, and of none, nothing is said', () => {
  const list = [entry('b', 's'), entry('a', '')];
  expect([...placesIn(list).values()]).toEqual([[], []]);
});

test.each([
  [1, 1],
  [13, 1],
  [14, 2],
  [50, 38],
  [88, 76],
  [89, 76],
  [100, 76],
])('of a hundred parts, part %d shows 25 from %d', (number, first) => {
  const list = Array.from({ length: 100 }, (_, index) => entry(String(100 - index), 's'));
  const [place] = placesIn(list).get(list[100 - number] ?? entry('', '')) ?? [];
  expect(place).toMatchObject({ number, of: 100, first });
  expect(place?.parts).toHaveLength(25);
  expect(place?.parts[0]).toEqual(link(String(first)));
  expect(place?.parts).toContainEqual(link(String(number)));
});
