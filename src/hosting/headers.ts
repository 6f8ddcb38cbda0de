import { type EditorBackend, editorRule } from '#hosting/editor-policy.ts';
import { type Extension, jsonFeedType, rssType, speculationType } from '#hosting/media-types.ts';
import { headerPolicy, type PlaySources } from '#hosting/policy.ts';
import type { Speculation } from '#hosting/speculation.ts';
import {
  archiveJsonPath,
  calendarPath,
  feedPath,
  homePath,
  jsonFeedPath,
  llmsPath,
  speculationRulesPath,
  talksJsonPath,
  talksPath,
  twinPath,
  withBase,
} from '#permalinks';

/** What is sent with every file that one of the paths fits. */
export interface HeaderRule {
  /** Root-relative, with the base path; one `*` stands for any text, slashes too. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

export type Headers = Readonly<Record<string, string>>;

/** What the headers depend on. */
export interface HeaderFacts {
  /** What plays on any page. */
  readonly plays: PlaySources;
  /** Where a browser editor keeps the site's files, if the site has one. */
  readonly editor?: EditorBackend | undefined;
  /** What browsers may do with pages before they are asked for. */
  readonly speculation?: Speculation;
  /** Old addresses of RSS feeds: names beside every list, and single paths. */
  readonly feedAliases: {
    readonly names: readonly string[];
    readonly paths: Readonly<Record<string, string>>;
  };
}

const everywhere: Headers = {
  // Without its subdomains, which may be another's.
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // What players in frames ask for is not here: autoplay, fullscreen, picture in picture.
  'Permissions-Policy': [
    ...[
      'accelerometer',
      'browsing-topics',
      'camera',
      'display-capture',
      'geolocation',
      'gyroscope',
    ],
    ...['hid', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get'],
    ...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A copy may be kept, and is asked about each time: the answer is then a few bytes.
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** Feed readers show pictures and link to slides. */
const embeddable = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const embedded: readonly Extension[] = [
  ...(['svg', 'avif', 'gif', 'jpeg', 'jpg', 'png', 'webp', 'pdf'] as const),
];

/** Scripts of other sites may read what is made for programs. */
const readable = { 'Access-Control-Allow-Origin': '*', ...embeddable };

/** At the root and below any folder. */
const anywhere = [homePath, withBase('*/')];

/**
 * The headers of all files. Of two rules that fit one path and name one header, the later counts.
 * Compression and conditional requests are each server's own work.
 *
 * No media type is bound to the end of a name: Netlify takes any sign for the dot of `*.ics`, and a
 * page called `statistics` would be a calendar.
 */
export function headerRules({
  plays,
  editor,
  speculation,
  feedAliases,
}: HeaderFacts): HeaderRule[] {
  const rss = [
    ...anywhere.flatMap((list) => [
      feedPath(list),
      ...feedAliases.names.map((name) => `${list}${name}`),
    ]),
    ...Object.keys(feedAliases.paths).map(withBase),
  ];
  const json = [...anywhere.map(jsonFeedPath), archiveJsonPath];
  return [
    {
      paths: [withBase('*')],
      headers: {
        'Content-Security-Policy': headerPolicy(plays),
        ...everywhere,
        ...(speculation && { 'Speculation-Rules': `"${speculationRulesPath}"` }),
      },
    },
    { paths: embedded.map((extension) => withBase(`*.${extension}`)), headers: embeddable },
    {
      paths: [
        ...[calendarPath, `${talksPath}*.ics`, talksJsonPath, `${talksPath}*.vtt`],
        ...[twinPath({ path: withBase('*/') }), llmsPath, withBase('robots.txt')],
        withBase('sitemap-*.xml'),
      ],
      headers: readable,
    },
    { paths: rss, headers: { 'Content-Type': rssType, ...readable } },
    { paths: json, headers: { 'Content-Type': jsonFeedType, ...readable } },
    ...(speculation
      ? [{ paths: [speculationRulesPath], headers: { 'Content-Type': speculationType } }]
      : []),
    ...(editor ? [editorRule(editor)] : []),
    // Last, to hold for every extension: these names change with the bytes.
    {
      paths: [withBase('_astro/*')],
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...embeddable },
    },
  ];
}

/** Whether a rule's path fits the path of a request. */
export function fits(rulePath: string, path: string): boolean {
  const [before = '', after] = rulePath.split('*');
  if (after === undefined) return path === rulePath;
  const long = path.length >= before.length + after.length;
  return long && path.startsWith(before) && path.endsWith(after);
}

/** What is sent with the file at a path. */
export const headersAt = (rules: readonly HeaderRule[], path: string): Headers =>
  Object.assign(
    {},
    ...rules
      .filter(({ paths }) => paths.some((rulePath) => fits(rulePath, path)))
      .map(({ headers }) => headers),
  );
