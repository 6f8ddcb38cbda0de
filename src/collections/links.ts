import { dirname, join } from 'node:path/posix';
import { type Address, addressesOf } from '#collections/addresses.ts';
import { destinationOf } from '#collections/destination.ts';
import { type EntrySource, entryPath } from '#collections/entry.ts';
import { beforeOwn } from '#collections/own-id.ts';
import { recordingId, recordingOf } from '#collections/recordings.ts';
import { siteOf } from '#collections/site.ts';
import { publicationOf, statusOf } from '#collections/status.ts';
import { nearest, suggestion } from '#entries/nearest.ts';
import type { Mention } from '#entries/outline.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Written } from '#entries/source.ts';
import { siteUrl, withoutBase } from '#permalinks';

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

/**
 * @param now milliseconds since the Unix epoch: what is live decides which links lead somewhere
 * @param addresses where readers get something then
 */
export function destinationsOf(
  { entries, unread }: Content,
  now: number,
  isFile: Destinations['isFile'],
  addresses: Destinations['addresses'] = addressesOf(siteOf(entries, now)),
): Destinations {
  const texts: EntrySource[] = [...entries.posts, ...entries.talks, ...entries.pages];
  return {
    addresses,
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
  const own = entryPath(entry);
  const url = destinationOf(own, target);
  // Browsers pass over spaces and line ends that hide the scheme from a reader of the text.
  if (/^(?:javascript|data|vbscript):/i.test(url?.protocol ?? target)) {
    const shown = target.replace(/\s+/g, '').slice(0, 40);
    return say('error', `the link ${shown} runs code`, 'link to an address');
  }
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
    const file = fileNamed(entry.file, target);
    const named = [...to.sources.values()].find((one) => one.file === file);
    const slashed = paths.find((known) => known === `${written}/`);
    const asFile =
      /\.mdx?$/.test(written) &&
      paths.find((known) => known === written.replace(/(?:\/index)?\.mdx?$/, '/'));
    const found = named
      ? withoutBase(decodeURI(entryPath(named)))
      : (slashed ?? (asFile || nearestPath(written, paths)));
    const hint = found
      ? `write ${found}${url.hash}`
      : 'write an address of this site, such as /posts/NAME/';
    const host = /^(?:https?:?\/{1,2})?(www\..+)$|^https?\/\/(.+)$/i.exec(target);
    if (host)
      return say(
        'error',
        `the link ${target} leads nowhere`,
        `write https://${host[1] ?? host[2]}`,
      );
    return say('error', `the link ${target} leads nowhere`, hint);
  }
  const anchors = source?.outline?.anchors;
  const made = anchors && beforeOwn({ anchors }, anchor);
  if (made && !anchors.includes(anchor) && !isMade(made, source)) {
    const hint = suggestion(anchor, anchors, 'anchors there');
    return say('error', `the link ${target} leads to no place on its page`, hint);
  }
  return [];
}

/** The file that a link would name if it were a path beside the entry's own file. */
const fileNamed = (own: string, target: string): string =>
  join(dirname(own), target.replace(/[?#].*$/, ''));

/** The path whose last part is most like that of the link's; the others say too little. */
function nearestPath(written: string, paths: readonly string[]): string | undefined {
  const name = (path: string) => path.split('/').findLast((part) => part !== '') ?? '';
  const found = nearest(name(written), paths.map(name));
  const named = paths.filter((path) => name(path) === found);
  return nearest(written, named) ?? named[0];
}

/** Ids that rendering makes: the page's own, and footnotes'. */
const generatedAnchor = /^(?:main|top|footnote-label|user-content-fn(?:ref)?-.+)$/;
/** Ids of a talk page's parts: its sections, a slide, a line of the transcript. */
const talkAnchor =
  /^(?:recording|slides|deliveries|resources|companions|related|mentioners|(?:deck-\d+-)?slide-\d+|t\d*(?:-[\d.]+)?)$/;

/** Whether a page makes an anchor by itself, besides those in its entry's text. */
function isMade(anchor: string, source: EntrySource): boolean {
  if (generatedAnchor.test(anchor)) return true;
  if (source.collection !== 'talks') return false;
  const { deliveries, language } = source.data;
  const own = deliveries.flatMap(({ event, recordings }) => [
    event,
    ...recordings.map((recording) => recordingId(recordingOf(recording, language))),
  ]);
  return talkAnchor.test(anchor) || own.some((id) => anchor === id || repeats(anchor, id));
}

/** A second delivery at an event is called `fosdem-2026-2`. */
const repeats = (anchor: string, id: string) =>
  anchor.startsWith(`${id}-`) && /^\d$/.test(anchor.slice(id.length + 1));

const find = <Value>(map: ReadonlyMap<string, Value>, path: string): Value | undefined =>
  map.get(path) ?? map.get(encodeURI(path));
