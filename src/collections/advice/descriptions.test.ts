import { expect, test } from 'vitest';
import { unfitDescription } from '#collections/advice/descriptions.ts';
import { lines, post, writtenPost } from '#collections/advice/written.test-data.ts';

const said = async (front: string) => lines(unfitDescription(await writtenPost(post(front))));

test('a description that is missing', async () => {
  expect(await said('')).toMatchInlineSnapshot(`
    "posts/a.md:1:1  warning  description: is missing; lists and search results show the first words of the text instead — add a line "description: One sentence that says what the reader gets."
    1 warning in 1 file"
  `);
  expect(await said('description:')).toMatch(
    /^posts\/a\.md:4:1 {2}warning {2}description: is missing/,
  );
});

test('a draft is not finished', async () => {
  expect(await said('draft: true')).toBe('no problems');
});

test('a description that would be cut', async () => {
  expect(await said(`description: ${'x'.repeat(200)}`)).toMatchInlineSnapshot(`
    "posts/a.md:4:1  warning  description: has 200 characters, and search results cut it after 160 — leave out 40 characters
    1 warning in 1 file"
  `);
  expect(await said(`draft: true\ndescription: ${'x'.repeat(161)}`)).toMatch(
    /leave out 1 character$/m,
  );
});

test.each([
  ['short', 'Short.'],
  ['as long as it may be', 'x'.repeat(160)],
  ['of signs that are two units of UTF-16', '🎤'.repeat(160)],
])('a description that is %s', async (_, description) => {
  expect(await said(`description: ${description}`)).toBe('no problems');
});
