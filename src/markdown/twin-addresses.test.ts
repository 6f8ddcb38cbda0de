import { afterEach, expect, test, vi } from 'vitest';
import { absoluteAddress, destination } from '#markdown/twin-addresses.ts';
import { textTwin } from '#markdown/twin.test-data.ts';

afterEach(() => vi.unstubAllEnvs());

/** An address as a site at https://site.example/sub/ makes it absolute. */
async function absolute(address: string, page = '/sub/posts/a/'): Promise<string> {
  vi.stubEnv('BASE_PATH', '/sub/');
  vi.stubEnv('SITE_URL', 'https://site.example');
  vi.resetModules();
  const addresses = await import('#markdown/twin-addresses.ts');
  return addresses.absoluteAddress(address, page);
}

test.each([
  ['/posts/b/', 'https://site.example/sub/posts/b/'],
  ['/', 'https://site.example/sub/'],
  ['/b/?x=1#y', 'https://site.example/sub/b/?x=1#y'],
  ['#part', 'https://site.example/sub/posts/a/#part'],
  ['?x=1', 'https://site.example/sub/posts/a/?x=1'],
  ['slides.pdf', 'https://site.example/sub/posts/a/slides.pdf'],
  ['./b/', 'https://site.example/sub/posts/a/b/'],
  ['../b/', 'https://site.example/sub/posts/b/'],
  ['//other.example/b', 'https://other.example/b'],
  ['/日本/a b', 'https://site.example/sub/%E6%97%A5%E6%9C%AC/a%20b'],
])('%s is the address %s', async (address, expected) => {
  expect(await absolute(address)).toBe(expected);
});

test.each([
  'https://example.org',
  'HTTP://EXAMPLE.org/a b',
  'mailto:a@example.org',
  'tel:+32',
  'urn:x',
  '',
])('%s is left as it is', (address) => {
  expect(absoluteAddress(address, '/a/')).toBe(address);
});

test('what is no address is left as it is', () => {
  expect(absoluteAddress('//[', '/a/')).toBe('//[');
});

test.each([
  ['https://a.example/b(c)', 'https://a.example/b(c)'],
  ['https://a.example/b)(', 'https://a.example/b%29%28'],
  ['https://a.example/b(', 'https://a.example/b%28'],
  ['https://a.example/?a=1&b=2', 'https://a.example/?a=1&b=2'],
  ['https://a.example/?a=1&copy;2', 'https://a.example/?a=1&amp;copy;2'],
  ['https://a.example/?a|b\\c', 'https://a.example/?a%7Cb%5Cc'],
  ['https://a.example/<b> c', 'https://a.example/%3Cb%3E%20c'],
])('%s is the destination %s', (address, written) => {
  expect(destination(address)).toBe(written);
});

test.each([
  ['[a](/b/)', '[a](https://site.example/b/)'],
  ['[a](</b c/> "t")', '[a](https://site.example/b%20c/ "t")'],
  ["[a]( /b/\n'](/c/)' )", "[a]( https://site.example/b/\n'](/c/)' )"],
  ['[a](/b/ (t))', '[a](https://site.example/b/ (t))'],
  ['[a](/b(c)/)', '[a](https://site.example/b(c)/)'],
  ['[a](/b\\)/)', '[a](https://site.example/b%29/)'],
  ['[a](</b)/>)', '[a](https://site.example/b%29/)'],
  ['[a](/b/?c=1&amp;d=2)', '[a](https://site.example/b/?c=1&d=2)'],
  ['[/b/](/b/)', '[/b/](https://site.example/b/)'],
  ['[`](/b/)`](/b/)', '[`](/b/)`](https://site.example/b/)'],
  ['[a \\](/b/)](/c/)', '[a \\](/b/)](https://site.example/c/)'],
  ['[](/b/)', '[](https://site.example/b/)'],
  ['[a]()', '[a]()'],
  [
    '[a](b.md) [a](b.md)',
    '[a](https://site.example/posts/a/b.md) [a](https://site.example/posts/a/b.md)',
  ],
  ['![a [b](/c/) d](/e.png)', '![a [b](/c/) d](https://img.example/e.png)'],
  ['![`](/a.png)`](/b.png "t")', '![`](/a.png)`](https://img.example/b.png "t")'],
  ['[![](/a.png)](/b/)', '[![](https://img.example/a.png)](https://site.example/b/)'],
  [
    '[![a](/a.png)](/b/) ![c](/c.png)',
    '[![a](https://img.example/a.png)](https://site.example/b/) ![c](https://img.example/c.png)',
  ],
  ['![a](//other.example/a.png)', '![a](https://other.example/a.png)'],
  ['![a](https://other.example/a.png)', '![a](https://other.example/a.png)'],
  [
    '[a], [b][] and [c][a]\n\n[a]: /a/\n[b]:\n  <b c> "t"',
    '[a], [b][] and [c][a]\n\n[a]: https://site.example/a/\n[b]:\n  https://site.example/posts/a/b%20c "t"',
  ],
  ['![a][p] [p]\n\n[p]: /p.png', '![a][p] [p]\n\n[p]: https://img.example/p.png'],
  ['[a]\n\n[a]: /p.png', '[a]\n\n[a]: https://site.example/p.png'],
  ['[a\\]]\n\n[a\\]]: /a/', '[a\\]]\n\n[a\\]]: https://site.example/a/'],
  ['> [a](\n> /b/\n> "t")', '> [a](\n> https://site.example/b/\n> "t")'],
  ['> > [a\n> > b](/c/)', '> > [a\n> > b](https://site.example/c/)'],
  [
    'é🎤 “x” [a](/b/) 🎤 [c](/d/)',
    'é🎤 “x” [a](https://site.example/b/) 🎤 [c](https://site.example/d/)',
  ],
  [
    '| [a](/b/) \\| | c |\n|--|--|\n| ![d](/e.png) | f |',
    '| [a](https://site.example/b/) \\| | c |\n|--|--|\n| ![d](https://img.example/e.png) | f |',
  ],
  [
    '<https://a.example/> <a@b.example> https://b.example/ www.c.example',
    '<https://a.example/> <a@b.example> https://b.example/ www.c.example',
  ],
  ['`[a](/b/)` [c [d](/e/)', '`[a](/b/)` [c [d](https://site.example/e/)'],
  ['    [a](/b/)\n\n~~~\n[c](/d/)\n~~~', '    [a](/b/)\n\n~~~\n[c](/d/)\n~~~'],
  ['\\[a](/b/) [a] (/b/)', '\\[a](/b/) [a] (/b/)'],
])('in Markdown, %j is %j', async (written, expected) => {
  expect(await textTwin('a.md', written)).toBe(expected);
});
