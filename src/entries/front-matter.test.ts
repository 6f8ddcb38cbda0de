import { expect, test } from 'vitest';
import { said } from '#entries/fixtures.test-data.ts';
import { noFrontMatter, placeOf, readYaml, splitFrontMatter } from '#entries/front-matter.ts';
import { problemLine } from '#entries/problem.ts';

test.each([
  ['Unix line ends', '---\ntitle: A\n---\nText\n', 'title: A\n', '\n\n\nText\n'],
  ['Windows line ends', '---\r\ntitle: A\r\n---\r\nText', 'title: A\r\n', '\n\n\nText'],
  ['spaces after a fence', '---  \ntitle: A\n--- \nText', 'title: A\n', '\n\n\nText'],
  ['no text', '---\ntitle: A\n---', 'title: A\n', '\n\n'],
  ['empty front matter', '---\n---\nText', '', '\n\nText'],
  ['a rule in the text', '---\na: b\n---\nA\n\n---\n', 'a: b\n', '\n\n\nA\n\n---\n'],
  ['a dash in a value', '---\na: b --- c\n---\n', 'a: b --- c\n', '\n\n\n'],
])('splits a file with %s', (_, text, yaml, body) => {
  expect(splitFrontMatter(text)).toEqual({ yaml, body });
});

test.each([
  '',
  'Text',
  'Text\n---\na: b\n---\n',
  ' ---\na: b\n---\n',
  '---\na: b\n',
  '+++\na\n+++\n',
])('%j has no front matter', (text) => {
  expect(splitFrontMatter(text)).toBeUndefined();
});

test('what is said of a file without front matter', () => {
  const line = (text: string) => problemLine(noFrontMatter('x.md', text));
  expect(line('# Title')).toMatchInlineSnapshot(
    `"x.md:1:1  error  the file has no front matter — begin it with the lines "---", "title: …", "date: 2026-02-13", "---""`,
  );
  expect(line('')).toBe(line('# Title'));
  expect(line('---\ntitle: A\n\nText')).toMatchInlineSnapshot(
    `"x.md:1:1  error  the front matter does not end — add a line "---" after its last field"`,
  );
  expect(line('+++\ntitle = "A"\n+++')).toMatchInlineSnapshot(
    `"x.md:1:1  error  the front matter is TOML — write it as YAML between two lines "---", such as "title: My post""`,
  );
});

test('values stay as written, with their places in the file', () => {
  const yaml = 'date: 2026-02-13\nversion: 1.10\ncover:\n  alt: x\ntags: [a, b]\n';
  const { values, places, problems } = readYaml('x.md', yaml, 2);
  expect(problems).toEqual([]);
  expect(values).toEqual({
    date: '2026-02-13',
    version: 1.1,
    cover: { alt: 'x' },
    tags: ['a', 'b'],
  });
  expect(places['date']).toEqual({ line: 2, column: 1 });
  expect(places['cover.alt']).toEqual({ line: 5, column: 3 });
  expect(places['tags.1']).toEqual({ line: 6, column: 11 });
});

test('quoted and bare dates are the same text', () => {
  const { values } = readYaml('x.md', `a: 2026-02-13\nb: "2026-02-13"\nc: '2026-02-13'`, 1);
  expect(values).toEqual({ a: '2026-02-13', b: '2026-02-13', c: '2026-02-13' });
});

test('a key __proto__ is a key and no prototype', () => {
  const { values } = readYaml('x.md', '__proto__: {polluted: true}', 1);
  expect(Object.hasOwn(values as object, '__proto__')).toBe(true);
  expect(values).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
});

