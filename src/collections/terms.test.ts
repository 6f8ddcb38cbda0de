import { expect, test } from 'vitest';
import { source } from '#collections/fixtures.test-data.ts';
import { spellingsIn, termKey, termSlug, vocabularyOf } from '#collections/terms.ts';

test.each([
  ['C', 'c'],
  ['C#', 'c-sharp'],
  ['C++', 'c-plus-plus'],
  ['F#', 'f-sharp'],
  ['.NET', 'dot-net'],
  ['Node.js', 'node-js'],
  ['eBPF', 'ebpf'],
  ['Open Source', 'open-source'],
  ['OPEN_SOURCE', 'open-source'],
  ['  open - source ', 'open-source'],
  ['A/B testing', 'a-b-testing'],
  ['R&D', 'r-d'],
  ['2026', '2026'],
  ['café', 'cafe'],
  ['cafe\u0301', 'cafe'],
  ['Ｇｏ', 'go'],
  ['日本語', '日本語'],
  ['हिन्दी', 'हिन्दी'],
  ['../etc', 'etc'],
  ['Sharp', 'sharp'],
  ['plus', 'plus'],
  ['???', ''],
  ['+', ''],
  ['#', ''],
  ['...', ''],
  ['🚀', ''],
])('%j stands at %j', (spelling, slug) => {
  expect(termSlug(spelling)).toBe(slug);
});

test.each([
  ['eBPF', 'ebpf', true],
  ['Open Source', 'open_source', true],
  ['open-source', 'open  source', true],
  ['C', 'C#', false],
  ['C#', 'C++', false],
  ['café', 'cafe', false],
  ['Node.js', 'Node js', false],
])('%j and %j are one term: %s', (a, b, same) => {
  expect(termKey(a) === termKey(b)).toBe(same);
});

const vocabulary = (
  posts: readonly (readonly string[])[],
  facts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
) =>
  vocabularyOf(
    'tags',
    posts.flatMap((tags, index) => spellingsIn(source('posts', `p${index}`, { tags }), 'tags')),
    Object.entries(facts).map(([id, values]) => source('tags', id, values)),
  );

test.each<[string, string[][], Parameters<typeof vocabulary>[1], string]>([
  ['the only spelling', [['ebpf']], {}, 'ebpf'],
  ['the most used one', [['ebpf'], ['eBPF'], ['eBPF']], {}, 'eBPF'],
  ['of two as common, the same in any order', [['ebpf'], ['eBPF']], {}, 'eBPF'],
  ['of two as common, the same in any order', [['eBPF'], ['ebpf']], {}, 'eBPF'],
  ["the tags file's, against all use", [['ebpf'], ['ebpf']], { ebpf: { label: 'eBPF' } }, 'eBPF'],
  ["the tags file's under another spelling", [['ebpf']], { EBPF: { label: 'eBPF!' } }, 'eBPF!'],
  ['the most used where the file has none', [['eBPF']], { ebpf: {} }, 'eBPF'],
])('the label is %s', (_, posts, facts, label) => {
  expect(vocabulary(posts, facts).termOf('EBPF')).toEqual({
    slug: 'ebpf',
    label,
    path: '/tags/ebpf/',
  });
});

test('all spellings of a term are one object', () => {
  const { termOf } = vocabulary([['Open Source', 'open-source']]);
  expect(termOf('open_source')).toBe(termOf('Open Source'));
});

test('an alias is the term it names', () => {
  const { termOf } = vocabulary([['golang', 'Go']], { go: { label: 'Go', aliases: ['Golang'] } });
  expect(termOf('golang')).toEqual({ slug: 'go', label: 'Go', path: '/tags/go/' });
  expect(termOf('golang')).toBe(termOf('go'));
});

test('a description is found by slug', () => {
  const { descriptionOf } = vocabulary([], { 'C#': { description: 'A language.' } });
  expect(descriptionOf('c-sharp')).toBe('A language.');
  expect(descriptionOf('c')).toBeUndefined();
});

test('spellings know their field', () => {
  const entry = source('posts', 'a', { tags: ['x', 'y'], series: ['z'] });
  expect(spellingsIn(entry, 'tags').map(({ text, field }) => [text, field])).toEqual([
    ['x', 'tags.0'],
    ['y', 'tags.1'],
  ]);
  expect(spellingsIn(entry, 'series').map(({ field }) => field)).toEqual(['series.0']);
  expect(spellingsIn(source('people', 'ada'), 'tags')).toEqual([]);
});
