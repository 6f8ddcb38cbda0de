import type { Delivery } from '#collections/deliveries.ts';
import { modified } from '#collections/entry.ts';
import type { Post } from '#collections/post.ts';
import type { Talk } from '#collections/talk.ts';
import { playedType } from '#entries/played-files.ts';
import { feedHtml } from '#feeds/feed-html.ts';
import { absoluteUrl, homePath, playedPath } from '#permalinks';
import { site } from '#site.config';
import { words } from '#words/words.ts';

/** An entry outside any page: its text as a page has it, and its cover as a file. */
export interface Fragment {
  readonly html: string;
  readonly cover?:
    { readonly src: string; readonly width: number; readonly height: number } | undefined;
}

/** What a feed asks for of an entry; the same object for the same entry, however many feeds ask. */
export type Rendering = (entry: Post | Talk) => Promise<Fragment>;

const contents = new WeakMap<Fragment, string>();

/** An entry's text for feed readers, cleaned once for all the feeds that hold it. */
export function contentOf(entry: Post | Talk, fragment: Fragment): string {
  const known = contents.get(fragment);
  if (known !== undefined) return known;
  const content = feedHtml(fragment.html + originOf(entry), entry.path);
  contents.set(fragment, content);
  return content;
}

/** Where the text of a cross-post is at home, as its page says above the text. */
function originOf({ canonicalUrl }: Post | Talk): string {
  if (!canonicalUrl) return '';
  const { href, hostname } = new URL(canonicalUrl);
  const link = `<a href="${href.replaceAll('&', '&amp;')}">${hostname}</a>`;
  return `\n<p>${words.entry.firstAt.replace('{site}', () => link)}</p>`;
}

/** Someone who made an entry. */
export interface Creator {
  readonly name: string;
  /** The page that says who they are. */
  readonly url: string;
}

/** Who made an entry: a post's authors, a talk's speakers, or else the site's. */
export function creatorsOf(entry: Post | Talk): Creator[] {
  const people =
    entry.collection === 'posts' ? entry.authors : entry.speakers.map(({ person }) => person);
  const home = { name: site.author, path: homePath };
  return (people.length > 0 ? people : [home]).map(({ name, path }) => {
    return { name, url: absoluteUrl(path) };
  });
}

export const creatorNames = (entry: Post | Talk): string[] =>
  creatorsOf(entry).map(({ name }) => name);

/** Categories and tags as one list, each word once however it is spelled. */
export function labelsOf({ categories, tags }: Post | Talk): string[] {
  const byFold = new Map<string, string>();
  for (const { label } of [...categories, ...tags]) {
    const fold = label.toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, label);
  }
  return [...byFold.values()];
}

/** A media file that comes with an entry. */
export interface Enclosure {
  readonly url: string;
  readonly type: string;
  /** Its true size; programs show it before they fetch. */
  readonly bytes: number;
  /** Its length in seconds. */
  readonly duration?: number;
}

/**
 * The recordings of a talk that are files of a known size, newest delivery first, and then the videos
 * and sounds in the text; each file once.
 */
export function enclosuresOf(entry: Post | Talk): Enclosure[] {
  const recorded = entry.collection === 'talks' ? entry.deliveries.flatMap(recordingsOf) : [];
  const byUrl = new Map<string, Enclosure>();
  for (const { playable, bytes, duration } of recorded) {
    if (!playable?.type || !bytes || byUrl.has(playable.source)) continue;
    const { source: url, type } = playable;
    byUrl.set(url, { url, type, bytes, ...(duration && { duration }) });
  }
  for (const { file, bytes } of entry.played) {
    const [url, type] = [absoluteUrl(playedPath(file)), playedType(file)];
    if (type && /^(?:audio|video)\//.test(type)) byUrl.set(url, { url, type, bytes });
  }
  return [...byUrl.values()];
}

const recordingsOf = ({ recordings }: Delivery) => recordings;

/** When the newest of the entries last changed: never the clock. */
export function changedAt(entries: readonly (Post | Talk)[]): Date | undefined {
  const newest = Math.max(0, ...entries.map((entry) => modified(entry)?.instant ?? 0));
  return newest > 0 ? new Date(newest) : undefined;
}
