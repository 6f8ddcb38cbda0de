import { expect, test } from 'vitest';
import { movedUrls } from '#authoring/rename/destinations.ts';
import { moveOf } from '#authoring/rename/move.ts';
import { entriesOf, source } from '#collections/fixtures.test-data.ts';
import type { Source } from '#entries/source.ts';
import { absoluteUrl, siteUrl } from '#permalinks';

const post = source('posts', 'old');
const page = source('posts', 'page');
const event = source('events', 'conf');
const second = source('events', 'conf-2');
const talk = source('talks', 'a-talk', { deliveries: [{ event: 'conf', date: '2026-01-31' }] });
const other = source('talks', 'conf');
const person = source('people', 'ada');
const entries = entriesOf(post, page, event, second, talk, other, person);

const moved = (entry: Source, address: string) => {
  const movedUrl = movedUrls(moveOf(entry, 'new'), { entries, unread: [], problems: [] });
  return movedUrl(new URL(address, siteUrl)).href.replace(siteUrl, '');
};

test.each<[string, Source, string, string]>([
  ['a page', post, '/posts/old/', '/posts/new/'],
  ['a page, with query and fragment', post, '/posts/old/?a=old#old', '/posts/new/?a=old#old'],
  ['a file beside a page', talk, '/talks/a-talk/slides.pdf#page=2', '/talks/new/slides.pdf#page=2'],
  ['another page', post, '/posts/older/', '/posts/older/'],
  ['a page of a list', page, '/posts/page/2/', '/posts/page/2/'],
  ['another host', post, 'https://example.org/posts/old/', 'https://example.org/posts/old/'],
  ['a person', person, '/people/ada/', '/people/new/'],
  ['an event', event, '/events/conf/', '/events/new/'],
  ['a delivery at an event', event, '/talks/a-talk/?x#conf', '/talks/a-talk/?x#new'],
  ['a second delivery at it', event, '/talks/a-talk/#conf-3', '/talks/a-talk/#new-3'],
  [
    'a delivery at an event of such a name',
    event,
    '/talks/a-talk/#conf-2',
    '/talks/a-talk/#conf-2',
  ],
  ['another part of the page', event, '/talks/a-talk/#conference', '/talks/a-talk/#conference'],
  ['the calendar of a delivery', event, '/talks/a-talk/conf.ics', '/talks/a-talk/new.ics'],
  ['the calendar of a second one', event, '/talks/a-talk/conf-4.ics', '/talks/a-talk/new-4.ics'],
  ['another file', event, '/talks/a-talk/conf.pdf', '/talks/a-talk/conf.pdf'],
  ['a talk that was not given there', event, '/talks/conf/#conf', '/talks/conf/#conf'],
  ['an event by the name of a post', post, '/events/old/', '/events/old/'],
])('%s', (_, entry, address, after) => {
  expect(moved(entry, address)).toBe(after);
});

test('an address in any script', () => {
  const entry = source('events', 'größe');
  const given = source('talks', 'x', { deliveries: [{ event: 'größe', date: '2026-01-31' }] });
  const content = { entries: entriesOf(entry, given), unread: [], problems: [] };
  const movedUrl = movedUrls(moveOf(entry, 'weiß'), content);
  const after = movedUrl(new URL('/talks/x/#größe', siteUrl));
  expect(after.href).toBe(`${absoluteUrl('/talks/x/')}#wei%C3%9F`);
});
