import { expect, test } from 'vitest';
import { changedAt, contentOf, creatorsOf, labelsOf } from '#feeds/feed-entry.ts';
import { post, person } from '#feeds/fixtures.test-data.ts';
import { momentOf } from '#schemas/moment.ts';
import { site } from '#site.config';

const term = (label: string) => ({ slug: label.toLowerCase(), label, path: `/tags/${label}/` });

test('labels are categories and tags, each word once', () => {
  const entry = post('a', '2026-02-13', {
    categories: [term('Journal')],
    tags: [term('eBPF'), term('journal'), term('EBPF')],
  });
  expect(labelsOf(entry)).toEqual(['Journal', 'eBPF']);
});

test('an entry without authors is by the site', () => {
  expect(creatorsOf(post('a', '2026-02-13'))).toEqual([site.author]);
  const ada = person('ada', { name: 'Ada' });
  expect(creatorsOf(post('a', '2026-02-13', { authors: [ada] }))).toEqual(['Ada']);
});

test('a list changed when its newest entry did', () => {
  const updated = momentOf('2026-03-01');
  const entries = [post('b', '2026-02-20'), post('a', '2026-02-13', updated ? { updated } : {})];
  expect(changedAt(entries)?.toISOString()).toBe('2026-03-01T00:00:00.000Z');
  expect(changedAt([])).toBeUndefined();
});

test('a text is cleaned once for all feeds', () => {
  const entry = post('a', '2026-02-13');
  const fragment = { html: '<p class="x">a</p>' };
  expect(contentOf(entry, fragment)).toBe('<p>a</p>');
  expect(contentOf(entry, Object.assign(fragment, { html: 'never read again' }))).toBe('<p>a</p>');
});
