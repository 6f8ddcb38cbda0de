import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { rendered } from '#markdown/rendered.test-data.ts';

// A cache of its own, so that nothing made before answers for the code.
const folder = mkdtempSync(join(tmpdir(), 'code-blocks-'));
vi.spyOn(process, 'cwd').mockReturnValue(folder);
afterAll(() => rmSync(folder, { recursive: true }));
const { codeBlocks, codeOptions } = await import('#markdown/code-blocks.ts');

/** The HTML of fenced code, and how many blocks were found. */
async function block(text: string, file = 'a.md'): Promise<[string, number]> {
  let found = 0;
  const html = await rendered(file, text, {
    mdastPlugins: [codeOptions],
    hastPlugins: [codeBlocks(() => (found += 1))],
  });
  return [html, found];
}

const corner = (language?: string) =>
  `<copy-code${language ? ` data-language="${language}"` : ''}><button type="button" hidden aria-label="Copy the code"></button><span role="status"></span></copy-code>`;

const fence = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\``;

test.each(['a.md', 'a.mdx'])('%s: code without a language', async (file) => {
  const [html, found] = await block(fence('', 'a < b {c}'), file);
  expect(html).toBe(`<div class="code"><pre><code>a &lt; b {c}</code></pre>${corner()}</div>`);
  expect(found).toBe(1);
});

test.each(['a.md', 'a.mdx'])('%s: code with a title and a language', async (file) => {
  const [html] = await block(fence('ts title="a & b.ts"', 'if'), file);
  expect(html).toBe(
    `<figure class="code"><figcaption>a &amp; b.ts</figcaption><pre><code><span class="t-keyword">if</span></code></pre>${corner('TypeScript')}</figure>`,
  );
});

test('code that scrolls on a phone can be reached by keyboard, and is named', async () => {
  const long = 'a'.repeat(23);
  expect((await block(fence('go', long)))[0]).toContain(
    '<pre tabindex="0" role="group" aria-label="Code: Go">',
  );
  expect((await block(fence('', long)))[0]).toContain('aria-label="Code: text"');
  expect((await block(fence('go title="a.go"', long)))[0]).toContain('aria-label="Code: a.go"');
  expect((await block(fence('go', 'a'.repeat(22))))[0]).toContain('<pre><code>');
  expect((await block(fence('go wrap', long)))[0]).toContain('<div class="code wraps"><pre><code>');
});

const lines = (html: string) => /<code>([^]*)<\/code>/.exec(html)?.[1];

test('lines are marked, added and taken away', async () => {
  const [html] = await block(fence('text {1} ins={2} del={3}', 'a\nb\nc\nd'));
  expect(lines(html)).toBe(
    '<mark class="line">a\n</mark><ins class="line">b\n</ins><del class="line">c\n</del><span class="line">d</span>',
  );
});

test('lines have numbers', async () => {
  const [html] = await block(fence('text showLineNumbers startLineNumber=9', 'a\nb'));
  expect(lines(html)).toBe(
    '<span class="line" data-line="9">a\n</span><span class="line" data-line="10">b</span>',
  );
});

test('an empty line is one', async () => {
  const [html] = await block(fence('text {1}', 'a\n\nb'));
  expect(lines(html)).toBe(
    '<mark class="line">a\n</mark><span class="line">\n</span><span class="line">b</span>',
  );
});

test('a difference has the colours of its language and says what comes and goes', async () => {
  const [html] = await block(fence('diff lang="ts"', ' if\n-a\n+b'));
  expect(lines(html)).toBe(
    '<span class="line"><span class="t-keyword">if</span>\n</span><del class="line">a\n</del><ins class="line">b</ins>',
  );
  expect(html).toContain(corner('TypeScript'));
});

test('a difference as programs write it stays whole', async () => {
  const [html] = await block(fence('diff', '--- a\n+++ b\n-c\n+d'));
  expect(lines(html)?.replace(/<span class="t-[^"]*">([^<]*)<\/span>/g, '$1')).toBe(
    '<span class="line">--- a\n</span><span class="line">+++ b\n</span><span class="line del">-c\n</span><span class="line ins">+d</span>',
  );
});

test('what is typed into a terminal is told from what is answered', async () => {
  const session = '$ ls \\\n> -l\na & b\nuser@host:~$ id\n# whoami';
  const [html] = await block(fence('console', session));
  expect(html).toContain('<div class="code terminal">');
  expect(lines(html)?.replace(/<span class="t-[^"]*">([^<]*)<\/span>/g, '$1')).toBe(
    [
      '<span class="line"><span class="prompt">$ </span>ls \\\n</span>',
      '<span class="line"><span class="prompt">> </span>-l\n</span>',
      '<span class="line output">a &amp; b\n</span>',
      '<span class="line"><span class="prompt">user@host:~$ </span>id\n</span>',
      '<span class="line"><span class="prompt"># </span>whoami</span>',
    ].join(''),
  );
});

test.each([
  ['sh', 'npm ci', true],
  ['bash', '# a comment\nnpm ci', true],
  ['sh title="In the project"', 'npm ci', true],
  ['sh title="build.sh"', 'npm ci', false],
  ['bash', '#!/bin/sh\nnpm ci', false],
  ['console', 'only output', false],
  ['ts', 'a', false],
  ['', '$ a', false],
])('```%s\n%s', async (info, code, isTerminal) => {
  const [html] = await block(fence(info, code));
  expect(html.includes('terminal')).toBe(isTerminal);
});

test('a shell without a prompt is all typed', async () => {
  expect(lines((await block(fence('sh', '# a\nnpm ci')))[0])).not.toContain('class="line');
  expect(lines((await block(fence('sh', '$ a\nb')))[0])).toContain('class="line output">b');
});

test('indented code and code in HTML are blocks as well', async () => {
  expect((await block('    a'))[0]).toBe(
    `<div class="code"><pre><code>a</code></pre>${corner()}</div>`,
  );
  expect((await block('<pre><code class="language-ts">if</code></pre>'))[0]).toContain('t-keyword');
  expect(await block('<pre>no code</pre>')).toEqual(['<pre>no code</pre>', 0]);
});

test('dollars and colons in code are its own', async () => {
  const [html] = await block(`$5 and $6 :a\n\n${fence('', '$5 and $6 :a')}\n\n:::note\n:::`);
  expect(lines(html)).toBe('$5 and $6 :a');
});
