import type * as schema from 'schema-dts';
import { expect, expectTypeOf, test } from 'vitest';
import { person, post } from '#feeds/fixtures.test-data.ts';
import { blogPosting, breadcrumbList, jsonLd, type Thing, webSite } from '#feeds/json-ld.ts';
import { known } from '#feeds/known.ts';
import { absoluteUrl, homePath, personPath, postPath, postsPath, searchPath } from '#permalinks';
import { site } from '#site.config';

test('schema.org has every type and property that is used', () => {
  expectTypeOf<Thing>().toExtend<schema.Thing>();
  // @ts-expect-error: no such property
  known<schema.EducationEventLeaf>({ '@type': 'EducationEvent', speaker: 'A' });
  // @ts-expect-error: no such status
  known<schema.EducationEventLeaf>({ '@type': 'EducationEvent', eventStatus: 'EventGiven' });
  // @ts-expect-error: a list of nothing known
  known<schema.EducationEventLeaf>({ '@type': 'EducationEvent', performer: [undefined] });
});

test('the home page names the site', () => {
  expect(webSite()).toEqual({
    '@type': 'WebSite',
    name: site.title,
    description: site.description,
    url: absoluteUrl(homePath),
    inLanguage: site.lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(searchPath)}?q={words}` },
      'query-input': 'required name=words',
    },
  });
});

test('a post says who wrote it and when', () => {
  const ada = person('ada', {
    name: 'Ada',
    links: [{ label: 'Home', url: 'https://ada.example/' }],
  });
  const url = absoluteUrl(postPath('a'));
  expect(blogPosting(post('a', '2026-02-13', { authors: [ada] }), '/c.jpg')).toEqual({
    '@type': 'BlogPosting',
    headline: 'Title of a',
    description: 'About a',
    url,
    mainEntityOfPage: url,
    inLanguage: 'en',
    author: [
      {
        '@type': 'Person',
        '@id': `${absoluteUrl(personPath('ada'))}#person`,
        name: 'Ada',
        url: absoluteUrl(personPath('ada')),
        sameAs: ['https://ada.example/'],
      },
    ],
    publisher: { '@type': 'Organization', name: site.author, url: absoluteUrl(homePath) },
    datePublished: '2026-02-13',
    dateModified: '2026-02-13',
    image: absoluteUrl('/c.jpg'),
    wordCount: 100,
  });
});

test('a post of nobody is by the site, and of what is not known nothing is said', () => {
  const url = absoluteUrl(postPath('a'));
  const organisation = {
    '@type': 'Organization',
    name: site.author,
    url: absoluteUrl(homePath),
  };
  expect(blogPosting(post('a', 'some day', { words: 0 }))).toStrictEqual({
    '@type': 'BlogPosting',
    headline: 'Title of a',
    description: 'About a',
    url,
    mainEntityOfPage: url,
    inLanguage: 'en',
    author: [organisation],
    publisher: organisation,
  });
});

test('a cross-post names its first address', () => {
  const canonicalUrl = 'https://elsewhere.example/a';
  expect(blogPosting(post('a', '2026-02-13', { canonicalUrl })).mainEntityOfPage).toBe(
    canonicalUrl,
  );
});

test('breadcrumbs count from one and end with the page', () => {
  const trail = [
    { title: 'Home', path: homePath },
    { title: 'Posts', path: postsPath() },
  ];
  const list = breadcrumbList(trail, { title: 'A', path: postPath('a') });
  expect(list.itemListElement).toMatchObject([
    { position: 1, name: 'Home' },
    { position: 2, name: 'Posts' },
    { position: 3, name: 'A', item: absoluteUrl(postPath('a')) },
  ]);
});

test('no text can end the script element', () => {
  const text = jsonLd([
    { '@type': 'CreativeWork', name: '</script><script>alert(1)</script>\uD800' },
  ]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>\uFFFD');
});
