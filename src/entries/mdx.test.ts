import { describe, expect, test } from 'vitest';
import { mdxCode, runnable, staticHtml } from '#entries/mdx.ts';

/** What running the code gives for a text without components. */
async function ran(code: string): Promise<unknown> {
  const jsx = (_: unknown, props: Readonly<Record<string, unknown>>) => props['set:html'];
  return (await runnable(code, { Fragment: 'Fragment', jsx, jsxs: jsx }))({
    components: { Fragment: 'Fragment' },
  });
}

describe('the HTML of a text that needs no running', () => {
  test.each([
    'A *text* with "quotes", `code` and \\`ticks\\`.',
    '```go\nfunc main() {\n\tprint("\\t")\n}\n```\n\nA\ttab',
    '# One\n\n```js\nconst text = `${"a"}\\n`;\n```\n\n[link](/a/ "title")',
    'A \\\\ and \\{ and <b>an element</b> 😀 \u2028 } \\}'.replace(' } ', ' '),
  ])('is what running it gives: %j', async (body) => {
    const code = await mdxCode('a.mdx', body);
    expect(staticHtml(code)).toBe(await ran(code));
  });

  test.each(['', 'Two: {1 + 1}', '<Figure src="a.png" />', 'A\n\n<Tabs>\n\nB\n\n</Tabs>'])(
    'is not known of %j',
    async (body) => {
      expect(staticHtml(await mdxCode('a.mdx', body))).toBeUndefined();
    },
  );
});
