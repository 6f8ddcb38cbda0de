import { stringify } from 'yaml';
import { attachmentName } from '#collections/attachments.ts';
import type { Delivery } from '#collections/deliveries.ts';
import { sameLanguage } from '#collections/names.ts';
import type { Post } from '#collections/post.ts';
import type { Page } from '#collections/site.ts';
import type { Talk } from '#collections/talk.ts';
import { startOf } from '#feeds/delivery-times.ts';
import { creatorNames } from '#feeds/feed-entry.ts';
import { type Facts, known } from '#feeds/known.ts';
import { some } from '#feeds/thing-parts.ts';
import { clean } from '#markdown/twin-text.ts';
import { absoluteUrl, talkFilePath } from '#permalinks';

/** What a twin says of its entry before the text. A field is absent where nothing is known. */
interface TwinFacts {
  readonly title: string;
  readonly description: string;
  /** Of a talk: one paragraph that says what the audience gets. */
  readonly abstract?: string;
  /** The entry's page. */
  readonly url: string;
  /** Where the text is at home, if that is another site. */
  readonly canonical?: string;
  readonly kind?: Talk['kind'];
  /** The day it was published, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly updated?: string;
  readonly authors?: readonly string[];
  readonly speakers?: readonly string[];
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
  readonly series?: readonly string[];
  /** BCP 47, of the text. */
  readonly language: string;
  readonly cover?: CoverFacts;
  /** Addresses. */
  readonly slides?: readonly string[];
  /** What the audience is pointed to, in order. */
  readonly resources?: readonly Talk['resources'][number][];
  /** The newest first. */
  readonly deliveries?: readonly DeliveryFacts[];
}

interface CoverFacts {
  /** Its address. */
  readonly image: string;
  readonly alt?: string;
  readonly caption?: string;
}

interface DeliveryFacts {
  readonly event: string;
  /** RFC 3339 on the event's clock; the day alone where no time is known; absent where no day is. */
  readonly start?: string;
  readonly status: Delivery['status'];
  /** BCP 47, where it is not the text's. */
  readonly language?: string;
  /** Addresses of its own slides. */
  readonly slides?: readonly string[];
  /** Addresses. */
  readonly recordings?: readonly string[];
}

/**
 * The facts of an entry as YAML, which reads the same in YAML 1.1 and 1.2 whatever is in them.
 *
 * @param cover the absolute address at which its cover is delivered
 */
export function twinFacts(entry: Post | Talk | Page, cover?: string): string {
  const facts = known<TwinFacts>({
    title: entry.title,
    description: entry.description,
    abstract: entry.collection === 'talks' ? entry.abstract : undefined,
    url: absoluteUrl(entry.path),
    canonical: entry.canonicalUrl,
    kind: entry.collection === 'talks' ? entry.kind : undefined,
    date: entry.published?.day,
    updated: entry.updated?.day,
    authors: entry.collection === 'posts' ? creatorNames(entry) : undefined,
    speakers: entry.collection === 'talks' ? some(namesOf(entry)) : undefined,
    categories: some(entry.categories.map(({ label }) => label)),
    tags: some(entry.tags.map(({ label }) => label)),
    series: some(entry.series.map(({ label }) => label)),
    language: entry.lang,
    cover: cover === undefined ? undefined : coverFacts(entry, cover),
    ...(entry.collection === 'talks' && talkFacts(entry)),
  });
  return stringify(facts, cleaned, quoted).replace(/[\u2028\u2029]/g, escaped);
}

/** Every text in quotes: "no", "1:30" and "2026-02-13" are words to some readers, and not to others. */
const quoted = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const;

const cleaned = (_: unknown, value: unknown) => (typeof value === 'string' ? clean(value) : value);

/** Line ends to YAML 1.1, but not to 1.2 (YAML 1.2.2, 5.4). */
const escaped = (lineEnd: string) => (lineEnd === '\u2028' ? '\\L' : '\\P');

const namesOf = ({ speakers }: Talk) => speakers.map(({ person }) => person.name);

const coverFacts = ({ cover }: Pick<Post, 'cover'>, image: string): CoverFacts =>
  known<CoverFacts>({ image, alt: cover?.alt || undefined, caption: cover?.caption });

const talkFacts = (talk: Talk): Pick<Facts<TwinFacts>, 'slides' | 'resources' | 'deliveries'> => ({
  slides: some(slidesOf(talk.slides, talk)),
  resources: some(talk.resources),
  deliveries: some(talk.deliveries.map((delivery) => deliveryFacts(delivery, talk))),
});

const deliveryFacts = (delivery: Delivery, talk: Talk): DeliveryFacts =>
  known<DeliveryFacts>({
    event: delivery.event.name,
    start: startOf(delivery),
    status: delivery.status,
    language: sameLanguage(delivery.language, talk.lang) ? undefined : delivery.language,
    slides: some(slidesOf(delivery.slides, talk)),
    recordings: some(delivery.recordings.map(({ url }) => url)),
  });

const slidesOf = (slides: Delivery['slides'], { id }: Talk): string[] =>
  slides.flatMap(({ file, url }) => {
    const own = file && absoluteUrl(talkFilePath(id, attachmentName(file)));
    return own ?? url ?? [];
  });
