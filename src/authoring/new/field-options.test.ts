import { expect, test } from 'vitest';
import {
  fieldOptions,
  parsedOptions,
  typed,
  valueAt,
  withValue,
} from '#authoring/new/field-options.ts';
import { namingField } from '#authoring/schemas/field-schema.ts';
import { kinds } from '#authoring/new/kinds.ts';

const written = (collection: Parameters<typeof fieldOptions>[0]) =>
  fieldOptions(collection).map(({ name, shape, path }) => `${name} ${shape} ${path.join('.')}`);

test('every field that a line can hold is an option, in the order of the schema', () => {
  expect(written('events')).toEqual([
    'edition text edition',
    'start text start',
    'end text end',
    'zone text zone',
    'venue text venue',
    'city text city',
    'country text country',
    'url text url',
    'accent text accent',
  ]);
  expect(written('people')).toEqual(['role text role', 'selected list selected']);
  expect(written('posts')).toContain('draft boolean draft');
  expect(written('posts')).toContain('tags list tags');
  expect(written('posts')).not.toContain('slug text slug');
});

test("a talk's are its own and those of its first delivery", () => {
  const options = written('talks');
  expect(options).toContain('duration number duration');
  expect(options).toContain('speakers list speakers');
  expect(options).toContain('event text deliveries.0.event');
  expect(options).toContain('room text deliveries.0.room');
  expect(options.filter((option) => /^(?:date|language|title) /.test(option))).toEqual([
    'date text date',
    'language text language',
  ]);
});

test.each(Object.values(kinds))('no two options of $collection have one name', ({ collection }) => {
  const names = fieldOptions(collection).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain(namingField(collection));
});

test('options for the command line', () => {
  const { draft, tags, duration } = parsedOptions(fieldOptions('talks'));
  expect({ draft, tags, duration }).toEqual({
    draft: { type: 'boolean' },
    tags: { type: 'string', multiple: true },
    duration: { type: 'string', multiple: false },
  });
});

test.each([
  ['text', 'go, ebpf', 'go, ebpf'],
  ['list', 'go, ebpf,', ['go', 'ebpf']],
  ['list', ['go', 'c, ebpf'], ['go', 'c', 'ebpf']],
  ['number', '25', 25],
  ['number', '25 min', '25 min'],
  ['boolean', true, true],
] as const)('a %s typed as %j is %j', (shape, text, value) => {
  expect(typed({ shape }, text)).toEqual(value);
});

test('a value at a path', () => {
  const values = withValue({ title: 'A' }, ['deliveries', 0, 'event'], 'conf');
  const both = withValue(values, ['deliveries', 0, 'room'], 'H.1');
  expect(both).toEqual({ title: 'A', deliveries: [{ event: 'conf', room: 'H.1' }] });
  expect(valueAt(both, ['deliveries', 0, 'room'])).toBe('H.1');
  expect(valueAt(both, ['deliveries', 1, 'room'])).toBeUndefined();
  expect(values).toEqual({ title: 'A', deliveries: [{ event: 'conf' }] });
});
