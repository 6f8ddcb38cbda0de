import { expect, test, vi } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { readEntry } from '#entries/read-entry.ts';

/** Long beside the second that the slowest takes, and short beside the minutes of what grows without end. */
vi.setConfig({ testTimeout: 30_000 });

/** The lines an author reads. */
async function said(yaml: string, close = '\n---\n'): Promise<string> {
  const text = `---\ntitle: A\ndate: 2026-02-13\n${yaml}${close}`;
  const entry = { collection: 'posts', id: 'a', file: 'a.md', text } as const;
  const { problems } = await readEntry('/nowhere', entry);
  return problems.map(problemLine).join('\n');
}

test('ten megabytes', async () => {
  const yaml = `description: ${'word '.repeat(2_000_000)}`;
  expect(await said(yaml)).toMatchInlineSnapshot(
    `"a.md:2:1  error  the front matter is 9766 kB, more than 256 — move text into the body"`,
  );
  expect(await said(yaml, '')).toMatchInlineSnapshot(
    `"a.md:1:1  error  the front matter does not end — add a line "---" after its last field"`,
  );
  expect(await said('# a line\n'.repeat(1_000_000))).toMatchInlineSnapshot(
    `"a.md:2:1  error  the front matter is 8789 kB, more than 256 — move text into the body"`,
  );
});

test('thirty levels are more than enough', async () => {
  const lists = (levels: number) => `tags: ${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(await said(lists(30))).toMatch(/tags\.0: must be text/);
  expect(await said(lists(33))).toMatchInlineSnapshot(
    `"a.md:4:39  error  YAML: lists and fields are nested too deeply — write them with fewer levels"`,
  );
});

test.each([
  ['lists', `tags: ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['open lists', `tags: ${'['.repeat(5000)}`],
  ['mappings', `cover: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`],
  ['dashes', `tags:\n  ${'- '.repeat(5000)}x`],
])('%s in each other', async (_, yaml) => {
  expect(await said(yaml)).toMatch(
    /^a\.md:[45]:\d+ {2}error {2}YAML: lists and fields are nested too deeply — write them with fewer levels$/,
  );
});

test('names of fields that are mappings in each other', async () => {
  const yaml = `cover:\n  ${'? '.repeat(100)}x`;
  expect(await said(yaml)).toMatchInlineSnapshot(
    `"a.md:5:5  error  YAML: the name of a field is no text — put the whole text in quotes, as in title: "@home: it's new""`,
  );
});

test('lists that each hold the one before nine times', async () => {
  const lists = Array.from({ length: 9 }, (_, level) => {
    const before = Array.from({ length: 9 }, () => `*l${level}`);
    return `l${level + 1}: &l${level + 1} [${before.join(', ')}]`;
  });
  expect(await said(`l0: &l0 [ha]\n${lists.join('\n')}`)).toMatchInlineSnapshot(
    `"a.md:2:1  error  YAML: "*" repeats a value within itself, or too often — write the value out instead"`,
  );
});

test('one value a hundred thousand times', async () => {
  const yaml = `series: &a [x]\ntags: [${'*a,'.repeat(80_000)}]`;
  expect(await said(yaml)).toMatchInlineSnapshot(
    `"a.md:5:308  error  YAML: "*" repeats a value within itself, or too often — write the value out instead"`,
  );
});

test.each([
  ['commas that are missing', 'tags: ["b" "c"]', 'missing , or :'],
  ['brackets that are open', 'tags: [b', 'a bracket is not closed'],
  ['quotes that are open', 'tags: "b', 'a quote is not closed'],
])('ten thousand %s', async (_, line, message) => {
  const lines = (await said(`${line}\n`.repeat(10_000))).split('\n');
  expect(lines.length).toBeGreaterThan(9_000);
  expect(lines[0]).toContain(message);
});

test('twenty thousand fields', async () => {
  const fields = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
  const lines = (await said(fields)).split('\n');
  expect(lines.length).toBe(20_000);
  expect(lines[0]).toMatch(/^a\.md:4:1 {2}error {2}k0: is not a known field — /);
});

test('ten thousand tags', async () => {
  const tags = Array.from({ length: 10_000 }, (_, index) => `tag-${index}`).join(', ');
  expect(await said(`tags: [${tags}]`)).toMatchInlineSnapshot(
    `"a.md:4:1  error  tags: must not hold more than 200, received ["tag-0","tag-1","tag-2","tag-3","tag-4","tag-5","tag-6",…"`,
  );
});
