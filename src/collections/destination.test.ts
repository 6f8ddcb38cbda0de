import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** Where a link on the page of a post leads, in a build with this base path. */
async function destination(target: string, base = '/'): Promise<string | undefined> {
  vi.resetModules();
  vi.stubEnv('BASE_PATH', base);
  vi.stubEnv('SITE_URL', 'https://site.example');
  const { destinationOf } = await import('#collections/destination.ts');
  const { postPath } = await import('#permalinks');
  return destinationOf(postPath('here'), target)?.href;
}

test.each([
  ['/talks/a/', 'https://site.example/talks/a/'],
  ['/', 'https://site.example/'],
  ['../../talks/a/', 'https://site.example/talks/a/'],
  ['../there/', 'https://site.example/posts/there/'],
  ['./', 'https://site.example/posts/here/'],
  ['', 'https://site.example/posts/here/'],
  ['#part', 'https://site.example/posts/here/#part'],
  ['?page=2', 'https://site.example/posts/here/?page=2'],
  ['/über/#ähnlich', 'https://site.example/%C3%BCber/#%C3%A4hnlich'],
  ['https://site.example/talks/a/', 'https://site.example/talks/a/'],
  ['//site.example/talks/a/', 'https://site.example/talks/a/'],
  ['https://example.org/talks/a/', 'https://example.org/talks/a/'],
  ['//example.org/a', 'https://example.org/a'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['tel:+32123', 'tel:+32123'],
])('%j leads to %s', async (target, href) => {
  expect(await destination(target)).toBe(href);
});

test.each([
  ['/talks/a/', 'https://site.example/sub/talks/a/'],
  ['/', 'https://site.example/sub/'],
  ['/sub/talks/a/', 'https://site.example/sub/sub/talks/a/'],
  ['../../talks/a/', 'https://site.example/sub/talks/a/'],
  ['#part', 'https://site.example/sub/posts/here/#part'],
  ['https://site.example/sub/talks/a/', 'https://site.example/sub/talks/a/'],
  ['https://example.org/talks/a/', 'https://example.org/talks/a/'],
])('below a base path, %j leads to %s', async (target, href) => {
  expect(await destination(target, '/sub/')).toBe(href);
});

test.each([
  ['a host without a name', 'https://'],
  ['a port that is none', 'https://example.org:port/'],
  ['bytes that are no letter', '/talks/%E0%A4%A/'],
  ['a percent sign alone in an anchor', '#100%'],
])('%s is no address', async (_, target) => {
  expect(await destination(target)).toBeUndefined();
});

test('an address of the site leads where parsing it would', async () => {
  vi.resetModules();
  vi.stubEnv('SITE_URL', 'https://site.example');
  const { destinationOf } = await import('#collections/destination.ts');
  const signs = fc.string({ unit: fc.constantFrom(...'/a-_0.#?% :\\') });
  fc.assert(
    fc.property(signs, (rest) => {
      const found = destinationOf('/posts/here/', `/${rest}`);
      if (!found || rest.startsWith('/')) return;
      const { href, origin, protocol, pathname, search, hash } = new URL(`/${rest}`, found.origin);
      const parts = { href, origin, protocol, pathname, search, hash };
      expect({ ...parts, ...found }).toEqual(parts);
    }),
  );
});

test.each(['https://site.example/', 'https://site.example/other/', '../../../other/'])(
  '%s lies beside a site below a base path',
  async (target) => {
    expect(await destination(target, '/sub/')).toBeUndefined();
    expect(await destination(target)).toMatch(/^https:\/\/site\.example\//);
  },
);
