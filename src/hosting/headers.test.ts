import { afterEach, expect, test, vi } from 'vitest';
import { rules } from '#hosting/fixtures.test-data.ts';
import { fits, headerRules, headersAt } from '#hosting/headers.ts';
import { nothingPlays } from '#hosting/policy.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['/*', '/', true],
  ['/*', '/posts/a/', true],
  ['/*.xml', '/rss.xml', true],
  ['/*.xml', '/tags/go/rss.xml', true],
  ['/*.xml', '/rss.xml/', false],
  ['/*.xml', '.xml', false],
  ['/*/rss.xml', '/rss.xml', false],
  ['/*/rss.xml', '/a/b/rss.xml', true],
  ['/_astro/*', '/_astro/a.js', true],
  ['/_astro/*', '/a/_astro/a.js', false],
  ['/archive.json', '/archive.json', true],
  ['/archive.json', '/a/archive.json', false],
])('whether %s fits %s: %s', (rule, path, fitting) => {
  expect(fits(rule, path)).toBe(fitting);
});

const revalidated = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

test.each([
  ['/', undefined, revalidated, undefined],
  ['/posts/a/', undefined, revalidated, undefined],
  ['/theme.js', undefined, revalidated, undefined],
  ['/_astro/site.abc.css', undefined, forever, undefined],
  ['/rss.xml', 'application/rss+xml; charset=utf-8', revalidated, '*'],
  ['/tags/go/rss.xml', 'application/rss+xml; charset=utf-8', revalidated, '*'],
  ['/tags/go/index.xml', 'application/rss+xml; charset=utf-8', revalidated, '*'],
  ['/feed', 'application/rss+xml; charset=utf-8', revalidated, '*'],
  ['/sitemap-index.xml', undefined, revalidated, '*'],
  ['/feed.json', 'application/feed+json; charset=utf-8', revalidated, '*'],
  ['/talks/feed.json', 'application/feed+json; charset=utf-8', revalidated, '*'],
  ['/archive.json', 'application/feed+json; charset=utf-8', revalidated, '*'],
  ['/talks.json', undefined, revalidated, '*'],
  ['/talks.ics', undefined, revalidated, '*'],
  ['/talks/a/fosdem-2026.ics', undefined, revalidated, '*'],
  ['/talks/a/captions.en.vtt', undefined, revalidated, '*'],
  ['/posts/a/index.md', undefined, revalidated, '*'],
  ['/llms.txt', undefined, revalidated, '*'],
])('%s is %s by its name, kept as %s and read by %s', (path, type, cache, readers) => {
  const headers = headersAt(rules, path);
  expect(headers['Content-Type']).toBe(type);
  expect(headers['Cache-Control']).toBe(cache);
  expect(headers['Access-Control-Allow-Origin']).toBe(readers);
});

test.each([
  ['/', 'same-origin'],
  ['/theme.js', 'same-origin'],
  ['/rss.xml', 'cross-origin'],
  ['/talks/a/qr.svg', 'cross-origin'],
  ['/talks/a/slides.pdf', 'cross-origin'],
  ['/_astro/cover.abc.avif', 'cross-origin'],
])('%s may be embedded by pages of %s', (path, origin) => {
  expect(headersAt(rules, path)['Cross-Origin-Resource-Policy']).toBe(origin);
});

test.each(['/', '/404.html', '/rss.xml', '/_astro/a.js', '/talks/a/slides.pdf', '/nowhere'])(
  '%s has the policy and what keeps browsers strict',
  (path) => {
    expect(headersAt(rules, path)).toMatchObject({
      'Content-Security-Policy': expect.stringContaining('https://www.youtube-nocookie.com'),
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': expect.stringContaining('camera=(), '),
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  },
);

test('rules are for the base path', async () => {
  vi.stubEnv('BASE_PATH', '/sub');
  const own = await import('#hosting/headers.ts');
  const sub = own.headerRules({ plays: nothingPlays, feedAliases: { names: [], paths: {} } });
  expect(sub.flatMap(({ paths }) => paths).filter((path) => !path.startsWith('/sub/'))).toEqual([]);
  expect(own.headersAt(sub, '/sub/_astro/a.js')['Cache-Control']).toBe(forever);
  expect(own.headersAt(sub, '/_astro/a.js')).toEqual({});
});

test.each(['github', 'gitlab', 'gitea'] as const)(
  'the editor of %s has a policy of its own, and no other page has it',
  (editor) => {
    const own = headerRules({ plays: nothingPlays, editor, feedAliases: { names: [], paths: {} } });
    const policyAt = (path: string) => headersAt(own, path)['Content-Security-Policy'];
    expect(policyAt('/admin/')).toContain(`${editor}.com`);
    expect(policyAt('/admin/')).toMatch(
      /^default-src 'none'; script-src 'self'; .*frame-ancestors/,
    );
    expect(policyAt('/')).not.toMatch(/unsafe-inline|connect-src 'self' /);
    expect(headersAt(rules, '/admin/')).toEqual(headersAt(rules, '/about/'));
  },
);

test('a path has one sign for any text', () => {
  const several = headerRules({ plays: nothingPlays, feedAliases: { names: ['a.xml'], paths: {} } })
    .flatMap(({ paths }) => paths)
    .filter((path) => path.split('*').length > 2);
  expect(several).toEqual([]);
});

test('no rule binds a media type to the end of a name', () => {
  const typed = rules.filter(({ headers }) => 'Content-Type' in headers);
  const loose = typed.flatMap(({ paths }) => paths.filter((path) => /\*[^/]/.test(path)));
  expect(typed).not.toEqual([]);
  expect(loose).toEqual([]);
});
