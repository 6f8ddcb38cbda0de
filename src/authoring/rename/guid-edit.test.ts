import { expect, test } from 'vitest';
import { edited } from '#authoring/rename/edits.ts';
import { guidEdit } from '#authoring/rename/guid-edit.ts';
import { post } from '#schemas/post.ts';

const withGuid = (yaml: string) => edited(yaml, guidEdit(yaml, '/posts/old/', post));

test.each([
  [
    'behind the fields before it',
    'title: A\ndate: 2026-01-01\ntags: [go]\n',
    'title: A\ndate: 2026-01-01\nguid: /posts/old/\ntags: [go]\n',
  ],
  [
    'behind a list of aliases',
    'title: A\naliases:\n  - /older/\ntags: [go]\n',
    'title: A\naliases:\n  - /older/\nguid: /posts/old/\ntags: [go]\n',
  ],
  ['in braces', '{ title: A }\n', '{ title: A, guid: /posts/old/ }\n'],
  ['alone', '', 'guid: /posts/old/\n'],
])('%s', (_, before, after) => {
  expect(withGuid(before)).toBe(after);
});

test('one that is there stays', () => {
  const yaml = 'title: A\nguid: tag:example.org,2019:7\n';
  expect(withGuid(yaml)).toBe(yaml);
});
