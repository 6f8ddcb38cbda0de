import { type EntryLink, modified } from '#collections/entry.ts';
import type { Person, Post } from '#collections/site.ts';
import { labelsOf } from '#feeds/feed-entry.ts';
import { absoluteUrl, homePath } from '#permalinks';
import { site } from '#site.config';

/** A thing of schema.org, as search engines read it from a page. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The home page. */
export const webSite = (): Thing => ({
  '@type': 'WebSite',
  name: site.title,
  description: site.description,
  url: absoluteUrl(homePath),
  inLanguage: site.lang,
});

/** A post; nothing is said of it that the page does not show. */
export function blogPosting(post: Post, image?: string): Thing {
  const changed = modified(post);
  return {
    '@type': 'BlogPosting',
    headline: post.title,
    description: post.description,
    url: absoluteUrl(post.path),
    mainEntityOfPage: post.canonicalUrl ?? absoluteUrl(post.path),
    inLanguage: post.lang,
    author: post.authors.length > 0 ? post.authors.map(person) : [organisation()],
    publisher: organisation(),
    ...(post.published && { datePublished: post.published.day }),
    ...(changed && { dateModified: changed.day }),
    ...(image && { image: absoluteUrl(image) }),
    ...(post.tags.length > 0 && { keywords: labelsOf(post).join(', ') }),
    ...(post.words > 0 && { wordCount: post.words }),
  };
}

/** The way from the home page to this one, the page itself last. */
export const breadcrumbList = (trail: readonly EntryLink[], here: EntryLink): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, here].map(({ title, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: absoluteUrl(path),
  })),
});

const person = ({ name, links }: Person): Thing => ({
  '@type': 'Person',
  name,
  ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
});

const organisation = (): Thing => ({
  '@type': 'Organization',
  name: site.author,
  url: absoluteUrl(homePath),
});

/** Things as the text of a script element: no sign in it can end the element. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ).replaceAll('<', '\\u003c');
