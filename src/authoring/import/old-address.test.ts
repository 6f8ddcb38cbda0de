import { expect, test } from 'vitest';
import { contentFile } from '#authoring/import/content-file.ts';
import { hugoConfig } from '#authoring/import/hugo-config.ts';
import { type AddressFacts, oldAddress } from '#authoring/import/old-address.ts';

function address(file: string, facts: AddressFacts = {}, configuration: object = {}): string {
  const config = hugoConfig({ ...configuration });
  const page = contentFile(`content/${file}`, config);
  if (!page) throw new Error(`${file} is no page`);
  return oldAddress(page, facts, config);
}

test.each<[string, AddressFacts, string]>([
  ['posts/a.md', {}, '/posts/a/'],
  ['posts/a/index.md', {}, '/posts/a/'],
  ['posts/2019/My First Post.md', {}, '/posts/2019/my-first-post/'],
  ['posts/_index.md', {}, '/posts/'],
  ['_index.md', {}, '/'],
  ['about.markdown', {}, '/about/'],
  ['posts/a.md', { slug: 'b' }, '/posts/b/'],
  ['posts/a.md', { slug: 'Größe, 日本!' }, '/posts/größe-日本/'],
  ['posts/a.md', { url: '/old/place' }, '/old/place/'],
  ['posts/a.md', { url: 'old.html' }, '/old.html'],
  ['posts/a.md', { url: '/../../etc/x' }, '/etc/x/'],
  ['posts/C++.md', {}, '/posts/c++/'],
])('content/%s with %j was at %s', (file, facts, expected) => {
  expect(address(file, facts)).toBe(expected);
});

const facts = { title: 'My Post!', day: '2019-05-07' };
test.each<[string, AddressFacts, string]>([
  ['/:year/:month/:slug', facts, '/2019/05/my-post/'],
  ['/:year/:month/:day/:title/', { ...facts, slug: 'x' }, '/2019/05/07/my-post/'],
  ['/blog/:slugorfilename/', facts, '/blog/file/'],
  ['/:sections/:filename/', facts, '/posts/deep/deeper/file/'],
  ['/:sections[1:]/:slug/', facts, '/deep/deeper/my-post/'],
  ['/:sections[:last]/:slug/', facts, '/posts/deep/my-post/'],
  ['/:section/:monthname/:yearday/:weekdayname/', facts, '/posts/May/127/Tuesday/'],
  ['/:06/:1/:2/:contentbasename', facts, '/19/5/7/file/'],
  ['/:year/:slug.html', facts, '/2019/my-post.html'],
  ['/:year/:slug', { title: 'Undated' }, '/0001/undated/'],
  ['/:nonsense/:slug/', facts, '/:nonsense/my-post/'],
])('%s', (pattern, page, expected) => {
  const file = 'posts/deep/deeper/file.md';
  expect(address(file, page, { permalinks: { posts: pattern } })).toBe(expected);
  expect(address(file, page, { Permalinks: { page: { Posts: pattern } } })).toBe(expected);
});

test('addresses that end in .html, of all sections or of some', () => {
  expect(address('posts/a.md', {}, { uglyURLs: true })).toBe('/posts/a.html');
  expect(address('posts/a.md', {}, { uglyurls: { posts: true } })).toBe('/posts/a.html');
  expect(address('notes/a.md', {}, { uglyurls: { posts: true } })).toBe('/notes/a/');
  expect(address('posts/_index.md', {}, { uglyurls: true })).toBe('/posts/');
});

test('case and accents stay or go as the configuration says', () => {
  expect(address('posts/Größe.md', {}, { disablePathToLower: true })).toBe('/posts/Größe/');
  expect(address('posts/Größe.md', {}, { removePathAccents: true })).toBe('/posts/große/');
});

const french = { languages: { en: {}, fr: {} } };
test.each([
  ['posts/a.fr.md', french, '/fr/posts/a/'],
  ['posts/a/index.fr.md', french, '/fr/posts/a/'],
  ['posts/a.md', french, '/posts/a/'],
  ['posts/a.en.md', french, '/posts/a/'],
  ['posts/a.md', { ...french, defaultContentLanguageInSubdir: true }, '/en/posts/a/'],
  ['posts/a.md', { ...french, defaultContentLanguage: 'fr' }, '/posts/a/'],
  ['posts/a.fr.md', { languages: { en: {}, fr: { baseURL: 'https://fr.example/' } } }, '/posts/a/'],
])('%s of a site with %j was at %s', (file, configuration, expected) => {
  expect(address(file, {}, configuration)).toBe(expected);
});

test('a folder for each language', () => {
  const languages = {
    en: { contentDir: 'content/english' },
    de: { contentDir: 'content/deutsch' },
  };
  expect(address('deutsch/posts/a.md', {}, { languages })).toBe('/de/posts/a/');
  expect(address('english/posts/a.md', {}, { languages })).toBe('/posts/a/');
});

test('mounts of the own folders', () => {
  const mounts = [
    { source: 'content/docs', target: 'content/handbook' },
    { source: 'content', target: 'content' },
    { source: '../elsewhere', target: 'content' },
  ];
  expect(address('docs/a.md', {}, { module: { mounts } })).toBe('/handbook/a/');
  expect(address('a.md', {}, { module: { mounts } })).toBe('/a/');
});

test('what is no page', () => {
  const config = hugoConfig({});
  for (const file of ['content/a.png', 'static/a.md', 'content/.md'])
    expect(contentFile(file, config)).toBeUndefined();
});
