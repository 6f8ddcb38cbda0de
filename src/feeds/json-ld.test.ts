import { expect, test } from 'vitest';
import { post } from '#feeds/fixtures.test-data.ts';
import { blogPosting, breadcrumbList, jsonLd } from '#feeds/json-ld.ts';
import { absoluteUrl, homePath, postPath, postsPath } from '#permalinks';
import { site } from '#site.config';

test('a post says who wrote it and when', () => {
  const ada = { id: 'ada', name: 'Ada', links: [{ label: 'Home', url: 'https://ada.example/' }] };
  const url = absoluteUrl(postPath('a'));
  expect(blogPosting(post('a', '2026-02-13', { authors: [ada] }), '/c.jpg')).toEqual({
    '@type': 'BlogPosting',
    headline: 'Title of a',
    description: 'About a',
    url,
    mainEntityOfPage: url,
    inLanguage: 'en',
    author: [{ '@type': 'Person', name: 'Ada', sameAs: ['https://ada.example/'] }],
    publisher: { '@type': 'Organization', name: site.author, url: absoluteUrl(homePath) },
    datePublished: '2026-02-13',
    dateModified: '2026-02-13',
    image: absoluteUrl('/c.jpg'),
    wordCount: 100,
  });
});

test('a cross-post names its first address', () => {
  const canonicalUrl = 'https://elsewhere.example/a';
  expect(blogPosting(post('a', '2026-02-13', { canonicalUrl }))['mainEntityOfPage']).toBe(
    canonicalUrl,
  );
});

test('breadcrumbs count from one and end with the page', () => {
  const trail = [
    { title: 'Home', path: homePath },
    { title: 'Posts', path: postsPath() },
  ];
  const list = breadcrumbList(trail, { title: 'A', path: postPath('a') });
  expect(list['itemListElement']).toMatchObject([
    { position: 1, name: 'Home' },
    { position: 2, name: 'Posts' },
    { position: 3, name: 'A', item: absoluteUrl(postPath('a')) },
  ]);
});

test('no text can end the script element', () => {
  const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>\uD800' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>\uFFFD');
});
