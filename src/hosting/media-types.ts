/**
 * What each kind of file is (https://www.iana.org/assignments/media-types/), for servers that do not
 * know or guess otherwise.
 */
export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
} as const satisfies Readonly<Record<string, string>>;

export type Extension = keyof typeof mediaTypes;

/** Feeds, which their extensions do not tell from other XML and JSON. */
export const rssType = 'application/rss+xml; charset=utf-8';
export const jsonFeedType = 'application/feed+json; charset=utf-8';
/** The only type by which browsers take a file for speculation rules. */
export const speculationType = 'application/speculationrules+json';

/** A media type without its parameters. */
export const bareType = (type: string): string => type.replace(/;.*/, '');

/** Text in UTF-8, which says so. */
export const encodedTypes: readonly string[] = [
  ...Object.values(mediaTypes),
  rssType,
  jsonFeedType,
].filter((type) => type.endsWith('charset=utf-8'));

/** What shrinks when it is compressed; the other kinds are compressed by themselves. */
export const textTypes: readonly string[] = [
  ...encodedTypes,
  mediaTypes.svg,
  mediaTypes.webmanifest,
];
