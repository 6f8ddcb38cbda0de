import { type Address, addressesOf } from '#collections/addresses.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { siteOf } from '#collections/site.ts';
import { publicationOf, statusOf } from '#collections/status.ts';
import { nearest, suggestion } from '#entries/nearest.ts';
import type { Mention } from '#entries/outline.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Written } from '#entries/source.ts';
import { absoluteUrl, basePath, siteUrl, withBase, withoutBase } from '#permalinks';

/** What a link may lead to. */
export interface Destinations {
  readonly addresses: ReadonlyMap<string, Address>;
  /** Every valid entry by path, live or not. */
  readonly sources: ReadonlyMap<string, EntrySource>;
  /** Paths of entries with mistakes of their own; where they lead is not known until those are mended. */
  readonly unread: ReadonlySet<string>;
  /** Whether a path below the site's root is a file in `public`. */
  readonly isFile: (path: string) => boolean;
  readonly now: number;
}

/** @param now milliseconds since the Unix epoch: what is live decides which links lead somewhere */
export function destinationsOf(
  { entries, unread }: Content,
  now: number,
  isFile: Destinations['isFile'],
): Destinations {
  const texts: EntrySource[] = [...entries.posts, ...entries.talks, ...entries.pages];
  return {
    addresses: addressesOf(siteOf(entries, now)),
    sources: new Map(texts.map((source) => [entryPath(source), source])),
    unread: new Set(unread.map(entryPath)),
    isFile,
    now,
  };
}

/** What is wrong with a link in an entry's text: one problem or none. Foreign links are not asked. */
export function linkProblem(entry: Written, link: Mention, to: Destinations): Problem[] {
  const say = (severity: Problem['severity'], message: string, hint: string): Problem[] => [
    { file: entry.file, line: link.line, column: link.column, severity, message, hint },
  ];
  const { target } = link;
  if (/^(?:javascript|data|vbscript):/i.test(target)) {
    return say('error', `the link ${target.slice(0, 40)} runs code`, 'link to an address');
  }
  const own = entryPath(entry);
  const url = destination(own, target);
  if (!url) return say('error', `the link "${target}" is no address`, 'write it as /posts/NAME/');
  if (url.origin !== siteUrl) return [];
  const path = decodeURI(url.pathname);
  const anchor = decodeURIComponent(url.hash.slice(1));
  const written = withoutBase(path);
  const source = find(to.sources, path);
  const address = find(to.addresses, path);
  if (to.unread.has(url.pathname)) return [];
  // A draft may lead to drafts.
  const live = to.addresses.has(own) || to.unread.has(own);
  if (source && !address && live) {
    const status = statusOf(source.data, to.now);
    const hint = 'publish it first, or remove the link';
    if (status !== 'scheduled')
      return say(
        'error',
        `the link ${target} leads to an entry that is ${status === 'draft' ? 'a draft' : status}`,
        hint,
      );
    const day = publicationOf(source.data)?.day;
    return say(
      'warning',
      `the link ${target} leads nowhere until ${day}: the entry is scheduled`,
      hint,
    );
  }
  if (!address && !source && to.isFile(written)) return [];
  if (!address && !source) {
    const paths = [...to.addresses.keys()].map((known) => withoutBase(decodeURI(known)));
    const slashed = paths.find((known) => known === `${written}/`);
    const asFile =
      /\.mdx?$/.test(written) &&
      paths.find((known) => known === written.replace(/(?:\/index)?\.mdx?$/, '/'));
    const found = slashed ?? (asFile || nearestPath(written, paths));
    const hint = found
      ? `write ${found}${url.hash}`
      : 'write an address of this site, such as /posts/NAME/';
    return say('error', `the link ${target} leads nowhere`, hint);
  }
  const anchors = source?.outline?.anchors;
  if (anchor && anchors && !anchors.includes(anchor) && !generatedAnchor.test(anchor)) {
    const hint = suggestion(anchor, anchors, 'anchors there');
    return say('error', `the link ${target} leads to no place on its page`, hint);
  }
  return [];
}

/** The path whose last part is most like that of the link's; the others say too little. */
function nearestPath(written: string, paths: readonly string[]): string | undefined {
  const name = (path: string) => path.split('/').findLast((part) => part !== '') ?? '';
  const found = nearest(name(written), paths.map(name));
  const named = paths.filter((path) => name(path) === found);
  return nearest(written, named) ?? named[0];
}

/** Ids that rendering makes: the page's own, and footnotes'. */
const generatedAnchor = /^(?:main|top|footnote-label|user-content-fn(?:ref)?-.+)$/;

/** Where a link leads from an entry's page: authors write root-relative links without the base. */
function destination(own: string, target: string): URL | undefined {
  const rooted = target.startsWith('/') && !target.startsWith('//') ? withBase(target) : target;
  try {
    const url = new URL(rooted, absoluteUrl(own));
    decodeURI(url.pathname);
    decodeURIComponent(url.hash);
    return url.origin === siteUrl && !url.pathname.startsWith(basePath) ? undefined : url;
  } catch {
    return undefined;
  }
}

const find = <Value>(map: ReadonlyMap<string, Value>, path: string): Value | undefined =>
  map.get(path) ?? map.get(encodeURI(path));
