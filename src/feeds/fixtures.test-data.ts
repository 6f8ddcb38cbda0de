import type { Feed } from '#collections/feeds.ts';
import { entriesOf, now, source } from '#collections/fixtures.test-data.ts';
import type { Person } from '#collections/person.ts';
import type { Post } from '#collections/post.ts';
import type { Session } from '#collections/sessions.ts';
import { type Site, siteOf } from '#collections/site.ts';
import { talkFixtures } from '#collections/talk-fixtures.test-data.ts';
import type { Talk } from '#collections/talk.ts';
import type { Rendering } from '#feeds/feed-entry.ts';
import { absoluteUrl, homePath, personPath, postPath } from '#permalinks';
import { momentOf } from '#schemas/moment.ts';

/** A published post with what a test says of it. */
export const post = (id: string, day: string, more: Partial<Post> = {}): Post => {
  const published = momentOf(day);
  return {
    collection: 'posts',
    id,
    path: postPath(id),
    guid: absoluteUrl(postPath(id)),
    title: `Title of ${id}`,
    description: `About ${id}`,
    status: 'published',
    tags: [],
    categories: [],
    series: [],
    lang: 'en',
    words: 100,
    headings: [],
    anchors: [],
    played: [],
    offered: [],
    framed: [],
    file: `src/content/posts/${id}.md`,
    digest: id,
    authors: [],
    talks: [],
    events: [],
    related: [],
    mentioners: [],
    places: [],
    ...(published && { published }),
    ...more,
  };
};

/** Someone with what a test says of them. */
export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  path: personPath(id),
  name: `Name of ${id}`,
  links: [],
  file: `src/content/people/${id}.yaml`,
  digest: id,
  ...more,
});

export const feed = (entries: readonly Post[]): Feed => ({
  title: 'A & B',
  description: 'C < D',
  home: homePath,
  entries,
});

/** A text with a link, and a cover where the entry names one. */
export const rendering: Rendering = async ({ id, cover }) => ({
  html: `<p>Text of <a href="/x/">${id}</a></p>`,
  ...(cover && { cover: { src: '/cover.jpg', width: 1200, height: 630 } }),
});

/** The site with the talk given five times. */
export const talkSite: Site = siteOf(entriesOf(...talkFixtures), now);

/** Front matter that a test says, as an author writes it. */
export interface Written {
  readonly talk?: Readonly<Record<string, unknown>>;
  readonly delivery?: Readonly<Record<string, unknown>>;
  readonly event?: Readonly<Record<string, unknown>>;
  readonly person?: Readonly<Record<string, unknown>>;
}

/** A site of one talk, given once and by one person. */
export const siteWith = ({ talk, delivery, event, person: someone }: Written = {}): Site =>
  siteOf(
    entriesOf(
      source('people', 'someone', someone),
      source('events', 'here', event),
      source('talks', 'a-talk', {
        speakers: ['someone'],
        deliveries: [{ event: 'here', date: '2026-02-01', ...startOr(delivery) }],
        ...talk,
      }),
    ),
    now,
  );

/** A delivery with a `start` has no `date` beside it. */
const startOr = (delivery: Written['delivery'] = {}) =>
  'start' in delivery ? { date: undefined, ...delivery } : delivery;

const only = <Value>([value]: readonly Value[]): Value => {
  if (value === undefined) throw new Error('there is none');
  return value;
};
export const talkWith = (written?: Written): Talk => only(siteWith(written).talks);
export const sessionWith = (written?: Written): Session => only(siteWith(written).sessions);
