/**
 * What a browser may do with a page of this site: the Content-Security-Policy (CSP3,
 * https://www.w3.org/TR/CSP3/).
 */

import { type Analytics, type Newsletter, site } from '#site.config';

/** Where recordings play from, as a policy names it; `https:` where a host sends to mirrors. */
export type PlaySources = Readonly<Record<'frame-src' | 'media-src', readonly string[]>>;

/** Of a page on which nothing plays. */
export const nothingPlays: PlaySources = { 'frame-src': [], 'media-src': [] };

type Directive = readonly [name: string, ...values: readonly string[]];

/** What the parts of a site ask for that its owner turned on. */
export interface Parts {
  readonly newsletter?: Newsletter | undefined;
  readonly analytics?: Analytics | undefined;
}

const originsOf = (addresses: readonly string[]) =>
  [...new Set(addresses.filter((address) => /^https?:/.test(address)))].map(
    (address) => new URL(address).origin,
  );

/** Nothing that is not named here, and nothing inline: without a hash or nonce none can drift. */
const always = ({ newsletter, analytics }: Parts): readonly Directive[] => {
  const script = analytics ? originsOf([analytics.script]) : [];
  const connect = analytics ? originsOf([analytics.script, ...(analytics.connect ?? [])]) : [];
  return [
    ['default-src', "'none'"],
    // Search reads its index by WebAssembly; the keyword lets no other text become code.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...script],
    ['style-src', "'self'"],
    ['img-src', "'self'"],
    ['font-src', "'self'"],
    // The search page and its index.
    ['connect-src', "'self'", ...connect],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'", ...(newsletter ? originsOf([newsletter.action]) : [])],
    ['base-uri', "'none'"],
    // No script of the site makes markup or code of text, so none needs a policy of its own for it
    // (https://www.w3.org/TR/trusted-types/).
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ];
};

const playing = ({ 'frame-src': frames, 'media-src': media }: PlaySources): Directive[] => [
  ...(frames.length > 0 ? [['frame-src', ...frames] as const] : []),
  // The captions of a file are the site's own, wherever the file is.
  ...(media.length > 0
    ? [['media-src', ...new Set(["'self'", ...media])] as unknown as Directive]
    : []),
];

const written = (directives: readonly Directive[]) =>
  directives.map((directive) => directive.join(' ')).join('; ');

/**
 * The policy in a document's own `<meta>`: with what this page plays and no more. It cannot say who
 * may frame the page (CSP3 §3.3).
 */
export const metaPolicy = (plays: PlaySources, parts: Parts = site): string =>
  written([...always(parts), ...playing(plays)]);

/**
 * The policy in the header, one for the whole site: with what any page plays. A browser holds a page
 * to both, so that each gets what its own allows.
 */
export const headerPolicy = (plays: PlaySources, parts: Parts = site): string =>
  written([...always(parts), ...playing(plays), ['frame-ancestors', "'none'"]]);

/** What a page plays, with what else a reader may ask it to frame. */
export const framing = (plays: PlaySources, origins: readonly string[] = []): PlaySources => ({
  ...plays,
  'frame-src': [...plays['frame-src'], ...origins],
});

/** What a document plays, as the policy in its head says. */
export function playsIn(head: string): PlaySources {
  const found = { 'frame-src': [] as string[], 'media-src': [] as string[] };
  const policy = head.replaceAll('&#39;', "'");
  for (const [, name, values = ''] of policy.matchAll(/; (frame-src|media-src) ([^;"]+)/g))
    found[name as keyof typeof found].push(...values.split(' '));
  return found;
}

/** What documents play together, each source once. */
export function playedBy(all: readonly PlaySources[]): PlaySources {
  const together = (name: keyof PlaySources) =>
    [...new Set(all.flatMap((plays) => plays[name]))].toSorted();
  return { 'frame-src': together('frame-src'), 'media-src': together('media-src') };
}
