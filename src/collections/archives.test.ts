import { expect, test } from 'vitest';
import { listedIn } from '#collections/archives.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import { siteOf } from '#collections/site.ts';
import type { Source } from '#entries/source.ts';

const archives = (...sources: Source[]) => siteOf(entriesOf(...sources), now).archives;

test('a tag holds posts and talks under every spelling, newest first', () => {
  const { tags } = archives(
    source('posts', 'a', { date: '2026-01-01', tags: ['Open Source', 'Go'] }),
    source('talks', 'b', { date: '2026-02-01', tags: ['open-source'] }),
    source('posts', 'c', { date: '2026-03-01', tags: ['Open Source', 'open_source'] }),
  );
  expect(tags.map(({ label, path }) => [label, path])).toEqual([
    ['Go', '/tags/go/'],
    ['Open Source', '/tags/open-source/'],
  ]);
  expect(tags[1]?.entries.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('the page of a series has posts and talks as they are read, its feed the newest first', () => {
  const series = ['Letters'];
  const found = archives(
    source('posts', 'letter-2', { date: '2026-01-02', series, tags: ['ink'] }),
    source('talks', 'letter-3', { date: '2026-02-01', series, tags: ['ink'] }),
    source('posts', 'letter-1', { date: '2026-01-01', series, categories: ['Ink'] }),
    source('posts', 'draft', { date: '2026-01-01', series, draft: true }),
  );
  const [letters] = found.series;
  if (!letters) throw new Error('no series');
  expect(letters.entries.map(({ id }) => id)).toEqual(['letter-3', 'letter-2', 'letter-1']);
  expect(listedIn('series', letters).map(({ path, part }) => [part, path])).toEqual([
    [1, '/posts/letter-1/'],
    [2, '/posts/letter-2/'],
    [3, '/talks/letter-3/'],
  ]);
  const numbers = letters.entries.map(({ places }) => places[0]?.number);
  expect(numbers, 'what each part says of itself').toEqual([3, 2, 1]);
  const [ink] = found.tags;
  expect(listedIn('tags', ink ?? letters).map(({ path, part }) => [part, path])).toEqual([
    [undefined, '/talks/letter-3/'],
    [undefined, '/posts/letter-2/'],
  ]);
});

test('in the development server a draft is a part, with its number', () => {
  const series = ['Letters'];
  const entries = entriesOf(
    source('posts', 'letter-1', { date: '2026-01-01', series }),
    source('posts', 'letter-2', { date: '2026-01-02', series, draft: true }),
  );
  const [letters] = siteOf(entries, now, true).archives.series;
  const parts = listedIn('series', letters ?? { shown: [] });
  expect(parts.map(({ part, status }) => [part, status])).toEqual([
    [1, 'published'],
    [2, 'draft'],
  ]);
});

test('C, C# and C++ stay three pages', () => {
  const { tags } = archives(source('posts', 'a', { tags: ['C++', 'C#', 'C'] }));
  expect(tags.map(({ label, path }) => `${label} ${path}`)).toEqual([
    'C /tags/c/',
    'C# /tags/c-sharp/',
    'C++ /tags/c-plus-plus/',
  ]);
});

test("a draft's spelling does not decide a label", () => {
  const draft = { draft: true, tags: ['EBPF'] };
  const { tags } = archives(
    source('posts', 'a', { tags: ['eBPF'] }),
    source('posts', 'b', draft),
    source('posts', 'c', draft),
    source('posts', 'd', { date: '2027-01-01', tags: ['EBPF'] }),
  );
  expect(tags.map(({ label }) => label)).toEqual(['eBPF']);
});

test("the tags file's label and description serve tags alone", () => {
  const words = { tags: ['ebpf'], categories: ['ebpf'], series: ['ebpf'] };
  const found = archives(
    source('posts', 'a', words),
    source('tags', 'ebpf', { label: 'eBPF', description: 'Programs in the kernel.' }),
  );
  expect(found.tags).toMatchObject([{ label: 'eBPF', description: 'Programs in the kernel.' }]);
  expect(found.categories).toMatchObject([{ label: 'ebpf', path: '/categories/ebpf/' }]);
  expect(found.series).toMatchObject([{ label: 'ebpf', path: '/series/ebpf/' }]);
  expect(found.categories[0]).not.toHaveProperty('description');
});

test('a tag of the tags file that no entry uses has no page', () => {
  expect(archives(source('tags', 'unused', { label: 'Unused' })).tags).toEqual([]);
});

test('labels are sorted as words, accents and capitals regardless', () => {
  const { tags } = archives(source('posts', 'a', { tags: ['zeta', 'Émile', 'alpha', 'Beta'] }));
  expect(tags.map(({ label }) => label)).toEqual(['alpha', 'Beta', 'Émile', 'zeta']);
});
