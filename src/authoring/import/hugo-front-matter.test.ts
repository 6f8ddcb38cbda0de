import { expect, test } from 'vitest';
import { hugoText } from '#authoring/import/hugo-front-matter.ts';

function read(file: string) {
  const found = hugoText(file);
  if ('message' in found) return `${found.line}: ${found.message}`;
  const { fields, body, bodyLine } = found;
  return [
    Object.fromEntries([...fields].map(([name, { value }]) => [name, value])),
    body,
    bodyLine,
  ];
}

test.each([
  ['YAML', '---\nTitle: a\ndraft: true\n---\nb', [{ title: 'a', draft: true }, 'b', 5]],
  ['YAML without fields', '---\n---\nb', [{}, 'b', 3]],
  ['YAML with keys twice', '---\na: 1\na: 2\n---\nb', [{ a: 2 }, 'b', 5]],
  ['brackets at the margin', '---\na: [\n"x",\n"y"\n]\n---\n', [{ a: ['x', 'y'] }, '', 7]],
  [
    'a merged mapping',
    '---\nd: &d { x: 1 }\na: { <<: *d }\n---\n',
    [{ d: { x: 1 }, a: { x: 1 } }, '', 5],
  ],
  ['a fence within a text', '---\na: |\n  ---\n---\nb', [{ a: '---\n' }, 'b', 5]],
  ['dates, which stay text', '---\nd: 2030-01-02\n---\n', [{ d: '2030-01-02' }, '', 4]],
  [
    'TOML',
    '+++\ntitle = "a"\n[cover]\nimage = "b"\n+++\nc',
    [{ title: 'a', cover: { image: 'b' } }, 'c', 6],
  ],
  [
    'dates of TOML',
    '+++\na = 2030-01-02\nb = 2030-01-02T03:04:05Z\nc = 2030-01-02T03:04:05-07:00\n+++\n',
    [{ a: '2030-01-02', b: '2030-01-02T03:04:05Z', c: '2030-01-02T03:04:05-07:00' }, '', 6],
  ],
  ['JSON', '{\n"title": "}{",\n"a": {}\n}\nb', [{ title: '}{', a: {} }, '\nb', 4]],
  ['no front matter', 'a\nb', [{}, 'a\nb', 1]],
  ['a shortcode first', '{{< a >}}', [{}, '{{< a >}}', 1]],
  ['empty lines first', '\n\n---\na: 1\n---\nb', [{ a: 1 }, 'b', 6]],
])('%s', (_, file, expected) => {
  expect(read(file)).toEqual(expected);
});

test.each([
  ['---\na: 1\n', '1: the front matter does not end — add a line "---" after it'],
  ['+++\na = 1\n', '1: the front matter does not end — add a line "+++" after it'],
  ['{ "a": 1\n', '1: the front matter does not end — add a line "}" after it'],
  ['---\n- a\n---\n', '2: the front matter holds no fields'],
  ['---\na: *b\n---\n', /^2: YAML: /],
  ['---\na: 1\n\tb: 2\n---\n', /^3: YAML: a tab indents this line/],
  ['+++\na = 1\nb =\n+++\n', /^3: TOML: /],
  ['{ "a": 1, }\n', /^1: JSON: /],
])('%j is no entry', (file, message) => {
  expect(read(file)).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
});
