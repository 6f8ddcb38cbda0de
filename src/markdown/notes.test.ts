import { expect, test } from 'vitest';
import { notes } from '#markdown/notes.ts';
import { rendered } from '#markdown/rendered.test-data.ts';

const html = (file: string, text: string) => rendered(file, text, { hastPlugins: [notes()] });

test('side notes are numbered in the order of the text, wherever they stand', async () => {
  const text =
    'a<Sidenote>A</Sidenote>\n\n- b<Sidenote>B</Sidenote>\n\n> *c<Sidenote>C</Sidenote>*\n';
  expect((await html('a.mdx', text)).match(/<Sidenote[^>]*>\w/g)).toEqual([
    '<Sidenote number="1">A',
    '<Sidenote number="2">B',
    '<Sidenote number="3">C',
  ]);
});

test('one between paragraphs has no number', async () => {
  expect(
    await html('a.mdx', 'a\n\n<Sidenote>\nB\n</Sidenote>\n\nc<Sidenote>C</Sidenote>'),
  ).toContain('<Sidenote><p>B</p></Sidenote>');
});

test('footnotes count with them', async () => {
  const text = 'a[^x]<Sidenote>A</Sidenote> b[^y] c[^x]\n\n[^x]: X\n[^y]: Y\n';
  const made = await html('a.mdx', text);
  const references = [...made.matchAll(/href="#user-content-fn-(\w)"[^>]*>(\d)</g)];
  expect(references.map(([, name, number]) => [name, number])).toEqual([
    ['x', '1'],
    ['y', '3'],
    ['x', '1'],
  ]);
  expect(made.match(/<li id="[^"]*" value="\d"/g)).toEqual([
    '<li id="user-content-fn-x" value="1"',
    '<li id="user-content-fn-y" value="3"',
  ]);
  expect(made.match(/aria-label="[^"]*"/g)).toEqual([
    'aria-label="Back to reference 1"',
    'aria-label="Back to reference 1-2"',
    'aria-label="Back to reference 3"',
  ]);
});

test('a link is no footnote', async () => {
  expect(await html('a.md', '[a](#user-content-fn-x)[^x]\n\n- b\n\n[^x]: X')).toContain(
    '<a href="#user-content-fn-x">a</a>',
  );
});
