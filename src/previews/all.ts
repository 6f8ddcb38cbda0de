import { feedsOf } from '#collections/feeds.ts';
import { talkIn } from '#collections/recording-news.ts';
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
  framedPreviews,
  personPreview,
  posterPreviews,
  type Preview,
} from '#previews/preview.ts';
import {
  archivesPath,
  eventsPath,
  feedsPath,
  graphPath,
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
import { words } from '#words/words.ts';

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
  ...framePreviews(site),
];

const listPreview = (path: string, words: ListWords, rows: readonly CardRow[]): Preview =>
  cardPreview(previewPath(path), path, listCard(words, rows));

/** The lists that every site has. */
function ownLists(site: Site): [string, ListWords, CardRow[]][] {
  const newest = rowsOf(site.entries, entryRow);
  const sessions = new Set([...site.upcoming, ...site.sessions]);
  const { places, descriptions, previews } = words;
  return [
    [postsPath(), { title: places.posts, note: facts.description }, rowsOf(site.posts, entryRow)],
    [
      talksPath,
      { title: places.talks, note: descriptions.talks(facts.title) },
      rowsOf([...sessions], sessionRow),
    ],
    [archivesPath, { title: places.archives, note: previews.archives(facts.title) }, newest],
    [graphPath, { title: places.graph, note: descriptions.graph(facts.title) }, newest],
    [searchPath, { title: places.search, note: previews.search }, []],
    [feedsPath, { title: places.feeds, note: previews.feeds }, newest],
    [
      eventsPath,
      { title: places.events, note: previews.events(facts.title) },
      rowsOf(site.events, eventRow),
    ],
    [
      peoplePath,
      { title: places.people, note: descriptions.people(facts.title) },
      rowsOf(site.people, personRow),
    ],
    [
      speakingPath,
      { title: places.speaking, note: previews.speaking },
      rowsOf(site.speakers, personRow),
    ],
  ];
}

function termPreviews({ archives }: Site, taxonomy: Taxonomy): Preview[] {
  const { one, many } = words.taxonomies[taxonomy];
  const labels = archives[taxonomy].map(({ label }) => label).join(', ');
  return [
    listPreview(taxonomyPath(taxonomy), { title: many, note: labels }, []),
    ...archives[taxonomy].map(({ path, label, description, shown }) =>
      listPreview(path, { title: label, label: one, note: description }, rowsOf(shown, entryRow)),
    ),
  ];
}

const facetPreviews = ({ facets }: Site): Preview[] =>
  Object.values(facets)
    .flat()
    .map(({ path, label, talks }) =>
      listPreview(path, { title: label, label: words.places.talks }, rowsOf(talks, entryRow)),
    );

/** One recording may hold several deliveries. */
const recordingPreviews = ({ talks }: Site): Preview[] => [
  ...new Map(talks.flatMap(posterPreviews).map((preview) => [preview.path, preview])).values(),
];

/** Of what feeds hold, and no more: pages draw theirs as text. */
function framePreviews(site: Site): Preview[] {
  if (!site.entries.some(({ framed }) => framed.length > 0)) return [];
  const entries = feedsOf(site).flatMap((feed) => feed.entries);
  const previews = entries.flatMap((entry) =>
    framedPreviews(entry.collection === 'talks' ? talkIn(entry) : entry),
  );
  return [...new Map(previews.map((preview) => [preview.path, preview])).values()];
}
