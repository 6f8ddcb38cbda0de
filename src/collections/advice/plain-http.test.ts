import { expect, test } from 'vitest';
import { plainHttp } from '#collections/advice/plain-http.ts';
import { webAddressesIn } from '#collections/advice/web-addresses.ts';
import { lines, post, writtenPost } from '#collections/advice/written.test-data.ts';

const said = async (text: string) =>
  lines(webAddressesIn(await writtenPost(text)).flatMap(plainHttp));

test('links in text and in front matter', async () => {
  const text = `
[a](http://example.org/a?b=c#d), http://example.com and <HTTP://example.net/>

<iframe src="http://example.org/player"></iframe>

[e]: http://example.org/e
`;
  expect(await said(post('canonicalUrl: http://example.org/', text))).toMatchInlineSnapshot(`
    "posts/a.md:4:1  warning  canonicalUrl: the link http://example.org/ is not encrypted — write https://example.org/
    posts/a.md:7:1  warning  the link http://example.org/a?b=c#d is not encrypted — write https://example.org/a?b=c#d
    posts/a.md:7:34  warning  the link http://example.com is not encrypted — write https://example.com
    posts/a.md:7:57  warning  the link HTTP://example.net/ is not encrypted — write https://example.net/
    posts/a.md:9:1  warning  the link http://example.org/player is not encrypted — write https://example.org/player
    posts/a.md:11:1  warning  the link http://example.org/e is not encrypted — write https://example.org/e
    6 warnings in 1 file"
  `);
});

test.each([
  'https://example.org/http://example.com',
  '//example.org/',
  '/http://example.org/',
  'mailto:a@example.org',
  'http://localhost:4321/',
  'http://127.0.0.1/',
  'http://127.1.2.3:80/',
  'http://[::1]:8080/',
  'http://printer.local/',
  'http://hallwaytrack.test/',
  'http://expyuzz4wqqyqhjn.onion/',
])('%s', async (target) => {
  expect(await said(post('', `[a](${target})`))).toBe('no problems');
});

test.each([
  'http://127.0.0.1.example.org/',
  'http://localhost.example.org/',
  'http://1270.0.0.1.nip.io/',
])('%s is on another machine', async (target) => {
  expect(await said(post('', `[a](${target})`))).toMatch(/is not encrypted/);
});
