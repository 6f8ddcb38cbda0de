import { expect, test } from 'vitest';
import { fieldOptions } from '#authoring/new/field-options.ts';
import { firstValues, type Given } from '#authoring/new/first-values.ts';
import { now, source } from '#collections/fixtures.test-data.ts';
import type { CollectionName } from '#schemas/collections.ts';

const conf = source('events', 'conf-2027', { start: '2027-02-06', end: '2027-02-07' });
const first = (collection: CollectionName, given: Given = {}, events = [conf]) =>
  firstValues(collection, 'A', given, fieldOptions(collection), { events, now });

test.each<[CollectionName, Given, object]>([
  ['posts', {}, { title: 'A', date: '2026-06-01', draft: true }],
  ['posts', { date: '2026-07-01', tags: ['a,b'] }, { date: '2026-07-01', tags: ['a', 'b'] }],
  ['posts', { publishDate: '2026-07-01' }, { publishDate: '2026-07-01' }],
  ['pages', {}, { title: 'A', draft: true }],
  ['talks', { duration: '25' }, { date: '2026-06-01', duration: 25 }],
  ['people', { role: 'Speaks' }, { name: 'A', role: 'Speaks' }],
])('%s with %j begin with %j', (collection, given, values) => {
  expect(first(collection, given).values).toMatchObject(values);
});

test('only what needs a day gets one', () => {
  expect(first('pages').values).not.toHaveProperty('date');
  expect(first('posts', { publishDate: '2026-07-01' }).values).not.toHaveProperty('date');
});

test('what is public from the beginning has no line about drafts', () => {
  expect(first('posts', { draft: false }).values).not.toHaveProperty('draft');
  expect(first('events').values).not.toHaveProperty('draft');
});

const delivery = (given: Given) => first('talks', given).values['deliveries'];

test('a delivery has a start, or a day, or else the first day of its event', () => {
  expect(delivery({ event: 'conf-2027', start: '2027-02-07T10:00' })).toEqual([
    { event: 'conf-2027', start: '2027-02-07T10:00' },
  ]);
  expect(delivery({ event: 'conf-2027', start: '2027-02-07' })).toEqual([
    { event: 'conf-2027', date: '2027-02-07' },
  ]);
  const supposed = first('talks', { event: 'conf-2027', room: 'H.1' });
  expect(supposed.values['deliveries']).toEqual([
    { event: 'conf-2027', date: '2027-02-06', room: 'H.1' },
  ]);
  expect(supposed.supposed).toBe(conf);
  expect(first('talks', { event: 'conf-2027', start: '2027-02-07' })).not.toHaveProperty(
    'supposed',
  );
});

test('at an event without a day, none is known', () => {
  const open = source('events', 'open-2027', { start: undefined, end: undefined });
  const { values, supposed } = first('talks', { event: 'open-2027' }, [open]);
  expect(values['deliveries']).toEqual([{ event: 'open-2027', date: 'unknown' }]);
  expect(supposed).toBeUndefined();
});

test('an event that does not exist', () => {
  expect(() => delivery({ event: 'conf-2072' })).toThrowErrorMatchingInlineSnapshot(`
    [Error: --event: there is no "conf-2072" in src/content/events — did you mean "conf-2027"?
    a new event comes first: npm run new -- event "NAME"]
  `);
  expect(() => first('talks', { event: 'conf' }, [])).toThrowErrorMatchingInlineSnapshot(`
    [Error: --event: there is no "conf" in src/content/events — there are no events yet
    a new event comes first: npm run new -- event "NAME"]
  `);
});
