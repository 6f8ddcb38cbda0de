import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aliasEdit } from '#authoring/rename/alias-edit.ts';
import { edited } from '#authoring/rename/edits.ts';
import { post } from '#schemas/post.ts';

const withAlias = (yaml: string, alias = '/posts/old/') =>
  edited(yaml, [aliasEdit(yaml, alias, post)]);

test.each([
  [
    'after the last field that the schema has before it',
    'title: A # the title\ndate: 2026-01-01\ntags: [go]\nslug: b # short\n',
    'title: A # the title\ndate: 2026-01-01\ntags: [go]\nslug: b # short\naliases: [/posts/old/]\n',
  ],
  [
    'after a text of several lines',
    'tags: [go]\ntitle: >-\n  A long\n  title\ncover:\n  image: a.png\n',
    'tags: [go]\ntitle: >-\n  A long\n  title\naliases: [/posts/old/]\ncover:\n  image: a.png\n',
  ],
  [
    'with the indentation of its neighbours',
    '  title: A\n  date: 2026-01-01\n',
    '  title: A\n  date: 2026-01-01\n  aliases: [/posts/old/]\n',
  ],
  [
    'with the line ends of its neighbours',
    'title: A\r\ntags:\r\n  - go\r\n',
    'title: A\r\naliases: [/posts/old/]\r\ntags:\r\n  - go\r\n',
  ],
  [
    'into a mapping in braces',
    '{ title: A, date: 2026-01-01 }\n',
    '{ title: A, date: 2026-01-01, aliases: [/posts/old/] }\n',
  ],
  [
    'into brackets',
    'aliases: ["/a/", /b/ ] # kept\ntitle: A\n',
    'aliases: ["/a/", /b/, /posts/old/ ] # kept\ntitle: A\n',
  ],
  ['into empty brackets', 'aliases: []\ntitle: A\n', 'aliases: [/posts/old/]\ntitle: A\n'],
  [
    'into brackets over several lines',
    'aliases:\n  [\n    /a/, # first\n  ]\n',
    'aliases:\n  [\n    /a/, /posts/old/, # first\n  ]\n',
  ],
  [
    'onto a line of its own',
    "title: A\naliases: # old\n  - /a/\n  - '/b/' # second\ndate: 2026-01-01\n",
    "title: A\naliases: # old\n  - /a/\n  - '/b/' # second\n  - /posts/old/\ndate: 2026-01-01\n",
  ],
  ['behind a field without a value', 'aliases:\ntitle: A\n', 'aliases: [/posts/old/]\ntitle: A\n'],
  [
    'behind a field with nothing but a comment',
    'title: A\naliases: # none\n',
    'title: A\naliases: [/posts/old/] # none\n',
  ],
  [
    'to a list that is written elsewhere',
    'title: A\nold: &old [/a/]\naliases: *old\n',
    'title: A\nold: &old [/a/]\naliases: [/a/, /posts/old/]\n',
  ],
])('%s', (_, before, after) => {
  expect(withAlias(before)).toBe(after);
  expect((parse(after) as { aliases: string[] }).aliases).toContain('/posts/old/');
});

test('an alias in any script', () => {
  expect(withAlias('title: A\n', '/posts/größe-日本/')).toBe(
    'title: A\naliases: [/posts/größe-日本/]\n',
  );
});