test('the place of a field that is not there is that of what should hold it', () => {
  const places = { cover: { line: 4, column: 1 }, 'cover.alt': { line: 5, column: 3 } };
  expect(placeOf(places, ['cover', 'alt'])).toEqual({ line: 5, column: 3 });
  expect(placeOf(places, ['cover', 'image'])).toEqual({ line: 4, column: 1 });
  expect(placeOf(places, ['title'])).toEqual({ line: 1, column: 1 });
  expect(placeOf({ '': { line: 7, column: 1 } }, ['label'])).toEqual({ line: 7, column: 1 });
});

const line = (yaml: string) => said('posts', yaml);

test('a colon in a title, or a field that is indented', () => {
  expect(line('title: Go: a report\ndate: 2026-02-13')).toMatchInlineSnapshot(
    `"2:8 YAML: a value holds what looks like another field — put text that holds ": " in quotes, as in title: "Go: a report", and begin each field at the start of its line"`,
  );
  expect(line('title: A\n  date: 2026-02-13')).toBe(line('title: Go: a report\ndate: 2026-02-13'));
});

test('a line that is no field', () => {
  expect(line('title: A\ndate:2026-02-13')).toMatchInlineSnapshot(
    `"3:1 YAML: this line is no field — write it as "field: value", with a space after the colon"`,
  );
  expect(line('title: A\ntags')).toBe(line('title: A\ndate:2026-02-13'));
});

test('quotes', () => {
  expect(line('title: "A\ndate: 2026-02-13')).toMatchInlineSnapshot(
    `"2:8 YAML: a quote is not closed — close it at the end of its line, or leave it out"`,
  );
  expect(line("title: 'it's'")).toMatchInlineSnapshot(
    `"2:12 YAML: this text belongs to no field — put the whole text in quotes, as in title: "@home: it's new""`,
  );
  expect(line('title: "C:\\dir"')).toMatchInlineSnapshot(
    `"2:11 YAML: invalid escape sequence \\d — write "\\\\" for one "\\", or use single quotes"`,
  );
});

test.each(['@me', '`code`', '%d'])('a title that begins with a sign: %s', (title) => {
  expect(line(`title: ${title}`)).toBe(
    `2:8 YAML: text cannot begin with this sign — put the whole text in quotes, as in title: "@home: it's new"`,
  );
});

test('emphasis that YAML takes for an alias', () => {
  expect(line('title: A\ndescription: *important*')).toMatchInlineSnapshot(
    `"3:14 YAML: "*important*" repeats a value that has no such name — put the whole text in quotes, as in title: "@home: it's new""`,
  );
});

test('an exclamation mark that YAML takes for a tag', () => {
  expect(line('title: !important news\ntags: !!set {a, b}')).toMatchInlineSnapshot(`
    "2:19 YAML: "!important" is a tag, which names a type and not text — put the whole text in quotes, as in title: "@home: it's new"
    3:13 YAML: "!!set" is a tag, which names a type and not text — put the whole text in quotes, as in title: "@home: it's new""
  `);
  expect(line('title: !!str 2026\ndate: 2026-02-13')).toBe('');
});

test('what YAML takes in another way than it is meant', () => {
  const yaml = `title: Learning C # now
description: “A sentence”
date: 2026-02-13 # a comment
# description: another
tags: [‘go’, “a” b, "“c”", "d # e"]
cover:
  alt: Stage #1 # of 2
`;
  const { values, problems, warnings } = readYaml('x.md', yaml, 2);
  expect(problems).toEqual([]);
  expect(values).toHaveProperty('title', 'Learning C');
  expect(warnings?.map(problemLine).join('\n')).toMatchInlineSnapshot(`
    "x.md:2:18  warning  YAML: " #" begins a comment, so that "# now" is not shown — put the whole text in quotes, as in title: "Learning C # now"
    x.md:3:14  warning  YAML: curly quotation marks are shown as part of the text — write "A sentence" with straight ones; where readers should see them, put straight ones around all of it
    x.md:6:8  warning  YAML: curly quotation marks are shown as part of the text — write "go" with straight ones; where readers should see them, put straight ones around all of it
    x.md:8:13  warning  YAML: " #" begins a comment, so that "#1 # of 2" is not shown — put the whole text in quotes, as in alt: "Stage #1 # of 2""
  `);
});

