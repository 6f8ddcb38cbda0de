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

test('cells that are left out, which a page would have all the same', async () => {
  const table = `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n${'|\n'.repeat(2_000)}`;
  expect(await said(`Text.\n\n${table}`)).toMatchInlineSnapshot(
    `"a.md:8:1  error  the table has 2001 rows of 2000 cells, too many for a page — show a part of it, and link to a file with all"`,
  );
  expect(await said('| a | b |\n| - | - |\n'.padEnd(200_000, '| c | d |\n'))).toBe('');
});

/** What takes the parser minutes or gigabytes, in `.md` and `.mdx` alike. */
test.each([
  [
    'references',
    '&amp;'.repeat(60_000),
    '60000 signs are written as &amp; and the like in one paragraph — write the signs themselves, such as "é" for "&eacute;", or part the text by empty lines',
  ],
  [
    'references in many lines',
    'caf&eacute; \n'.repeat(50_000),
    '50000 signs are written as &amp; and the like in one paragraph — write the signs themselves, such as "é" for "&eacute;", or part the text by empty lines',
  ],
  [
    'quotation marks',
    '"a" '.repeat(50_000),
    '100000 quotation marks, dashes and dots stand in one paragraph — part the text by empty lines',
  ],
  [
    'dots',
    'a... '.repeat(50_000),
    '50000 quotation marks, dashes and dots stand in one paragraph — part the text by empty lines',
  ],
  [
    'underscores',
    'a_'.repeat(50_000),
    '50000 underscores stand in one paragraph — write names as `code`, or part the text by empty lines',
  ],
  [
    'signs of formulas and blocks',
    ':a $5 '.repeat(50_000),
    'a line of 300000 signs has 100002 marks, such as those of emphasis and links — write it in several lines',
  ],
  [
    'marks in a line that is not ASCII alone',
    '*漢'.repeat(50_000),
    'a line of 100000 signs has 75001 marks, such as those of emphasis and links — write it in several lines',
  ],
])('%s without end in one paragraph', async (_, body, line) => {
  expect(await said(`Text.\n\n${body}`)).toBe(`a.md:8:1  error  ${line}`);
  expect(await said(`Text.\n\n${body}`, 'a.mdx')).toBe(`a.mdx:8:1  error  ${line}`);
});

test.each([
  ['references in code', `\`\`\`html\n${'&nbsp;'.repeat(60_000)}\n\`\`\``],
  ['references in a table', `| a |\n| - |\n${"| &nbsp; it's |\n".repeat(10_000)}`],
  ['quotation marks in a list', '- He said "no".\n'.repeat(10_000)],
  ['dots in paragraphs', 'Well... yes -- no.\n\n'.repeat(10_000)],
  ['underscores in code', '`a_b` '.repeat(20_000)],
  ['a drawing', `<svg>${'<path d="M0 0L9 9"/>'.repeat(20_000)}</svg>`],
  ['lines of another script', '漢字*かな*、「文」。\n'.repeat(20_000)],
])('%s as many are read', async (_, body) => {
  expect(await said(body)).toBe('');
});

test.each([
  ['lists of a hundred levels', `${'- '.repeat(100)}x`],
  ['a line across the page', '- '.repeat(2_000)],
  ['brackets', '['.repeat(50_000)],
  ['links', '[a]('.repeat(30_000)],
  ['emphasis', '**a *b '.repeat(20_000)],
  ['code', '`a'.repeat(50_000)],
  ['elements', '<div>'.repeat(50_000)],
  ['a table', `${'|'.repeat(50_000)}\n${'|-'.repeat(25_000)}`],
  ['headings', '## a\n\n'.repeat(5_000)],
  ['links', '[a](/b) '.repeat(20_000)],
  ['prices', '$5 and '.repeat(5_000)],
  ['signs of formulas', '$a'.repeat(20_000)],
  ['ends of lines of old', '\r'.repeat(200_000)],
  ['comments', '<!-- a -->\n'.repeat(20_000)],
  ['tags', '<a href="/b">c</a>\n'.repeat(20_000)],
  ['names of links', Array.from({ length: 20_000 }, (_, at) => `[a${at}]: /b`).join('\n')],
  ['uses of a long address', `[a]: /${'b'.repeat(1_000_000)}\n\n${'[a] '.repeat(1_000)}`],
])('%s without end are read', async (_, body) => {
  expect(await said(body)).toBe('');
});

test.each([
  ['notes', Array.from({ length: 20_000 }, (_, index) => `[^${index}]`).join(' '), 10],
  ['open comments', '<!-- '.repeat(20_000), 1],
])('of %s without end little is said', async (_, body, lines) => {
  expect((await said(body)).split('\n')).toHaveLength(lines);
});
