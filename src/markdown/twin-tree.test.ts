import { expect, test } from 'vitest';
import { textTwin } from '#markdown/twin.test-data.ts';

const lines = (...parts: readonly string[]) => parts.join('\n');

test.each([
  'a  \nb\\\nc\n\n\n\nd',
  '# a {#b}\n\nc\n===',
  '* a\n\n    b\n+ c\n1) d',
  '- [x] a\n- [ ] b',
  'a[^1]\n\n[^1]: b\n\n    c',
  'a\n: b\n: c',
  '| a | b |\n|:--|--:|\n| `c|d` | e |',
  '> a\nb\n\n>c',
  '"a" -- b... &copy; \\* ~~c~~',
  '***\n\n---',
  '{{< note >}} {a} <B />',
])('in %j nothing needs a change', async (markdown) => {
  expect(await textTwin('a.md', markdown)).toBe(markdown);
});

test.each([
  ['a\n\n\n\nb\n- c\n- d', 'a\n\n\n\nb\n- c\n- d'],
  ['> a\n> b\n\n1. c\n   - d', '> a\n> b\n\n1. c\n   - d'],
  ['<dl>\n  <dt>a</dt>\n  <dd>b *c*</dd>\n</dl>', '<dl>\n  <dt>a</dt>\n  <dd>b *c*</dd>\n</dl>'],
  ['<p lang="nl">a</p>\n\n<hr/>', '<p lang="nl">a</p>\n\n<hr/>'],
])('in the MDX %j nothing needs a change', async (written, expected) => {
  expect(await textTwin('a.mdx', written)).toBe(expected);
});

test.each([
  ['a block that would be code', '    a\n\nb', 'a\n\nb'],
  ['one in a list', '- a\n\n      b\n', '- a\n\n  b'],
  ['a tag on a line of its own', '<br/>\n*a*', '<br/>\n\n*a*'],
  ['Markdown in HTML', '<div>\n**a**\n</div>', '<div>\n\n**a**\n\n</div>'],
  [
    'indented Markdown in HTML',
    lines('<div>', '  <div class="a">', '', '      - b', '        - c', '', '  </div>', '</div>'),
    lines('<div>', '', '<div>', '', '- b', '  - c', '', '</div>', '', '</div>'),
  ],
  ['text right behind a component', 'a\n<Box>\nb\n</Box>\nc', 'a\n\nb\n\nc'],
  [
    'components in a component',
    lines(
      '<Tabs>',
      '  <Tab label="A">',
      '    ```js',
      '    if (a)',
      '      b',
      '    ```',
      '  </Tab>',
      '  <Tab label="B">',
      '    | c |',
      '    |---|',
      '    | d |',
      '  </Tab>',
      '</Tabs>',
    ),
    lines('**A**', '', '```js', 'if (a)', '  b', '```', '', '**B**', '', '| c |', '|---|', '| d |'),
  ],
  [
    'a component in a list in a component in a quotation',
    lines(
      '> <Aside title="A">',
      '>   1. a [b](/b/)',
      '>',
      '>      <Aside title="C">',
      '>        c [d](/d/)',
      '>',
      '>        - e',
      '>          f',
      '>      </Aside>',
      '>   2. g',
      '> </Aside>',
      '>',
      '> h',
    ),
    lines(
      '> > **A**',
      '> >',
      '> > 1. a [b](https://site.example/b/)',
      '> >',
      '> >    > **C**',
      '> >    >',
      '> >    > c [d](https://site.example/d/)',
      '> >    >',
      '> >    > - e',
      '> >    >   f',
      '> > 2. g',
      '>',
      '> h',
    ),
  ],
  [
    'a component in a footnote',
    lines('a[^long-label]', '', '[^long-label]: b', '', '    <Aside>', '      c', '    </Aside>'),
    lines('a[^long-label]', '', '[^long-label]: b', '', '    > **Note**', '    >', '    > c'),
  ],
  ['a component in a table', '| <B label="a|b" /> | c |\n|--|--|', '| **a\\|b** | c |\n|--|--|'],
  [
    'a tag over lines of a quotation',
    '> <Aside\n>   title="A"\n> >\n> b\n> </Aside>',
    '> > **A**\n> >\n> > b',
  ],
  [
    'a quotation in an indented component',
    lines('<Box>', '    > a', '    > b', '', '    c', '</Box>'),
    lines('> a', '> b', '', 'c'),
  ],
  ['components side by side', '<Box>a</Box> <Box>b</Box>', 'a\n\nb'],
  ['expressions side by side', '{"a"} {"b"}', 'a b'],
  ['elements side by side', '<kbd>a</kbd> <kbd>b</kbd>', '<kbd>a</kbd> <kbd>b</kbd>'],
  ['words over lines', '<Box>a\n    b</Box>', 'a\nb'],
  ['a comment between words', 'a\n{/* b */}\nc', 'a\n\nc'],
  [
    'tabs for indentation',
    '- a\n\n\t<Aside>\n\t\tb\n\n\t\t- c\n\t</Aside>',
    '- a\n\n  > **Note**\n  >\n  > b\n  >\n  > - c',
  ],
  [
    'signs of two units before',
    'é🎤 <Box>🎤 [a](/a/)</Box> {1}',
    'é🎤 🎤 [a](https://site.example/a/) 1',
  ],
])('MDX reads the same as Markdown: %s', async (_, written, expected) => {
  expect(await textTwin('a.mdx', written)).toBe(expected);
});
