import { expect, test } from 'vitest';
import { fieldOptions, type Values } from '#authoring/new/field-options.ts';
import { mistakesIn, optionLine } from '#authoring/new/mistakes.ts';
import type { CollectionName } from '#schemas/collections.ts';

const said = (collection: CollectionName, values: Values) =>
  mistakesIn(collection, values, fieldOptions(collection))
    .map(({ line }) => line)
    .join('\n');

test('a missing field is named by its option, with what it is for and an example', () => {
  expect(said('posts', { title: 'A' })).toMatchInlineSnapshot(
    `"--date is missing: when it was written, or the day of the talk — add --date 2026-02-13"`,
  );
  expect(
    said('talks', { title: 'A', date: '2027-01-01', deliveries: [{ date: '2027-01-02' }] }),
  ).toMatchInlineSnapshot(
    `"--event is missing: name of a file in content/events — add --event NAME"`,
  );
});

test('a wrong value is answered with the option to type', () => {
  const values = {
    title: 'A',
    date: 'tomorrow',
    duration: '25 min',
    kind: 'wrokshop',
    canonicalUrl: 'example.org',
    speakers: ['ada'],
    deliveries: [{ event: 'conf', date: '2027-01-02', end: '2027-01-02T10:00' }],
  };
  expect(said('talks', values)).toMatchInlineSnapshot(`
    "--date: must be a date that exists, received "tomorrow" — write --date 2026-02-13
    --canonicalUrl: must be a full web address, received "example.org" — write --canonicalUrl https://example.org
    --kind: must be one of talk, lightning, keynote, workshop, panel, podcast, interview, received "wrokshop" — write --kind workshop
    --duration: must be a number of minutes, received "25 min" — write --duration 25
    --end: needs a \`start\`, received "2027-01-02T10:00""
  `);
});

const problem = { file: 'x', line: 1, column: 1, severity: 'error' } as const;

test.each([
  [
    { ...problem, field: 'speakers.1', message: 'there is no "b"', hint: 'did you mean "c"?' },
    '--speakers: there is no "b" — did you mean "c"?',
  ],
  [
    { ...problem, field: 'title', message: 'begins with "talk:"', hint: 'write title: A' },
    'title: begins with "talk:" — write title: A',
  ],
  [
    { ...problem, message: 'is taken', hint: 'rename the file, or add a line "slug: my-a"' },
    'is taken — add --slug my-a',
  ],
  [{ ...problem, message: 'is wrong' }, 'is wrong'],
])('%j reads %s', (found, line) => {
  expect(optionLine(found, fieldOptions('talks'))).toBe(line);
});
