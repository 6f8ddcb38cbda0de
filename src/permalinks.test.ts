import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { site } from '#site.config';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** The module as a build with this environment reads it. */
async function permalinks(base = '', url = '') {
  vi.stubEnv('BASE_PATH', base);
  vi.stubEnv('SITE_URL', url);
  return import('#permalinks');
}

test.each([
  ['', site.basePath],
  ['/', '/'],
  ['//', '/'],
  ['/sub/', '/sub/'],
  ['/sub', '/sub/'],
  ['sub/', '/sub/'],
  ['sub', '/sub/'],
  ['a/b', '/a/b/'],
])('BASE_PATH=%s is the base %s', async (base, path) => {
  const { basePath, homePath, postPath } = await permalinks(base);
  expect(basePath).toBe(path);
  expect(homePath).toBe(path);
  expect(postPath('a')).toBe(`${path}posts/a/`);
});

test.each([
  ['', new URL(site.url).origin],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/sub/', 'https://example.org'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('SITE_URL=%s is the site %s', async (url, origin) => {
  const { siteUrl, absoluteUrl, postPath } = await permalinks('/sub/', url);
  expect(siteUrl).toBe(origin);
  expect(absoluteUrl(postPath('a'))).toBe(`${origin}/sub/posts/a/`);
});

test('an address that is none is refused', async () => {
  await expect(permalinks('', 'example.org')).rejects.toThrow('Invalid URL');
});

test.each(['/', '/sub/'])('every path below %s', async (base) => {
  const links = await permalinks(base);
  const paths = [
    [links.homePath, ''],
    [links.postsPath(), 'posts/'],
    [links.postsPath(1), 'posts/'],
    [links.postsPath(2), 'posts/page/2/'],
    [links.postPath('über uns'), 'posts/%C3%BCber%20uns/'],
    [links.talksPath, 'talks/'],
    [links.talkPath('a'), 'talks/a/'],
    [links.pagePath('about'), 'about/'],
    [links.archivesPath, 'archives/'],
    [links.taxonomyPath('series'), 'series/'],
    [links.termPath('tags', 'c-sharp'), 'tags/c-sharp/'],
    [links.termPath('tags', '日本語', 3), 'tags/%E6%97%A5%E6%9C%AC%E8%AA%9E/page/3/'],
    [links.termPath('categories', 'a/b?c#d'), 'categories/a%2Fb%3Fc%23d/'],
    [links.aliasPath('/2019/old'), '2019/old/'],
    [links.aliasPath('/2019/old/'), '2019/old/'],
    [links.aliasPath('/über/'), '%C3%BCber/'],
    [links.aliasPath('/%C3%BCber/'), '%C3%BCber/'],
    [links.feedPath(), 'rss.xml'],
    [links.feedPath(links.postsPath()), 'posts/rss.xml'],
    [links.jsonFeedPath(links.talksPath), 'talks/feed.json'],
    [links.feedsPath, 'feeds/'],
    [links.previewPath(links.homePath), 'preview.png'],
    [links.previewPath(links.postPath('über')), 'posts/%C3%BCber/preview.png'],
    [links.previewPath(links.postPath('a'), 'jpg'), 'posts/a/preview.jpg'],
    [links.previewPath(links.postsPath(12)), 'posts/preview.png'],
    [links.previewPath(links.termPath('tags', 'page', 2)), 'tags/page/preview.png'],
    [links.sitemapPath, 'sitemap-index.xml'],
    [links.withBase('theme.js'), 'theme.js'],
    [links.withBase('/theme.js'), 'theme.js'],
  ];
  for (const [path, rest] of paths) expect(path).toBe(`${base}${rest}`);
});

test.each(['/', '/sub/'])('without the base %s, a path is as authors write it', async (base) => {
  const { homePath, postPath, routeParameter, withoutBase } = await permalinks(base);
  expect(withoutBase(postPath('a'))).toBe('/posts/a/');
  expect(withoutBase(homePath)).toBe('/');
  expect(routeParameter(postPath('über'))).toBe('posts/über');
});

test('what feeds call an entry stays where the site was first', async () => {
  const links = await import('#permalinks');
  const path = links.withBase('/posts/$&/');
  expect(links.lastingUrl(path, '')).toBe(links.absoluteUrl(path));
  for (const first of ['https://old.example/blog', 'https://old.example/blog/'])
    expect(links.lastingUrl(path, first)).toBe('https://old.example/blog/posts/$&/');
});

test('the address of a path is what parsing it gives, whether it has to be parsed or not', async () => {
  const { absoluteUrl, siteUrl } = await permalinks();
  const signs = fc.constantFrom('a', 'Z', '0', '_', '-', '.', '..', '/', '%', '%2e', 'ö', '?', '#');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
      const path = `/${parts.join('')}`;
      fc.pre(!path.startsWith('//'));
      expect(absoluteUrl(path)).toBe(new URL(path, siteUrl).href);
    }),
  );
});

test('the first segment of every list is reserved', async () => {
  const links = await permalinks();
  const lists = [links.postsPath(), links.talksPath, links.archivesPath, links.feedsPath];
  for (const path of [...lists, ...links.taxonomies.map(links.taxonomyPath)]) {
    expect(links.reservedSegments).toContain(path.split('/')[1]);
  }
});
