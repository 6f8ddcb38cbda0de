import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { textOf } from '#entries/text-file.ts';

test.each([
  ['plain', Buffer.from('---\n'), '---\n'],
  ['empty', Buffer.alloc(0), ''],
  ['with a byte order mark', Buffer.from('\uFEFF---\n'), '---\n'],
  ['with every kind of letter', Buffer.from('é 日本 🎤'), 'é 日本 🎤'],
  ['with the sign for a letter that was lost before', Buffer.from('a\uFFFDb'), 'a\uFFFDb'],
])('a file %s', (_, bytes, text) => {
  expect(textOf('x.md', bytes)).toEqual({ text });
});

const said = (bytes: Buffer) => {
  const read = textOf('x.md', bytes);
  return 'problem' in read ? problemLine(read.problem) : read.text;
};

test('letters of another encoding', () => {
  expect(said(Buffer.from('---\ntitle: Zoë\n---\n', 'latin1'))).toMatchInlineSnapshot(
    `"x.md:2:10  error  the file is not saved as UTF-8: its letters cannot be read from here on — save it as UTF-8"`,
  );
});

test('two bytes to a letter', () => {
  expect(said(Buffer.from('\uFEFF---\n', 'utf16le'))).toMatchInlineSnapshot(
    `"x.md:1:1  error  the file is saved as UTF-16 — save it as UTF-8"`,
  );
});
