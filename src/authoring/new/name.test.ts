import { expect, test } from 'vitest';
import { nameOf } from '#authoring/new/name.ts';
import { entryName } from '#entries/entry-name.ts';

test.each([
  ['FOSDEM 2027', 'fosdem-2027'],
  ["It's new: what Go's runtime knows", 'its-new-what-gos-runtime-knows'],
  ['  “Quoted” — and… dashed!  ', 'quoted-and-dashed'],
  ['snake_case and 1.26', 'snake-case-and-1-26'],
  ['Größe', 'größe'],
  ['Cafe\u0301', 'café'],
  ['İSTANBUL', 'istanbul'],
  ['Ёлка и снег', 'ёлка-и-снег'],
  ['日本の 会議、二〇二七', '日本の-会議-二〇二七'],
  ['שלום עולם', 'שלום-עולם'],
  ['हिन्दी में लिखना', 'हिन्दी-में-लिखना'],
  ['การวัดผล ประสิทธิภาพ', 'การวัดผล-ประสิทธิภาพ'],
])('%s is called %s', (title, name) => {
  expect(nameOf(title)).toBe(name);
  expect(entryName(`src/content/posts/${name}.md`)).toEqual({ collection: 'posts', id: name });
});

test.each(['', '???', '— !', '🎉'])('%j has no name', (title) => {
  expect(nameOf(title)).toBe('');
});

test('a long title ends with a whole word', () => {
  const title = 'How to instrument Go without changing a single line of its code';
  expect(nameOf(title)).toBe('how-to-instrument-go-without-changing-a-single-line-of-its');
  expect(nameOf('a'.repeat(80))).toBe('a'.repeat(60));
  expect(nameOf(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60));
});
