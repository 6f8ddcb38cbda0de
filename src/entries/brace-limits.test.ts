import { expect, test, vi } from 'vitest';
import { problemLine } from '#entries/problem.ts';
import { readEntry } from '#entries/read-entry.ts';

/** Long beside the second that the slowest takes, and short beside the minutes of what grows without end. */
vi.setConfig({ testTimeout: 30_000 });

/** The lines an author reads. */
async function said(body: string): Promise<string> {
  const file = 'a.mdx';
  const text = `---\ntitle: A\ndate: 2026-02-13\n---\n\n${body}\n`;
  const { problems } = await readEntry('/nowhere', { collection: 'posts', id: 'a', file, text });
  return problems.map(problemLine).join('\n');
}

const instead = 'put the data into a file beside the entry, or write "\\{" for the sign itself';

test.each([
  ['open values in tags', '<B c={'.repeat(40), 'more than 16 braces stand in each other'],
  ['open values in texts', '<B>{'.repeat(40), 'more than 16 braces stand in each other'],
  ['braces', '{'.repeat(100_000), 'the text has 100000 braces and tags, too many for its length'],
  ['tags', '[a](<b'.repeat(50_000), 'the text has 50000 braces and tags, too many for its length'],
  [
    'brackets',
    `{${'('.repeat(10_000)}1${')'.repeat(10_000)}}`,
    'more than 1000 brackets stand in each other',
  ],
  [
    'lists of code',
    `export const a = ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    'more than 1000 brackets stand in each other',
  ],
])('%s without end are refused', async (_, body, message) => {
  expect(await said(`Text.\n\n${body}`)).toBe(`a.mdx:8:1  error  ${message} — ${instead}`);
});

test.each([
  ['in code', `\`\`\`js\n${'{('.repeat(2_000)}\n\`\`\`\n\nText \`${'{'.repeat(50)}\`.`],
  ['with a stroke', '\\{'.repeat(100)],
  ['that are closed', '{1} '.repeat(2_000)],
  ['of data', `export const rows = [${'{ a: [1, { b: 2 }] }, '.repeat(2_000)}]\n\n{rows.length}`],
])('braces %s are read', async (_, body) => {
  expect(await said(body)).toBe('');
});
