import { expect, test } from 'vitest';
import {
  asksNothing,
  filtersOf,
  longestQuery,
  searchAddress,
  searchQueryOf,
} from '#components/search-query.ts';

const nothing = { q: '', kind: '', tag: '', year: '' };

test.each([
  ['', nothing],
  ['q=noise', { ...nothing, q: 'noise' }],
  ['?q=noise&kind=talk&tag=go&year=2026', { q: 'noise', kind: 'talk', tag: 'go', year: '2026' }],
  ['q=+two++words%0A', { ...nothing, q: 'two words' }],
  ['q=C%2B%2B+%26+%23', { ...nothing, q: 'C++ & #' }],
  ['q=first&q=second', { ...nothing, q: 'first' }],
  ['page=2&sort=day', nothing],
  ['q=%E0%A4%A', { ...nothing, q: '\uFFFD%A' }],
])('the address %j asks %j', (address, query) => {
  expect(searchQueryOf(new URLSearchParams(address))).toEqual(query);
});

test('a form asks what its fields hold, and a file is nothing', () => {
  const form = new FormData();
  form.set('q', ' noise ');
  form.set('tag', new Blob(['go']));
  expect(searchQueryOf(form)).toEqual({ ...nothing, q: 'noise' });
});

test('a long query is cut between characters', () => {
  const { q } = searchQueryOf(new URLSearchParams({ q: '😀'.repeat(longestQuery + 1) }));
  expect(q).toBe('😀'.repeat(longestQuery));
});

test.each([
  [nothing, '/sub/search/'],
  [{ ...nothing, q: 'noise' }, '/sub/search/?q=noise'],
  [{ ...nothing, kind: 'talk', year: '2026' }, '/sub/search/?kind=talk&year=2026'],
  [{ ...nothing, q: '<b>&"?#' }, '/sub/search/?q=%3Cb%3E%26%22%3F%23'],
])('%j has the address %s', (query, address) => {
  expect(searchAddress('/sub/search/', query)).toBe(address);
});

test.each(['noise model', 'C++ & #', '日本語', '<img src=x onerror=alert(1)>', 'مرحبا'])(
  'the address of %j asks it again',
  (q) => {
    const query = { q, kind: 'post', tag: 'c-sharp', year: '' };
    const { search } = new URL(searchAddress('/search/', query), 'https://site.example');
    expect(searchQueryOf(new URLSearchParams(search))).toEqual(query);
  },
);

test('filters are all that is asked besides words', () => {
  expect(filtersOf({ q: 'noise', kind: 'talk', tag: '', year: '2026' })).toEqual({
    kind: 'talk',
    year: '2026',
  });
  expect(filtersOf({ ...nothing, q: 'noise' })).toEqual({});
});

test('nothing is asked when every field is empty', () => {
  expect(asksNothing(nothing)).toBe(true);
  expect(asksNothing({ ...nothing, tag: 'go' })).toBe(false);
  expect(asksNothing({ ...nothing, q: '0' })).toBe(false);
});
