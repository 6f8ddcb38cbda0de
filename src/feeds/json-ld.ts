import type {
  BlogPostingLeaf,
  BreadcrumbListLeaf,
  EventLeaf,
  OrganizationLeaf,
  ProfilePageLeaf,
  SearchActionLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import { type EntryLink, modified } from '#collections/entry.ts';
import type { Post } from '#collections/post.ts';
import { labelsOf } from '#feeds/feed-entry.ts';
import { known } from '#feeds/known.ts';
import { namedPerson } from '#feeds/person-things.ts';
import type { TalkThing } from '#feeds/talk-things.ts';
import { some } from '#feeds/thing-parts.ts';
import { absoluteUrl, homePath, searchPath } from '#permalinks';
import { site } from '#site.config';

/** A thing of schema.org, as search engines read it from a page. */
export type Thing =
  WebSiteLeaf | BlogPostingLeaf | BreadcrumbListLeaf | EventLeaf | ProfilePageLeaf | TalkThing;

/** The home page. */
export const webSite = (): WebSiteLeaf => ({
  '@type': 'WebSite',
  name: site.title,
  description: site.description,
  url: absoluteUrl(homePath),
  inLanguage: site.lang,
  potentialAction: searchAction,
});

/**
 * How to ask the search.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox for
 *   `query-input`, which schema.org writes as an annotation of `query`
 */
const searchAction: SearchActionLeaf & { readonly 'query-input': string } = {
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${absoluteUrl(searchPath)}?q={words}`,
  },
  'query-input': 'required name=words',
};

/**
 * A post; nothing is said of it that the page does not show.
 *
 * @param image path of its picture
 */
export const blogPosting = (post: Post, image?: string): BlogPostingLeaf =>
  known<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    headline: post.title,
    description: post.description,
    url: absoluteUrl(post.path),
    mainEntityOfPage: post.canonicalUrl ?? absoluteUrl(post.path),
    inLanguage: post.lang,
    author: some(post.authors.map(namedPerson)) ?? [organisation()],
    publisher: organisation(),
    datePublished: post.published?.day,
    dateModified: modified(post)?.day,
    image: image && absoluteUrl(image),
    keywords: some(labelsOf(post))?.join(', '),
    wordCount: post.words > 0 ? post.words : undefined,
  });

/** The way from the home page to this one, the page itself last. */
export const breadcrumbList = (
  trail: readonly EntryLink[],
  here: EntryLink,
): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, here].map(({ title, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: absoluteUrl(path),
  })),
});

const organisation = (): OrganizationLeaf => ({
  '@type': 'Organization',
  name: site.author,
  url: absoluteUrl(homePath),
});

/** Things as the text of a script element: no sign in it can end the element. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ).replaceAll('<', '\\u003c');
