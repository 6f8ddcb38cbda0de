import { expect, test } from 'vitest';
import { treeOf } from '#entries/syntax.ts';
import { withoutBlocks } from '#markdown/twin-blocks.ts';

const plain = (file: string, source: string) => withoutBlocks(source, treeOf(file, source));

test.each([
  ['a block', ':::note\nText\n:::\n', '> [!NOTE]\n> Text\n'],
  [
    'one with a title',
    'a\n:::tip[A *title*]\nText\n\nMore\n:::\nb\n',
    'a\n> [!TIP]\n> **A *title***\n>\n> Text\n>\n> More\n\nb\n',
  ],
  [
    'one with a title as an attribute',
    ':::tip{title="A [title]"}\nText\n:::\n',
    '> [!TIP]\n> **A \\[title\\]**\n>\n> Text\n',
  ],
  ['one without an end', ':::note\nText\n', '> [!NOTE]\n> Text\n'],
  [
    'blocks in a block',
    '::::note\n:::tip[T]\na\n:::\n:::tip[T]\nb\n:::\n::::\nc\n',
    '> [!NOTE]\n> > [!TIP]\n> > **T**\n> >\n> > a\n>\n> > [!TIP]\n> > **T**\n> >\n> > b\n>\n\nc\n',
  ],
  [
    'one in a list',
    '- a\n\n  :::tip\n  b\n\n  ```sh\n  :::\n  ```\n  :::\n- c\n',
    '- a\n\n  > [!TIP]\n  > b\n  >\n  > ```sh\n  > :::\n  > ```\n\n- c\n',
  ],
  [
    'one at the beginning of an item',
    '- :::tip[T]\n  a\n  :::\n- b\n',
    '- > [!TIP]\n  > **T**\n  >\n  > a\n\n- b\n',
  ],
  [
    'one in a quotation',
    '> :::tip[T]\n> a\n>\n> b\n> :::\n> c\n',
    '> > [!TIP]\n> > **T**\n> >\n> > a\n> >\n> > b\n>\n> c\n',
  ],
  ['code', '```md\n:::note\nText\n:::\n```\n', '```md\n:::note\nText\n:::\n```\n'],
  ['other colons', 'At 3:30 :name\n', 'At 3:30 :name\n'],
])('%s', (_, source, expected) => {
  expect(plain('a.md', source)).toBe(expected);
  expect(plain('a.mdx', source.replace(/\{.*\}/, '[A \\[title\\]]'))).toBe(expected);
});
