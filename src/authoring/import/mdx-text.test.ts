import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mdxBody } from '#authoring/import/mdx-text.ts';
import { outlineOf } from '#entries/outline.ts';
import { parse, treeOf } from '#entries/syntax.ts';

test.each([
  ['a {b} <3 and x < y', 'a \\{b\\} \\<3 and x \\< y'],
  ['already \\{ and \\\\{', 'already \\{ and \\\\\\{'],
  ['`{a}` and ``<b>``', '`{a}` and ``<b>``'],
  ['<https://a.example/?b=1&c=2>', '[https://a.example/?b=1&c=2](https://a.example/?b=1&c=2)'],
  ['<someone@a.example>', '[someone@a.example](mailto:someone@a.example)'],
  ['a<br>b<BR/>c', 'a<br />b<br />c'],
  ['<img src=a.png alt="x {y}">', '<img src="a.png" alt="x {y}" />'],
  ['![a {b} <c](d.png)', '![a \\{b\\} \\<c](d.png)'],
  ['[a {b}](c "d {e}")', '[a \\{b\\}](c "d {e}")'],
  ['<!-- a -- b */ -->\n\nc', '{/* a -- b * / */}\n\nc'],
  ['a <!-- b --> c', 'a {/* b */} c'],
  ['## A {#b}\n\nc', '## A <a id="b"></a>\n\nc'],
  ['## A {#b .c}', '## A <a id="b"></a>'],
  ['## A {b} ##', '## A \\{b\\} ##'],
  ['a\n\n    b {c}\n      d\n\ne', 'a\n\n```\nb {c}\n  d\n```\n\ne'],
  ['- a\n\n      b {c}\n\nd', '- a\n\n  ```\n  b {c}\n  ```\n\nd'],
  ['\tb\n', '```\nb\n```\n'],
  [
    'import the data\n\nexport it\nimport again',
    '&#105;mport the data\n\n&#101;xport it\nimport again',
  ],
  ['important', 'important'],
  ['```go\nmap[string]interface{}{}\n```', '```go\nmap[string]interface{}{}\n```'],
  ['| a | b |\n|---|---|\n| {c} | `{d}` |', '| a | b |\n|---|---|\n| \\{c\\} | `{d}` |'],
  [
    '<Sidenote label="a {b}">c {d} **e**</Sidenote> f',
    '<Sidenote label="a {b}">c \\{d\\} **e**</Sidenote> f',
  ],
  ['<Figure src="a.png" alt="b" />', '<Figure src="a.png" alt="b" />'],
  ['<Aside kind="tip">\n\na {b}\n\n</Aside>', '<Aside kind="tip">\n\na \\{b\\}\n\n</Aside>'],
  [
    '<details><summary>a</summary>\n\nb\n\n</details>',
    '<details>\n<summary>a</summary>\n\nb\n\n</details>',
  ],
  ['<div align=center>\n<b>{x}</b>\n</div>', '<div align="center">\n<b>\\{x\\}</b>\n</div>'],
  ["<a href='b' title='say \"c\"'>d</a>", '<a href="b" title="say &quot;c&quot;">d</a>'],
  ['<iframe src="a" allowfullscreen></iframe>', '<iframe src="a" allowfullscreen></iframe>'],
  ['> a {b}\n> <i>c</i>', '> a \\{b\\}\n> <i>c</i>'],
  ['[^1]\n\n[^1]: a {b}', '[^1]\n\n[^1]: a \\{b\\}'],
  ['&lt;a&gt; &#123;', '&lt;a&gt; &#123;'],
])('%j', async (markdown, mdx) => {
  expect(mdxBody(markdown)?.text).toBe(mdx);
  expect('tree' in (await parse('a.mdx', `${mdx}\n`))).toBe(true);
});

test.each([
  ['a tag that nothing closes', 'a <b>c'],
  ['tags across each other', '<b>a <i>b</b> c</i>'],
  ['a paragraph that HTML leaves open', '<p>a\n\n<p>b'],
  ['a script', '<script>\nlet a = {};\n</script>'],
  ['a style', '<style>a { b: c }</style>'],
  ['an attribute that JSX does not take', '<a @click="b">c</a>'],
  ['a doctype', '<!doctype html>\n<p>a</p>'],
  ['a line that HTML takes for itself and MDX for a heading', '<div>\n\n</div>\n# a'],
  ['code indented in a quotation', '>     a {b}'],
])('%s has no MDX', (_, markdown) => {
  expect(mdxBody(markdown)).toBeUndefined();
});

test('whatever becomes MDX is MDX and says the same', async () => {
  const part = fc.constantFrom(
    ...[
      'word ',
      'a',
      '{',
      '}',
      '<',
      '>',
      '`',
      '\n',
      '\n\n',
      '    ',
      '- ',
      '> ',
      '# ',
      '\\',
      '*',
      '_',
    ],
    ...[
      '<b>',
      '</b>',
      '<br>',
      '<!--',
      '-->',
      '<div>\n',
      '\n</div>\n',
      '[x](y)',
      '![z](w.png)',
      '&lt;',
    ],
    ...[
      'import ',
      'export ',
      '```\n',
      '<https://a.example>',
      '$',
      '| a | b |\n|--|--|\n',
      '"',
      '{#id}',
    ],
    ...['<Sidenote>', '</Sidenote>', '1. ', '[^1]', '[^1]: ', '---\n'],
  );
  let fit = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 25 }), async (parts) => {
      const markdown = parts.join('');
      const mdx = mdxBody(markdown)?.text;
      if (mdx === undefined) return;
      fit += 1;
      const parsed = await parse('a.mdx', `${mdx}\n`);
      if (!('tree' in parsed)) throw new Error(parsed.problem.message);
      const [a, b] = [outlineOf(treeOf('a.md', markdown), markdown), outlineOf(parsed.tree, mdx)];
      expect(b.links.map(({ target }) => target).toSorted()).toEqual(
        a.links.map(({ target }) => target).toSorted(),
      );
      expect(b.headings.length).toBe(a.headings.length);
    }),
    { numRuns: 1500 },
  );
  expect(fit).toBeGreaterThan(300);
});
