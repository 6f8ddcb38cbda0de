import { expect, test } from 'vitest';
import { facts, factsWith, moved, rules } from '#hosting/fixtures.test-data.ts';
import { configurations, hosts, passedLimits, publishedFiles } from '#hosting/hosts.ts';

const named = (name: string) =>
  [...publishedFiles(facts), ...configurations(facts)].find((file) => file.name === name)?.text ??
  '';

test('each host finds its files where it looks', () => {
  expect(publishedFiles(facts).map(({ name }) => name)).toEqual([
    '.nojekyll',
    '_headers',
    '_redirects',
  ]);
  expect(configurations(facts).map(({ name }) => name)).toEqual(['nginx.conf', 'Caddyfile']);
});

test('hosts that read one file agree on it', () => {
  const files = hosts.flatMap(({ published }) => published(facts));
  const texts = Map.groupBy(files, ({ name }) => name);
  for (const [name, same] of texts) {
    expect(new Set(same.map(({ text }) => text)).size, name).toBe(1);
  }
});

test('redirects of Cloudflare and Netlify', () => {
  expect(named('_redirects')).toMatchInlineSnapshot(`
    "/old/ /posts/new/#part 301
    /2019/caf%C3%A9$1%22.html/ https://example.org/a$b?c=%22d 301
    /old /posts/new/#part 301
    /2019/caf%C3%A9$1%22.html https://example.org/a$b?c=%22d 301
    "
  `);
});

test('redirects of nginx', () => {
  const lines = named('nginx.conf').split('\n');
  expect(lines.filter((line) => line.startsWith('location = ')).join('\n')).toMatchInlineSnapshot(`
    "location = "/old/" { return 301 "/posts/new/#part"; }
    location = "/old" { return 301 "/posts/new/#part"; }
    location = "/2019/café$1\\".html/" { return 301 "https://example.org/a%24b?c=%22d"; }
    location = "/2019/café$1\\".html" { return 301 "https://example.org/a%24b?c=%22d"; }"
  `);
});

test('redirects of Caddy', () => {
  const lines = named('Caddyfile').split('\n');
  const from = lines.findIndex((line) => line.startsWith('\tmap '));
  const map = lines.slice(from, lines.indexOf('\t}', from) + 1);
  expect(map.join('\n')).toMatchInlineSnapshot(`
    "	map {path} {moved} {
    		\`/old/\` \`/posts/new/#part\`
    		\`/old\` \`/posts/new/#part\`
    		\`/2019/café$1".html/\` \`https://example.org/a$b?c=%22d\`
    		\`/2019/café$1".html\` \`https://example.org/a$b?c=%22d\`
    		default ""
    	}"
  `);
});

test('an old address that Caddy would read as more than text keeps its page', () => {
  const odd = factsWith([{ path: '/a%7Bpath%7D/', to: '/b/' }, ...moved]);
  const text = configurations(odd).find(({ name }) => name === 'Caddyfile')?.text;
  expect(text).not.toContain('{path}/');
  expect(text).toContain('`/old/`');
});

test('a server is told all headers of the rules', () => {
  const headers = new Set(rules.flatMap((rule) => Object.keys(rule.headers)));
  for (const name of headers) {
    expect(named('Caddyfile')).toMatch(new RegExp(`header (?:@rule\\d+ )?${name} `));
    if (name !== 'Content-Type') expect(named('nginx.conf')).toContain(`add_header ${name} `);
  }
});

test.each([
  ['as many redirects as there may be', 1000, []],
  ['more', 1001, ['Cloudflare reads 2,000 redirects; the last 2 of 2,002 have no effect there']],
])('%s', (_, count, lines) => {
  const many = Array.from({ length: count }, (__, index) => ({ path: `/${index}/`, to: '/' }));
  expect(passedLimits(factsWith(many))).toEqual(lines);
});

test('a line too long and rules too many', () => {
  const long = { path: `/${'a'.repeat(990)}/`, to: `/${'b'.repeat(1010)}/` };
  expect(passedLimits(factsWith([long]))).toEqual([
    `Cloudflare reads no line longer than 2000 characters, such as "/${'a'.repeat(59)}…"`,
    expect.stringContaining('no line longer than 2000 characters'),
  ]);
  const many = { paths: Array.from({ length: 101 }, (_, index) => `/${index}`), headers: {} };
  expect(passedLimits({ rules: [many], moved: [] })).toEqual([
    'Cloudflare reads 100 header rules; the last 1 of 101 have no effect there',
  ]);
});
