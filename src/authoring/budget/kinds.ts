import {
  archivesPath,
  eventPath,
  eventsPath,
  feedsPath,
  homePath,
  peoplePath,
  personPath,
  postPath,
  postsPath,
  searchPath,
  talkPath,
  talksPath,
  taxonomyPath,
  termPath,
  withBase,
} from '#permalinks';
import { generatedIds } from '#authoring/budget/generated-site.ts';
import type { Weight } from '#authoring/budget/weight.ts';

/** The most that a page may weigh, in bytes; of all that {@link Weight} tells, only what has a limit. */
export type Limits = Partial<Record<Part, number>>;
export type Part = keyof Weight | 'text';

/** HTML, CSS and JavaScript: what a page without pictures is. */
export const textOf = ({ html, css, js }: Weight): number => html + css + js;

/** The text of a page arrives in one round trip: ten segments of 1,460 bytes (RFC 6928, section 2). */
const initialWindow = 14_600;

/** What no page of any site may go beyond, whatever its authors write. */
export const everywhere: Limits = { blocking: 2, fonts: 32_000 };

/** Of a page to read, before a reader acts: the theme, and the keys that open the search. */
const readingJs = 1_000;

/** A kind of page: where the generated site has one, and what it may weigh. */
export interface Kind {
  readonly name: string;
  readonly path: string;
  readonly limits: Limits;
}

const page = (name: string, path: string, html: number, js = readingJs): Kind => ({
  name,
  path,
  limits: { ...everywhere, text: initialWindow, html, js },
});
const { post, tag, talk, event, person } = generatedIds;

/**
 * Every kind of page on the site of generated-site.ts. The limits of HTML stand a little above what it
 * weighs: growth is then a decision.
 */
export const kinds: readonly Kind[] = [
  page('post', postPath(post), 4_700),
  page('list of 20', postsPath(), 6_000),
  page('home', homePath, 2_000),
  page('talk', talkPath(talk), 4_300),
  page('talks', talksPath, 1_800),
  page('event', eventPath(event), 2_600),
  page('events', eventsPath, 1_400),
  page('person', personPath(person), 1_800),
  page('people', peoplePath, 1_300),
  page('tag', termPath('tags', tag), 1_700),
  page('tags', taxonomyPath('tags'), 1_700),
  page('archives', archivesPath, 2_100),
  page('feeds', feedsPath, 3_100),
  page('search', searchPath, 2_300, 3_700),
  page('not found', withBase('404.html'), 1_500),
];

/** One line for each limit that a page goes beyond. */
export function excesses(name: string, weight: Weight, limits: Limits): string[] {
  const values: Readonly<Record<Part, number>> = { ...weight, text: textOf(weight) };
  return (Object.entries(limits) as [Part, number][]).flatMap(([part, most]) =>
    values[part] > most ? [`${name}: ${words[part](values[part])}, at most ${most}`] : [],
  );
}

const bytes = (what: string) => (value: number) => `${value} bytes of ${what}`;
const words: Readonly<Record<Part, (value: number) => string>> = {
  text: bytes('HTML, CSS and JavaScript'),
  html: bytes('HTML'),
  css: bytes('CSS'),
  js: bytes('JavaScript before a reader acts'),
  fonts: bytes('fonts'),
  images: bytes('images'),
  requests: (value) => `${value} requests`,
  blocking: (value) => `${value} requests before anything is painted`,
};
