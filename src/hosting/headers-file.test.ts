import { expect, test } from 'vitest';
import { rules } from '#hosting/fixtures.test-data.ts';
import { fits, headersAt } from '#hosting/headers.ts';
import { headersFile } from '#hosting/headers-file.ts';

/** What a host sends by the file alone; `join` is Cloudflare's way with a header named twice. */
function sent(file: string, path: string, join: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  let on = false;
  for (const line of file.trimEnd().split('\n')) {
    const [, away] = /^ {2}! (\S+)$/.exec(line) ?? [];
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) on = fits(line, path);
    else if (!on) continue;
    else if (away) {
      if (join) Reflect.deleteProperty(headers, away);
    } else headers[name] = join && headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

test.each(['/', '/posts/a/', '/feed', '/tags/go/feed.json', '/qr.svg', '/_astro/a.svg', '/a.ics'])(
  'both hosts send with %s what the rules say',
  (path) => {
    const file = headersFile(rules);
    expect(sent(file, path, true)).toEqual(headersAt(rules, path));
    expect(sent(file, path, false)).toEqual(headersAt(rules, path));
  },
);

test('a block for each path', () => {
  const two = [
    { paths: ['/*'], headers: { A: '1', B: '2' } },
    { paths: ['/*.a', '/*.b'], headers: { B: '3' } },
  ];
  expect(headersFile(two)).toBe('/*\n  A: 1\n  B: 2\n/*.a\n  ! B\n  B: 3\n/*.b\n  ! B\n  B: 3\n');
});
