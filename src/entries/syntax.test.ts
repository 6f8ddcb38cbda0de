import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { parse } from '#entries/syntax.ts';

async function said(file: string, body: string): Promise<string> {
  const parsed = await parse(file, body);
  return 'problem' in parsed ? problemLine(parsed.problem) : '';
}

test.each([
  ['an open tag', '<div>\n\nA { b </p'],
  ['a brace', 'a { b } c }'],
  ['an import', 'import from nowhere'],
])('Markdown has no syntax error: %s', async (_, body) => {
  expect(await said('x.md', body)).toBe('');
});

test.each([
  ['plain text', '# A\n\nText *with* `{code}`.\n'],
  ['a component', 'import A from "x";\n\n<Aside kind="note">\n  Text\n</Aside>\n'],
  ['an expression', 'Two: {1 + 1}\n'],
  ['a lone sign', 'If 1 < 2 then\n'],
  ['a name that is defined', 'export const name = "A"\n\nText {name}\n'],
  ['a block before an expression', ':::note\nText\n:::\n\n{1 + 1}\n'],
  ['an escaped sign', 'a \\{ b and 1 \\< 2\n'],
  ['braces in code', '```js\nif (a) {\n```\n'],
])('valid MDX: %s', async (_, body) => {
  expect(await said('x.mdx', body)).toBe('');
});

test('mistakes of MDX, with the line and what to type', async () => {
  expect(await said('x.mdx', 'Text\n\n<Aside>\n\nText\n')).toMatchInlineSnapshot(
    `"x.mdx:3:1  error  MDX: expected a closing tag for \`<Aside>\` — close the tag, or write "\\<" for the sign itself"`,
  );
  expect(await said('x.mdx', 'Text\n\nText </Aside>\n')).toMatchInlineSnapshot(
    `"x.mdx:3:6  error  MDX: unexpected closing tag \`</Aside>\`, expected an open tag first — close the tag, or write "\\<" for the sign itself"`,
  );
  expect(await said('x.mdx', '\n\n<https://example.org/>\n')).toMatchInlineSnapshot(
    `"x.mdx:3:1  error  MDX: unexpected character after \`<\`, expected a valid JSX tag — put values in quotes, as in kind="note"; write a link as [text](address), and "\\<" for the sign itself"`,
  );
  expect(await said('x.mdx', '\n\nText { open\n')).toMatchInlineSnapshot(
    `"x.mdx:3:6  error  MDX: unexpected end of file in expression, expected a corresponding closing brace for \`{\` — close what is open, or write "\\{" for the sign itself"`,
  );
  expect(await said('x.mdx', '\n\nText {1 +} end\n')).toMatchInlineSnapshot(
    `"x.mdx:3:10  error  MDX: unexpected token — close what is open, or write "\\{" for the sign itself"`,
  );
  expect(await said('x.mdx', '\n\nText <!-- comment -->\n')).toMatchInlineSnapshot(
    `"x.mdx:3:6  error  MDX: unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` — write a comment as {/* text */}"`,
  );
  expect(await said('x.mdx', '\nimport A fro "x"\n\nText\n')).toMatchInlineSnapshot(
    `"x.mdx:2:10  error  MDX: expected \`from\` but found \`Identifier\` — mend the line, or begin it with another word than import or export"`,
  );
  expect(await said('x.mdx', '<Aside kind=note>a</Aside>\n')).toMatchInlineSnapshot(
    `"x.mdx:1:1  error  MDX: unexpected character after \`<\`, expected a valid JSX tag — put values in quotes, as in kind="note"; write a link as [text](address), and "\\<" for the sign itself"`,
  );
});

test.each(['import `\\', "import '\\", 'Text\n\nexport const a = `${\\', 'export const a = /[\\'])(
  'code that ends in a backslash is an error, not the end of the process: %j',
  async (body) => {
    expect(await said('x.mdx', body)).toMatch(/^x\.mdx:\d+:\d+ {2}error {2}MDX: /);
  },
);

test('a text may end in a backslash', async () => {
  expect(await said('x.mdx', 'Text \\')).toBe('');
});

test('expressions that fail', async () => {
  expect(await said('x.mdx', 'Text\n\nA {name} and {name}\n')).toMatchInlineSnapshot(
    `"x.mdx:3:4  error  MDX: name is not defined — write "\\{" for the sign itself, or define it: export const name = …"`,
  );
  expect(await said('x.mdx', 'Text {null.length}\n')).toMatchInlineSnapshot(
    `"x.mdx:1:1  error  MDX: Cannot read properties of null (reading 'length') — mend the expression between "{" and "}""`,
  );
});
