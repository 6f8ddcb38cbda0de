import type { Heading } from '#entries/headings.ts';
import { type Framed, framedIn } from '#collections/framed.ts';
import { type Offered, offeredIn, type Played, playedIn } from '#collections/played.ts';
import { type Status, publicationOf, statusOf } from '#collections/status.ts';
import type { Term, Vocabulary } from '#collections/terms.ts';
import type { Source, Written } from '#entries/source.ts';
import {
  lastingUrl,
  pagePath,
  postPath,
  type Taxonomy,
  talkPath,
  writtenAddress,
} from '#permalinks';
import type { Cover } from '#schemas/entry.ts';
import type { Moment } from '#schemas/moment.ts';
import { site } from '#site.config';

/** Enough of an entry to point at it. */
export interface EntryLink {
  readonly path: string;
  readonly title: string;
}

/** A post, talk or page with everything about it decided. */
export interface Entry extends EntryLink {
  /** What feeds call it, and never call anything else: mostly its first address. */
  readonly guid: string;
  readonly collection: 'posts' | 'talks' | 'pages';
  readonly id: string;
  readonly description: string;
  /** When it became public; a page may have no day. */
  readonly published?: Moment;
  /** When it was written, where that is another day. */
  readonly written?: Moment;
  readonly updated?: Moment;
  readonly status: Status;
  readonly cover?: Cover;
  readonly tags: readonly Term[];
  readonly categories: readonly Term[];
  readonly series: readonly Term[];
  readonly canonicalUrl?: string;
  readonly lang: string;
  readonly words: number;
  /** Those of its text, as its page shows them. */
  readonly headings: readonly Heading[];
  /** Where signs stand in its text that only look like syntax. */
  readonly literal?: readonly number[];
  /** The ids in its text, to which those of the page's own parts give way (own-id.ts). */
  readonly anchors: readonly string[];
  /** The videos, sounds and captions in its text, in its order. */
  readonly played: readonly Played[];
  /** The files that its links offer. */
  readonly offered: readonly Offered[];
  /** The recordings that are seen in its text. */
  readonly framed: readonly Framed[];
  /** Path of its file from the project's root. */
  readonly file: string;
  /** Of its file and its images: part of every cache key. */
  readonly digest: string;
}

export type EntrySource = Source<'posts'> | Source<'talks'> | Source<'pages'>;
type Vocabularies = Readonly<Record<Taxonomy, Vocabulary>>;

/**
 * The address of an entry, also of one whose front matter is wrong elsewhere; `slug` wins over the
 * file's name. '' where a collection has no pages.
 */
export function entryPath({
  collection,
  id,
  slug = id,
}: Pick<Written, 'collection' | 'id' | 'slug'>): string {
  switch (collection) {
    case 'posts':
      return postPath(slug);
    case 'talks':
      return talkPath(slug);
    case 'pages':
      return pagePath(slug);
    default:
      return '';
  }
}

/** What feeds call an entry: its `guid`, of which a path is one of this site, or else its address. */
export function guidOf(source: EntrySource): string {
  const { guid } = source.data;
  if (guid === undefined) return lastingUrl(entryPath(source));
  return guid.startsWith('/') ? lastingUrl(writtenAddress(guid)) : guid;
}

/** What posts, talks and pages have in common, decided once. */
export function entryOf(source: EntrySource, vocabularies: Vocabularies, now: number): Entry {
  const { collection, data, outline } = source;
  const published = publicationOf(data);
  const written = data.date && data.date.day !== published?.day ? data.date : undefined;
  return {
    collection,
    id: data.slug ?? source.id,
    path: entryPath(source),
    guid: guidOf(source),
    title: data.title,
    description: data.description ?? shortened(outline?.excerpt || data.title, 160),
    status: statusOf(data, now),
    tags: termsOf(data.tags, vocabularies.tags),
    categories: termsOf(data.categories, vocabularies.categories),
    series: termsOf(data.series, vocabularies.series),
    lang: data.lang ?? site.lang,
    words: outline?.words ?? 0,
    headings: outline?.headings ?? [],
    ...(outline?.literal && { literal: outline.literal }),
    anchors: outline?.anchors ?? [],
    played: playedIn(source),
    offered: offeredIn(source),
    framed: framedIn(source),
    file: source.file,
    digest: source.digest,
    ...(published && { published }),
    ...(written && { written }),
    ...(data.lastmod && data.lastmod.day !== published?.day && { updated: data.lastmod }),
    ...(data.cover && { cover: data.cover }),
    ...(data.canonicalUrl && { canonicalUrl: data.canonicalUrl }),
  };
}

/** The terms of an entry's spellings, each once. */
function termsOf(spellings: readonly string[], vocabulary: Vocabulary): Term[] {
  return [...new Set(spellings.map((spelling) => vocabulary.termOf(spelling)))];
}

/** Newest first; entries of one instant by id, so that the order never depends on the reading. */
export const newestFirst = (a: Entry, b: Entry): number =>
  (b.published?.instant ?? 0) - (a.published?.instant ?? 0) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** When an entry last changed, for sitemaps and feeds. */
export function modified({ updated, published }: Entry): Moment | undefined {
  return updated && updated.instant > (published?.instant ?? 0) ? updated : published;
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))}…`;
}
