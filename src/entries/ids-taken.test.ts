import { expect, test } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { readEntry } from '#entries/read-entry.ts';

async function said(body: string, file = 'a.md'): Promise<string> {
  const text = `---\ntitle: A\ndate: 2026-02-13\n---\n\n${body}\n`;
  const { problems } = await readEntry('/nowhere', { collection: 'posts', id: 'a', file, text });
  return problems.map(problemLine).join('\n');
}

test('an id that the author gave twice', async () => {
  expect(await said('## A {#x}\n\n## B {#x}')).toMatchInlineSnapshot(
    `"a.md:8:1  warning  the id "x" is given on line 6 already, where links to it lead — write another, such as x-2"`,
  );
  expect(await said('<a id="x"></a>\n\n## B {#x}')).toMatch(/^a\.md:8:1 {2}warning/);
  expect(await said('<b id="x">a</b>\n\n<b id="x">b</b>', 'a.mdx')).toMatch(/^a\.mdx:8:1 {2}warn/);
});

test.each([
  ['## X {#x}\n\n## Y {#y}'],
  ['<a id="x"></a>\n\n## X'],
  ['`<a id="x">` and `<a id="x">`'],
  ['## X\n\n## X'],
])('%s gives none twice', async (body) => {
  expect(await said(body)).toBe('');
});
