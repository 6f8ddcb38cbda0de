import { unfitDescription } from '#collections/advice/descriptions.ts';
import { earlyLinks } from '#collections/advice/early-links.ts';
import { openDays, openEvents } from '#collections/advice/event-facts.ts';
import { unevenHeadings } from '#collections/advice/headings.ts';
import { unfitImages } from '#collections/advice/images.ts';
import { wordlessPictures } from '#collections/advice/pictures.ts';
import { plainHttp } from '#collections/advice/plain-http.ts';
import { sameSlides } from '#collections/advice/same-slides.ts';
import { rarerSpellings } from '#collections/advice/spellings.ts';
import { strayTags } from '#collections/advice/tags.ts';
import { termsInUse } from '#collections/advice/terms-in-use.ts';
import { sameTitles } from '#collections/advice/titles.ts';
import { unlikePairs } from '#collections/advice/unlike-pairs.ts';
import { unusedFiles } from '#collections/advice/unused-files.ts';
import { type WebAddress, webAddressesIn } from '#collections/advice/web-addresses.ts';
import type { EntrySource } from '#collections/entry.ts';
import { statusOf } from '#collections/status.ts';
import type { Problem } from '#entries/problem.ts';
import type { Content, Source } from '#entries/source.ts';
import { taxonomies } from '#permalinks';

/**
 * What could be better in content that can be built: the check says it, a build does not ask. Entries
 * that have expired are let be; what counts entries passes over drafts.
 *
 * @param root the project's folder, absolute
 * @param now milliseconds since the Unix epoch
 * @param settled foreign addresses of which something is said already
 */
export async function adviceOf(
  content: Content,
  root: string,
  now: number,
  settled: ReadonlySet<string> = new Set(),
): Promise<Problem[]> {
  const { entries } = content;
  const all: readonly Source[] = Object.values(entries).flat();
  const texts = [...entries.posts, ...entries.talks, ...entries.pages].filter(
    ({ data }) => statusOf(data, now) !== 'expired',
  );
  return [
    ...texts.flatMap(adviceOn),
    ...sameTitles(texts),
    ...sameSlides(entries.talks),
    ...openEvents(entries.events),
    ...openDays(entries.talks),
    ...taxonomies.flatMap((taxonomy) =>
      rarerSpellings(taxonomy, termsInUse(taxonomy, finished(texts), entries.tags)),
    ),
    ...tagAdvice(finished(texts), entries.tags),
    ...earlyLinks(texts, now),
    ...foreignAddresses(content, now)
      .filter(({ target }) => !settled.has(target))
      .flatMap(plainHttp),
    ...(await Promise.all(texts.map((entry) => unlikePairs(entry, root)))).flat(),
    ...(await unfitImages(all, root)),
    ...unusedFiles(content, root),
  ];
}

const adviceOn = (entry: EntrySource): Problem[] => [
  ...unfitDescription(entry),
  ...wordlessPictures(entry),
  ...unevenHeadings(entry),
];

const finished = (texts: readonly EntrySource[]) => texts.filter(({ data }) => !data.draft);

const tagAdvice = (texts: readonly EntrySource[], facts: readonly Source<'tags'>[]): Problem[] =>
  strayTags(
    termsInUse('tags', texts, facts),
    texts.filter(({ data }) => data.tags.length > 0).length,
  );

/**
 * Every address on another site that valid entries name.
 *
 * @param now milliseconds since the Unix epoch
 */
export const foreignAddresses = ({ entries }: Content, now: number): WebAddress[] =>
  (Object.values(entries).flat() as Source[])
    .filter(({ data }) => !('draft' in data) || statusOf(data, now) !== 'expired')
    .flatMap(webAddressesIn);
