import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import type { Post } from '#collections/post.ts';
import { relatedIn } from '#collections/related.ts';
import { siteOf } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';

/** An entry with these tags, each a letter. */
const entry = (id: string, tags: string) => ({
  id,
  tags: [...tags].map((slug) => ({ slug, label: slug, path: `/tags/${slug}/` })),
});

/** The entries most like the one called `x`, of a list that is newest first. */
function relatedToX(count: number, ...tags: readonly [string, string][]): string {
  const list = tags.map(([id, own]) => entry(id, own));
  const [x, ...more] = list.filter(({ id }) => id === 'x');
  if (!x || more.length > 0) throw new Error('one entry is x');
  return (relatedIn(list, count).get(x) ?? []).map(({ id }) => id).join(' ');
}

test('who shares more tags is more alike', () => {
  expect(relatedToX(3, ['a', 'p'], ['b', 'pq'], ['x', 'pqr'], ['c', 'pqr'], ['d', 's'])).toBe(
    'c b a',
  );
});

test('a rare tag counts for more than a common one', () => {
  const common = ['a', 'b', 'c', 'd', 'e'].map((id): [string, string] => [id, 'p']);
  expect(relatedToX(9, ...common, ['x', 'pr'], ['old', 'r'])).toBe('old a b c d e');
});

test('a rare tag counts for more than two common ones', () => {
  const common = ['a', 'b', 'c', 'd', 'e', 'f'].map((id): [string, string] => [id, 'pq']);
  const others = ['g', 'h'].map((id): [string, string] => [id, 's']);
  // Two of log(10/7) are 0.71; log(10/2) is 1.61.
  expect(relatedToX(2, ...common, ...others, ['x', 'pqr'], ['old', 'r'])).toBe('old a');
});

test('many common tags count for more than one rarer one', () => {
  const list: [string, string][] = [
    ['rarer', 'r'],
    ['common', 'pq'],
    ['x', 'pqr'],
    ['other', 'p'],
    ['another', 'q'],
    ['last', 's'],
  ];
  // Two of log(6/3) are 1.39; log(6/2) is 1.10.
  expect(relatedToX(2, ...list)).toBe('common rarer');
});

test('a tag that all have tells nothing', () => {
  expect(relatedToX(3, ['a', 'p'], ['x', 'p'], ['b', 'p'])).toBe('');
  expect(relatedToX(3, ['a', 'p'], ['x', 'pq'], ['b', 'pq'])).toBe('b');
});

test('of two equally alike the newer comes first', () => {
  expect(relatedToX(3, ['c', 'p'], ['a', 'p'], ['x', 'p'], ['b', 'p'], ['d', 'q'])).toBe('c a b');
  expect(relatedToX(2, ['c', 'p'], ['a', 'p'], ['x', 'p'], ['b', 'p'], ['d', 'q'])).toBe('c a');
});

test.each([
  [
    'an entry without tags',
    [
      ['x', ''],
      ['a', 'p'],
      ['b', 'q'],
    ],
  ],
  [
    'tags of its own alone',
    [
      ['x', 'r'],
      ['a', 'p'],
      ['b', 'q'],
    ],
  ],
  ['no other entry', [['x', 'p']]],
] as [string, [string, string][]][])('%s is like none', (_, list) => {
  expect(relatedToX(3, ...list)).toBe('');
});

test('every entry of the list is answered for, and none is like itself', () => {
  const list = [entry('a', 'p'), entry('b', 'p'), entry('c', '')];
  const related = relatedIn(list, 3);
  expect([...related.keys()]).toEqual(list);
  expect([...related.values()]).toEqual([[list[1]], [list[0]], []]);
});

/** The same by the definition: every pair compared. */
function comparedOneByOne(list: readonly ReturnType<typeof entry>[], count: number) {
  const weight = (slug: string) => {
    const holders = list.filter(({ tags }) => tags.some((tag) => tag.slug === slug));
    return Math.log(list.length / holders.length);
  };
  return list.map((one) =>
    list
      .filter((other) => other !== one)
      .map((other) => {
        const common = one.tags.filter(({ slug }) => other.tags.some((tag) => tag.slug === slug));
        const weights = common.map(({ slug }) => weight(slug)).toSorted((a, b) => b - a);
        return { id: other.id, likeness: weights.reduce((sum, one) => sum + one, 0) };
      })
      .filter(({ likeness }) => likeness > 0)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, count)
      .map(({ id }) => id),
  );
}

test('what groups tell is what comparing every pair would', () => {
  const tags = fc.uniqueArray(fc.constantFrom(...'pqrstuv'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(tags, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (own, count) => {
      const list = own.map((letters, index) => entry(`${index}`, letters.join('')));
      const related = [...relatedIn(list, count).values()];
      expect(related.map((others) => others.map(({ id }) => id))).toEqual(
        comparedOneByOne(list, count),
      );
    }),
  );
});

test('of very many tags the rarest are compared', () => {
  const alone = [...'123456789'].map((id): [string, string] => [id, id]);
  const list: [string, string][] = [['common', 'g'], ['rare', 'a'], ['x', 'abcdefg'], ...alone];
  expect(relatedToX(3, ...list, ['other', 'g'], ['another', 'bcdefg'])).toBe('another rare');
});

test.each(['talks', 'posts'] as const)(
  '%s show the three live ones most like them',
  (collection) => {
    const talk = (id: string, tags: readonly string[], more: object = {}) =>
      source(collection, id, { title: id.toUpperCase(), tags, ...more });
    const site = siteOf(
      entriesOf(
        talk('a', ['Go', 'testing']),
        talk('b', ['go', 'Testing']),
        talk('c', ['go']),
        talk('d', ['go']),
        talk('e', ['go']),
        talk('f', ['rust']),
        talk('draft', ['go', 'testing'], { draft: true }),
        source(collection === 'talks' ? 'posts' : 'talks', 'p', { tags: ['go', 'testing'] }),
      ),
      now,
    );
    const list: readonly (Post | Talk)[] = site[collection];
    expect(list.find(({ id }) => id === 'a')?.related).toEqual([
      { path: `/${collection}/b/`, title: 'B' },
      { path: `/${collection}/c/`, title: 'C' },
      { path: `/${collection}/d/`, title: 'D' },
    ]);
    expect(list.find(({ id }) => id === 'f')?.related).toEqual([]);
  },
);