test('two versions of a field are one mistake', () => {
  expect(line('<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other')).toMatchInlineSnapshot(
    `"2:1 YAML: two versions of a text stand here, which Git could not join — keep one, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>""`,
  );
});

test('signs that nobody can see', () => {
  expect(line('title: A\u0007\ndescription: "\\0"')).toMatchInlineSnapshot(`
    "2:8 YAML: the text holds a control character, U+0007 — remove it
    3:14 YAML: the text holds a control character, U+0000 — remove it"
  `);
});

test('the place of a field is never that of something else of its name', () => {
  const { values, places } = readYaml('x.md', '__proto__: {line: 7}\ntoString: 1', 1);
  expect(placeOf(places, ['constructor'])).toEqual({ line: 1, column: 1 });
  expect(placeOf(places, ['line'])).toEqual({ line: 1, column: 1 });
  expect(placeOf(places, ['toString'])).toEqual({ line: 2, column: 1 });
  expect(Object.keys(values as object)).toEqual(['__proto__', 'toString']);
});

test('brackets, tabs, duplicates, second documents', () => {
  expect(line('title: A\ntags: [a, b\ndate: 2026-02-13')).toMatchInlineSnapshot(
    `"3:7 YAML: a bracket is not closed — close it with "]" at the end of its line"`,
  );
  expect(line('title: A\ncover: { image: a.png\ndate: 2026-02-13')).toMatchInlineSnapshot(
    `"3:8 YAML: a bracket is not closed — close it with "}" at the end of its line"`,
  );
  expect(line('aliases:\n  - /a/\n draft: true')).toMatchInlineSnapshot(
    `"4:1 YAML: the indentation is wrong — indent the lines of a list or of a field alike"`,
  );
  expect(line('tags: ["a" "b"]')).toMatchInlineSnapshot(
    `"2:12 YAML: missing , or : between flow sequence items — put commas between items, and close every bracket on the line that opens it"`,
  );
  expect(line('cover:\n\timage: a')).toMatchInlineSnapshot(
    `"3:1 YAML: a tab indents this line — indent with spaces"`,
  );
  expect(line('title: A\ndate: 2026-02-13\ntitle: B')).toMatchInlineSnapshot(
    `"4:1 YAML: the same field stands here twice — remove one of the two lines"`,
  );
  expect(line('title: A\n---\ntitle: B')).toMatchInlineSnapshot(
    `"3:1 YAML: a second document begins — remove the line "---" or "..." above it"`,
  );
});

test('several mistakes of syntax are said at once, one a line', () => {
  expect(line('- a\ntitle: "a \\d"\ntitle: b')).toMatchInlineSnapshot(`
    "3:1 YAML: this text belongs to no field — put the whole text in quotes, as in title: "@home: it's new"
    4:1 YAML: this text belongs to no field — put the whole text in quotes, as in title: "@home: it's new""
  `);
});

test.each([
  ['itself', 'title: A\ncover: &a\n  caption: *a'],
  ['itself in a list', 'tags: &a [*a]'],
  [
    'too often',
    `a0: &a0 [x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n')}`,
  ],
])('a value that repeats %s ends the reading', (_, yaml) => {
  expect(line(yaml)).toBe(
    '2:1 YAML: "*" repeats a value within itself, or too often — write the value out instead',
  );
});

test('a few repetitions are fine', () => {
  expect(line('title: &t A\ndescription: *t\ndate: 2026-02-13')).toBe('');
});

test('front matter of unreasonable size is not parsed', () => {
  expect(line(`title: ${'x'.repeat(300 * 1024)}`)).toMatchInlineSnapshot(
    `"2:1 the front matter is 300 kB, more than 256 — move text into the body"`,
  );
});
