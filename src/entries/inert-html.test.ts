import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { parse } from '#entries/syntax.ts';
import { textProblems } from '#entries/text-problems.ts';

async function said(file: string, body: string): Promise<string[]> {
  const parsed = await parse(file, body);
  if ('problem' in parsed) return [problemLine(parsed.problem)];
  return (await textProblems(file, body, parsed.tree)).map(problemLine);
}

test('styles and scripts of a text are told of, where they stand', async () => {
  const body = [
    '<p align="center" style="color: red">',
    '  <a href="/a/" onclick="go()">A</a>',
    '</p>',
    '',
    'Text <span STYLE=x>in</span> a line.',
    '',
    '<script src="https://a.example/widget.js"></script>',
    '',
    '<style>p { color: red }</style>',
  ];
  expect(await said('a.md', body.join('\n'))).toMatchInlineSnapshot(`
    [
      "a.md:1:1  warning  style of <p> does nothing: pages let no style of a text in — leave it out, or write class="…" and style the class in src/styles/",
      "a.md:2:3  warning  onclick of <a> does nothing: pages let no script of a text in — leave it out, or load it in a component of src/components/",
      "a.md:5:6  warning  style of <span> does nothing: pages let no style of a text in — leave it out, or write class="…" and style the class in src/styles/",
      "a.md:7:1  warning  <script> does nothing: pages let no script of a text in — leave it out, or load it in a component of src/components/",
      "a.md:9:1  warning  <style> does nothing: pages let no style of a text in — leave it out, or write class="…" and style the class in src/styles/",
    ]
  `);
});

test('in .mdx too', async () => {
  const body =
    'Text <b style={{ color: "red" }} onClick={() => 1}>bold</b>.\n\n<p style="a">B</p>\n';
  expect(await said('a.mdx', body)).toMatchInlineSnapshot(`
    [
      "a.mdx:1:6  warning  style of <b> does nothing: pages let no style of a text in — leave it out, or write class="…" and style the class in src/styles/",
      "a.mdx:1:6  warning  onclick of <b> does nothing: pages let no script of a text in — leave it out, or load it in a component of src/components/",
      "a.mdx:3:1  warning  style of <p> does nothing: pages let no style of a text in — leave it out, or write class="…" and style the class in src/styles/",
    ]
  `);
});

test.each(['<p class="wide" data-style="1">A</p>', '<!-- <p style="a"> -->', '`<p style="a">`'])(
  'nothing is said of %s',
  async (body) => {
    expect(await said('a.md', body)).toEqual([]);
  },
);

test('what a component is given is its own', async () => {
  expect(await said('a.mdx', '<Other kind="note" style="x">\n\nA\n\n</Other>')).toEqual([]);
});
