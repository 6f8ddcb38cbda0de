import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// A cache of its own, so that nothing made before answers for the code.
const folder = mkdtempSync(join(tmpdir(), 'highlight-'));
vi.spyOn(process, 'cwd').mockReturnValue(folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** The module as a new process reads it. */
async function fresh() {
  vi.resetModules();
  return (await import('#markdown/highlight.ts')).highlight;
}
const highlight = await fresh();

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('a token has a class and no style', async () => {
  const html = await highlight('const a = "b"; // c', 'js');
  expect(html).toContain('<span class="t-keyword">const</span>');
  expect(html).toContain('<span class="t-comment">// c</span>');
  expect(html).not.toMatch(/style|#[0-9a-f]{3}|--code/);
  expect(html.match(/<(?!\/?span\b)/)).toBeNull();
});

test.each([
  ['go', 'func main() {\n\tif a < b && c > d {\n\t\treturn "<b>&amp;"\n\t}\n}\n'],
  ['html', '<script>alert("</script>")</script>\n\n<p title="&lt;">'],
  ['bash', 'echo "$HOME" | grep -v \'a\' > /dev/null 2>&1'],
  ['ts', 'const f = <T,>(a: T) => a;'],
  ['yaml', 'a:\n  - b: "c" # d\n'],
])('the words of a snippet stay as written: %s', async (language, code) => {
  const html = await highlight(code, language);
  expect(text(html)).toBe(code);
  expect(html).toContain('<span class="t-');
});

test.each(['', 'text', 'no-such-language', 'constructor', '__proto__'])(
  '%j is plain text',
  async (language) => {
    expect(await highlight('if a < b && "c"', language)).toBe('if a &lt; b &amp;&amp; "c"');
  },
);

test('an alias or other case is the language', async () => {
  const code = 'echo $HOME';
  expect(await highlight(code, 'sh')).toBe(await highlight(code, 'bash'));
  expect(await highlight(code, 'SH')).toBe(await highlight(code, 'bash'));
});

test('the same snippet gives the same HTML, from the cache and anew', async () => {
  const code = 'let x = 1;';
  const [first, second] = await Promise.all([highlight(code, 'js'), highlight(code, 'js')]);
  expect(second).toBe(first);
  expect(await highlight(code, 'js')).toBe(first);
  expect(await (await fresh())(code, 'js')).toBe(first);
});

test('one snippet in two languages is two', async () => {
  expect(await highlight('# a', 'bash')).not.toBe(await highlight('# a', 'c'));
});
