import { expect, test, vi } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { readEntry } from '#entries/read-entry.ts';

/** Long beside the second that the slowest takes, and short beside the minutes of what grows without end. */
vi.setConfig({ testTimeout: 30_000 });

/** The lines an author reads. */
async function said(body: string, file = 'a.md'): Promise<string> {
  const text = `---\ntitle: A\ndate: 2026-02-13\n---\n\n${body}\n`;
  const { problems } = await readEntry('/nowhere', { collection: 'posts', id: 'a', file, text });
  return problems.map(problemLine).join('\n');
}

test('a text of five megabytes', async () => {
  expect(await said('word '.repeat(1_000_000))).toMatchInlineSnapshot(
    `"a.md:1:1  error  the text is 4883 kB, more than 2048 — divide it into several entries"`,
  );
});

test.each([
  ['quotations', '> '.repeat(20_000)],
  ['lists', '- '.repeat(20_000)],
  ['numbered lists', '1. '.repeat(20_000)],
  ['both', '- > '.repeat(10_000)],
])('%s in each other', async (_, marks) => {
  expect(await said(`Text.\n\n${marks}x`)).toBe(
    'a.md:8:1  error  more than 500 quotations and lists stand in each other — write them with fewer levels',
  );
});

test('elements in each other', async () => {
  const deep = `${'<b>'.repeat(8_000)}x${'</b>'.repeat(8_000)}`;
  expect(await said(deep, 'a.mdx')).toMatchInlineSnapshot(
    `"a.mdx:1:1  error  the parts of the text stand in each other too deeply — write them with fewer levels"`,
  );
});

test.each([
  ['lists of a hundred levels', `${'- '.repeat(100)}x`],
  ['a line across the page', '- '.repeat(2_000)],
  ['brackets', '['.repeat(50_000)],
  ['links', '[a]('.repeat(30_000)],
  ['emphasis', '**a *b '.repeat(20_000)],
  ['code', '`a'.repeat(50_000)],
  ['elements', '<div>'.repeat(50_000)],
  ['notes', Array.from({ length: 20_000 }, (_, index) => `[^${index}]`).join(' ')],
  ['a table', `${'|'.repeat(50_000)}\n${'|-'.repeat(25_000)}`],
  ['headings', '## a\n\n'.repeat(5_000)],
])('%s without end are read', async (_, body) => {
  expect(await said(body)).toBe('');
});
