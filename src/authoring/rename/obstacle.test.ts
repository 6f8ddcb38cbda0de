import { expect, test } from 'vitest';
import { moveOf } from '#authoring/rename/move.ts';
import { obstacle } from '#authoring/rename/obstacle.ts';
import { now } from '#collections/fixtures.test-data.ts';
import { project } from '#entries/fixtures.test-data.ts';
import { readContent } from '#entries/read.ts';

const post = (...lines: string[]) =>
  ['---', 'title: A', 'date: 2026-01-01', ...lines, '---', ''].join('\n');

async function said(id: string, to: string) {
  const root = project({
    'src/content/posts/a.md': post('aliases: [/posts/a-once/]'),
    'src/content/posts/b/index.mdx': post(),
    'src/content/posts/c.md': post('slug: said', 'draft: true'),
    'src/content/posts/d.md': post('aliases: [/posts/d-once/]'),
    'src/content/posts/pictures/a.png': '',
    'src/content/pages/about.md': post(),
    'src/content/people/ada.yaml': 'name: Ada\n',
    'src/content/people/grace.yaml': 'name: Grace\n',
  });
  const content = await readContent(root);
  const all = Object.values(content.entries).flat();
  const source = all.find((entry) => entry.id === id);
  if (!source) throw new Error(`there is no ${id}`);
  return obstacle(moveOf(source, to), content, root, now);
}

test.each([
  ['a', 'new'],
  ['a', 'a-once'],
  ['b', 'größe-日本'],
  ['c', 'once'],
  ['about', 'now'],
  ['ada', 'lovelace'],
  ['a', 'ada'],
])('%s may become %s', async (id, to) => {
  expect(await said(id, to)).toBeUndefined();
});

test('what stands in the way', async () => {
  expect(await said('a', 'a')).toMatchInlineSnapshot(
    `"src/content/posts/a.md has that name already — choose another name"`,
  );
  expect(await said('a', 'b')).toMatchInlineSnapshot(
    `"src/content/posts/b/index.mdx is there already — choose another name"`,
  );
  expect(await said('b', 'pictures')).toMatchInlineSnapshot(
    `"src/content/posts/pictures is there already — choose another name"`,
  );
  expect(await said('a', 'said')).toMatchInlineSnapshot(
    `"the address /posts/said/ is taken by src/content/posts/said.md — choose another name"`,
  );
  expect(await said('a', 'd-once')).toMatchInlineSnapshot(
    `"the address /posts/d-once/ is taken by src/content/posts/d-once.md — choose another name"`,
  );
  expect(await said('about', 'talks')).toMatchInlineSnapshot(
    `"the address /talks/ belongs to the site itself — choose another name"`,
  );
  expect(await said('ada', 'grace')).toMatchInlineSnapshot(
    `"src/content/people/grace.yaml is there already — choose another name"`,
  );
  expect(await said('a', 'a b')).toMatchInlineSnapshot(
    `"the name "a b" cannot be an address — rename it to a-b; letters, digits, "-", "_" and "." are fit"`,
  );
  expect(await said('a', '../pages/a')).toMatchInlineSnapshot(
    `"would not be read — name it src/content/posts/NAME.md or src/content/posts/NAME/index.md"`,
  );
});
