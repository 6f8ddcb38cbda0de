import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { textOf, walk } from '#entries/nodes.ts';
import { parse, syntaxOf, treeOf } from '#entries/syntax.ts';

/** The formulas of a text, and its words. */
function read(file: string, body: string) {
  const tree = treeOf(file, body);
  const formulas: string[] = [];
  walk(tree, (node: Nodes) => {
    if (node.type === 'inlineMath' || node.type === 'math') formulas.push(node.value);
  });
  return { formulas, words: textOf(tree) };
}

test.each([
  'Coffee is $5 and tea $6.',
  'From $5 to $10, or $20,000 and more',
  'US$5 and US$6, A$7 or 8$',
  '$5-$10, $5/$10, ($5) and ($6)',
  '**$5** and *$6*, "$7" and "$8"',
  'It cost $5. He paid with US$.',
  '$HOME and $PATH, or $HOME:$PATH',
  '$ x $ has room around it',
  'The 1$n$ and the $n$th',
  '🎤 for $5, é for $6',
  'A lone $',
])('no formula is in: %s', (body) => {
  for (const file of ['a.md', 'a.mdx']) {
    const { formulas, words } = read(file, body);
    expect(formulas).toEqual([]);
    expect(words.replace(/[“”]/g, '"')).toBe(body.replace(/\*/g, ''));
  }
});

test.each([
  ['Let $x$ be', ['x']],
  ['$x_1$, $x_2$ and $5', ['x_1', 'x_2']],
  ['$5 and $n$', ['n']],
  ['an $n$-gon, ($x$) and "$y$".', ['n', 'x', 'y']],
  ['$x_{i}$', ['x_{i}']],
  ['$5$ and $10^{-3}$', ['5', '10^{-3}']],
  ['$p < 0.05 \\text{ if it holds}$', ['p < 0.05 \\text{ if it holds}']],
  ['$\\alpha beta$', ['\\alpha beta']],
  ['in a line $$ x $$ too', ['x']],
  ['$$\nx\n$$', ['x']],
  ['$`a_b`$', ['`a_b`']],
  ['\\$x$ and $y$', ['y']],
  ['`$a` and `$b`, `$x$`', []],
])('the formulas of: %s', (body, formulas) => {
  for (const file of ['a.md', 'a.mdx']) expect(read(file, body).formulas).toEqual(formulas);
});

test('what stands between two prices keeps its markup', () => {
  const [paragraph] = treeOf('a.md', 'From $5 [a](/x$y) to $6 **b** and `$c`').children;
  expect(paragraph).toMatchObject({
    children: [
      { value: 'From $5 ' },
      { type: 'link', url: '/x$y' },
      { value: ' to $6 ' },
      { type: 'strong' },
      { value: ' and ' },
      { type: 'inlineCode', value: '$c' },
    ],
  });
  const expression = treeOf('a.mdx', 'From $5 {name} to <A b="$6" />').children[0];
  expect(expression).toMatchObject({
    children: [{}, { type: 'mdxTextExpression', value: 'name' }, {}, { type: 'mdxJsxTextElement' }],
  });
});

test('every place is that of the text as written', () => {
  const body = 'From $5\nto $6 [a](/a/) :name\n\n:::note\nx\n:::\n';
  const [paragraph] = treeOf('a.md', body).children;
  expect(paragraph).toMatchObject({
    children: [
      {},
      { type: 'link', position: { start: { line: 2, column: 7, offset: body.indexOf('[') } } },
      { value: ' :name' },
    ],
  });
});

test('a text without dollars and blocks is left to the parser', () => {
  const { text, features } = syntaxOf('a.md', 'At 3:30 ::: or C::method');
  expect(text).toBe('At 3:30 ::: or C::method');
  expect(features).toMatchObject({ math: false, directive: false });
});

test('a text that does not parse stays as it is', () => {
  expect(syntaxOf('a.mdx', '$5 { and $6').text).toBe('$5 { and $6');
});

/** Words with colons, as a text has them. */
const words = fc
  .array(
    fc.constantFrom('at', '3:30', ':', '::', 'a:b', ':name', '::leaf', ':a[b]', ':x{y}', '\n'),
    {
      minLength: 1,
    },
  )
  .map((parts) => parts.join(' '));

test('beside a block, no colon swallows a word', () => {
  fc.assert(
    fc.property(words, (text) => {
      const bare = markdownToMdast(text, { features: { definitionList: true } }) as Nodes;
      const [, ...rest] = treeOf('a.md', `:::note\nx\n:::\n\n${text}`).children;
      expect(rest.map(textOf).join('')).toBe(textOf(bare));
    }),
    { seed: 1, numRuns: 500 },
  );
});

/** Words with dollars that are no formulas. */
const prices = fc
  .array(
    fc.constantFrom('$5', '$', 'US$6', '($7)', '$HOME', 'and', '8$', '[a](/b$c)', '*$9*', '\n'),
    {
      minLength: 1,
    },
  )
  .map((parts) => parts.join(' '));

test('whatever stands between dollars, no word is lost', () => {
  fc.assert(
    fc.property(prices, (text) => {
      const bare = markdownToMdast(text, { features: { math: false } }) as Nodes;
      const { formulas, words: found } = read('a.md', text);
      if (formulas.length === 0) expect(found).toBe(textOf(bare));
      else expect(text).toContain(`$${formulas[0]}$`);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each(['a.md', 'a.mdx'])(
  'what reading found makes the same text of %s without parsing',
  async (file) => {
    const body =
      'Coffee is $5 and tea $6 at 9:30, and $a^2$.\n\n:::note\nAt 10:15\n:::\n\n`$HOME`\n';
    const parsed = await parse(file, body);
    if ('problem' in parsed) throw new Error(parsed.problem.message);
    expect(parsed.literal.length).toBeGreaterThan(0);
    expect(syntaxOf(file, body, parsed.literal)).toEqual(syntaxOf(file, body));
    expect(syntaxOf(file, body, []).text).toBe(body);
  },
);
