import type { Site } from '#collections/site.ts';
import type { CardRow } from '#previews/card.ts';
import {
  entryRow,
  eventRow,
  homeCard,
  listCard,
  type ListWords,
  personRow,
  rowsOf,
  sessionRow,
} from '#previews/list-cards.ts';
import {
  cardPreview,
  entryPreview,
  eventPreview,
  personPreview,
  posterPreviews,
  type Preview,
} from '#previews/preview.ts';
import {
  archivesPath,
  eventsPath,
  feedsPath,
  homePath,
  peoplePath,
  postsPath,
  previewPath,
  searchPath,
  speakingPath,
  talksPath,
  taxonomies,
  type Taxonomy,
  taxonomyPath,
} from '#permalinks';
import { site as facts } from '#site.config';

/** Every picture that stands for a page of the site, each page once, and for a recording without one. */
export const previewsOf = (site: Site): Preview[] => [
  cardPreview(previewPath(homePath), homePath, homeCard(site)),
  ...[...site.entries, ...site.pages].map(entryPreview),
  ...site.events.map(eventPreview),
  ...site.people.map(personPreview),
  ...ownLists(site).map(([path, words, rows]) => listPreview(path, words, rows)),
  ...taxonomies.flatMap((taxonomy) => termPreviews(site, taxonomy)),
  ...facetPreviews(site),
  ...recordingPreviews(site),
];

const listPreview = (path: string, words: ListWords, rows: readonly CardRow[]): Preview =>
  cardPreview(previewPath(path), path, listCard(words, rows));

/** The lists that every site has. */
function ownLists(site: Site): [string, ListWords, CardRow[]][] {
  const newest = rowsOf(site.entries, entryRow);
  const sessions = new Set([...site.upcoming, ...site.sessions]);
  const on = `on ${facts.title}`;
  return [
    [postsPath(), { title: 'Posts', note: facts.description }, rowsOf(site.posts, entryRow)],
    [
      talksPath,
      { title: 'Talks', note: `All talks ${on}, with every time they were given.` },
      rowsOf([...sessions], sessionRow),
    ],
    [archivesPath, { title: 'Archives', note: `Everything ${on} by year.` }, newest],
    [
      searchPath,
      { title: 'Search', note: 'The text of posts and talks, slides and transcripts.' },
      [],
    ],
    [
      feedsPath,
      { title: 'Feeds', note: 'Every feed of the site, to read it where you like.' },
      newest,
    ],
    [
      eventsPath,
      { title: 'Events', note: `The events that ${facts.title} has talks at or reports from.` },
      rowsOf(site.events, eventRow),
    ],
    [
      peoplePath,
      { title: 'People', note: `Everyone who speaks or writes ${on}.` },
      rowsOf(site.people, personRow),
    ],
    [
      speakingPath,
      { title: 'For organisers', note: 'Biographies and portraits to use, topics and recordings.' },
      rowsOf(site.speakers, personRow),
    ],
  ];
}

const taxonomyWords: Readonly<Record<Taxonomy, { readonly one: string; readonly many: string }>> = {
  tags: { one: 'Tag', many: 'Tags' },
  categories: { one: 'Category', many: 'Categories' },
  series: { one: 'Series', many: 'Series' },
};

function termPreviews({ archives }: Site, taxonomy: Taxonomy): Preview[] {
  const { one, many } = taxonomyWords[taxonomy];
  const labels = archives[taxonomy].map(({ label }) => label).join(', ');
  return [
    listPreview(taxonomyPath(taxonomy), { title: many, note: labels }, []),
    ...archives[taxonomy].map(({ path, label, description, entries }) =>
      listPreview(path, { title: label, label: one, note: description }, rowsOf(entries, entryRow)),
    ),
  ];
}

const facetPreviews = ({ facets }: Site): Preview[] =>
  Object.values(facets)
    .flat()
    .map(({ path, label, talks }) =>
      listPreview(path, { title: label, label: 'Talks' }, rowsOf(talks, entryRow)),
    );

/** One recording may hold several deliveries. */
const recordingPreviews = ({ talks }: Site): Preview[] => [
  ...new Map(talks.flatMap(posterPreviews).map((preview) => [preview.path, preview])).values(),
];
