import { expect, test } from 'vitest';
import { entryName } from '#entries/entry-name.ts';

test.each([
  ['posts/a.md', 'posts', 'a'],
  ['posts/a.mdx', 'posts', 'a'],
  ['posts/a/index.md', 'posts', 'a'],
  ['talks/a/index.mdx', 'talks', 'a'],
  ['pages/about.md', 'pages', 'about'],
  ['events/fosdem-2026.yaml', 'events', 'fosdem-2026'],
  ['people/ada.yaml', 'people', 'ada'],
  ['posts/2026-02-13_v1.2.md', 'posts', '2026-02-13_v1.2'],
  ['posts/größe-日本.md', 'posts', 'größe-日本'],
  ['posts/हिन्दी-में-लिखना.md', 'posts', 'हिन्दी-में-लिखना'],
  ['talks/การวัดผล/index.md', 'talks', 'การวัดผล'],
])('%s is the entry %s/%s', (path, collection, id) => {
  expect(entryName(`src/content/${path}`)).toEqual({ collection, id });
});

test('what is no entry, and what to do', () => {
  const said = (path: string) => {
    const name = entryName(`src/content/${path}`);
    return 'message' in name ? `${name.message} — ${name.hint}` : '';
  };
  expect(said('post/a.md')).toMatchInlineSnapshot(
    `"is in no collection — move it into one of posts, talks, events, people, pages"`,
  );
  expect(said('a.md')).toBe(said('post/a.md'));
  expect(said('tags.yml')).toMatchInlineSnapshot(
    `"would not be read — write all tags in src/content/tags.yaml"`,
  );
  expect(said('tags/go.yaml')).toBe(said('tags.yml'));
  expect(said('posts/a.markdown')).toMatchInlineSnapshot(
    `"would not be read — name it src/content/posts/NAME.md or src/content/posts/NAME/index.md"`,
  );
  expect(said('posts/2026/a.md')).toBe(said('posts/a.markdown'));
  expect(said('posts/a/b/index.md')).toBe(said('posts/a.markdown'));
  expect(said('posts/a.yaml')).toBe(said('posts/a.markdown'));
  expect(said('events/a.yml')).toMatchInlineSnapshot(
    `"would not be read — name it src/content/events/NAME.yaml"`,
  );
  expect(said('events/a/index.yaml')).toBe(said('events/a.yml'));
  expect(said('posts/My First Post!.md')).toMatchInlineSnapshot(
    `"the name "My First Post!" cannot be an address — rename it to My-First-Post; letters, digits, "-", "_" and "." are fit"`,
  );
  expect(said('posts/_draft.md')).toMatchInlineSnapshot(
    `"the name "_draft" cannot be an address — rename it to draft; letters, digits, "-", "_" and "." are fit"`,
  );
  expect(said('posts/cafe\u0301.md')).toBe(
    'the name "cafe\u0301" holds accents as signs of their own, which no link would find — ' +
      'type the name anew: rename it to caf\u00e9',
  );
  expect(said('posts/???.md')).toMatchInlineSnapshot(
    `"the name "???" cannot be an address — rename it to my-post; letters, digits, "-", "_" and "." are fit"`,
  );
});
