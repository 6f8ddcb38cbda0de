/** What the specifications of RSS 2.0 and JSON Feed 1.1 ask for; each fault begins with the section. */
import { addressesOf, type Feed, type FeedElement } from './feed.ts';

/** Every feed element that has no namespace (https://www.rssboard.org/rss-specification). */
const channelElements =
  /^(?:title|link|description|language|copyright|managingEditor|webMaster|pubDate|lastBuildDate|category|generator|docs|cloud|ttl|image|textInput|skipHours|skipDays)$/;
const itemElements =
  /^(?:title|link|description|author|category|comments|enclosure|guid|pubDate|source)$/;
/** RFC 822 §5.1 with the year of four digits that the specification prefers. */
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;
const absolute = /^https?:\/\/[^\s/]/;

/** What is wrong with an RSS feed by its specification and the RSS Profile. */
export function rssFaults({ elements, items, self }: Feed): string[] {
  const guids = items.map(({ guid }) => guid);
  return [
    ...['title', 'link', 'description']
      .filter((name) => !textIn(elements, name))
      .map((name) => `Required channel elements: no ${name}`),
    ...unknown(elements, channelElements, 'Optional channel elements'),
    ...repeats(elements, ['category']),
    ...dates(elements),
    ...(self.length === 1 ? [] : [`RSS Profile, atom:link: ${self.length} links to itself`]),
    ...[textIn(elements, 'link'), ...self]
      .filter((address) => !absolute.test(address))
      .map((address) => `RSS Profile, URLs: ${address}`),
    ...guids
      .filter((guid, index) => guid === '' || guids.indexOf(guid) !== index)
      .map((guid) => `guid: ${guid || 'none'} is not the only one`),
    ...items.flatMap((item) => [
      ...(item.title || textIn(item.elements, 'description')
        ? []
        : ['Elements of item: neither title nor description']),
      ...unknown(item.elements, itemElements, 'Elements of item'),
      ...repeats(item.elements, ['category', 'dc:creator', 'media:content']),
      ...dates(item.elements),
      ...item.elements.filter(({ name }) => name === 'enclosure').flatMap(enclosure),
      ...addressesOf(item)
        .filter((address) => !absolute.test(address) && !address.startsWith('mailto:'))
        .map((address) => `RSS Profile, URLs: ${address}`),
    ]),
  ];
}

const textIn = (elements: readonly FeedElement[], name: string) =>
  elements.find((element) => element.name === name)?.text ?? '';

const unknown = (elements: readonly FeedElement[], known: RegExp, section: string) =>
  elements
    .filter(({ name }) => !name.includes(':') && !known.test(name))
    .map(({ name }) => `${section}: ${name}`);

const repeats = (elements: readonly FeedElement[], many: readonly string[]) =>
  elements
    .filter(({ name }, index) => elements.findIndex((other) => other.name === name) !== index)
    .filter(({ name }) => !many.includes(name))
    .map(({ name }) => `RSS Profile: more than one ${name}`);

const dates = (elements: readonly FeedElement[]) =>
  elements
    .filter(({ name }) => /^(?:pubDate|lastBuildDate)$/.test(name))
    .filter(({ text }) => !rfc822.test(text) || new Date(text).toUTCString() !== text)
    .map(({ name, text }) => `${name}: ${text} is no date of RFC 822`);

const enclosure = ({ attributes: { url = '', length = '', type = '' } }: FeedElement) =>
  absolute.test(url) && /^[1-9]\d*$/.test(length) && /^[\w.+-]+\/[\w.+-]+$/.test(type)
    ? []
    : [`enclosure: ${url} ${length} ${type}`];

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a JSON Feed by https://www.jsonfeed.org/version/1.1/. */
export function jsonFeedFaults(feed: Json): string[] {
  const items = Array.isArray(feed['items']) ? (feed['items'] as Json[]) : undefined;
  const ids = items?.map(({ id }) => id) ?? [];
  return [
    ...(feed['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['Top-level: version']),
    ...(isText(feed['title']) ? [] : ['Top-level: title']),
    ...(items ? [] : ['Top-level: items']),
    ...['home_page_url', 'feed_url'].filter((name) => !isAddress(feed[name])).map(topLevel),
    ...optional(feed, ['icon', 'favicon', 'next_url'], isAddress).map(topLevel),
    ...optional(feed, ['description', 'user_comment'], isText).map(topLevel),
    ...(feed['next_url'] === feed['feed_url'] ? ['Top-level: next_url'] : []),
    ...common(feed).map(topLevel),
    ...strangers(feed, feedKeys).map(topLevel),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Items: id ${String(id)}`),
    ...(items ?? []).flatMap((item) =>
      itemFaults(item).map((fault) => `${fault} of ${String(item['id'])}`),
    ),
  ];
}

function itemFaults(item: Json): string[] {
  const { id, content_html, content_text, tags, attachments } = item;
  const files = (attachments ?? []) as Json[];
  return [
    ...(isText(id) && id !== '' ? [] : ['id']),
    ...([content_html, content_text].some(isText) ? [] : ['content_html or content_text']),
    ...optional(item, ['content_html', 'content_text', 'title', 'summary'], isText),
    ...optional(item, ['url', 'external_url', 'image', 'banner_image'], isAddress),
    ...optional(item, ['date_published', 'date_modified'], isDate),
    ...(tags === undefined || (Array.isArray(tags) && tags.every(isText)) ? [] : ['tags']),
    ...common(item),
    ...strangers(item, itemKeys),
  ]
    .map((name) => `Items: ${name}`)
    .concat(
      files.flatMap((file) => [
        ...(isAddress(file['url']) ? [] : ['Attachments: url']),
        ...(/^[\w.+-]+\/[\w.+-]+$/.test(String(file['mime_type'])) ? [] : ['Attachments: type']),
        ...optional(file, ['title'], isText).map((name) => `Attachments: ${name}`),
        ...optional(file, ['size_in_bytes', 'duration_in_seconds'], isAmount).map(
          (name) => `Attachments: ${name}`,
        ),
        ...strangers(file, fileKeys).map((name) => `Attachments: ${name}`),
      ]),
    );
}

const feedKeys =
  /^(?:version|title|home_page_url|feed_url|description|user_comment|next_url|icon|favicon|authors|language|expired|hubs|items)$/;
const itemKeys =
  /^(?:id|url|external_url|title|content_html|content_text|summary|image|banner_image|date_published|date_modified|authors|tags|language|attachments)$/;
const fileKeys = /^(?:url|mime_type|title|size_in_bytes|duration_in_seconds)$/;
const topLevel = (name: string) => `Top-level: ${name}`;

const isText = (value: unknown): value is string => typeof value === 'string';
const isAddress = (value: unknown) => isText(value) && absolute.test(value) && URL.canParse(value);
const isAmount = (value: unknown) => typeof value === 'number' && value > 0;
/** RFC 3339 §5.6. */
const isDate = (value: unknown) =>
  isText(value) &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value));
/** RFC 5646, as far as the runtime knows it. */
const isLanguage = (value: unknown) => {
  try {
    return isText(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const optional = (object: Json, names: readonly string[], fits: (value: unknown) => boolean) =>
  names.filter((name) => name in object && !fits(object[name]));

/** What feeds and items have in common: authors say at least one thing, and `author` is deprecated. */
function common(object: Json): string[] {
  const authors = (object['authors'] ?? []) as Json[];
  const saysOne = (author: Json) => isText(author['name']) || isAddress(author['url']);
  return [
    ...(authors.every(saysOne) ? [] : ['authors']),
    ...optional(object, ['language'], isLanguage),
    ...('author' in object ? ['author'] : []),
  ];
}

/** Names that the format does not know; an extension's begins with `_` and a letter. */
const strangers = (object: Json, known: RegExp) =>
  Object.keys(object).filter((name) => !known.test(name) && !/^_[A-Za-z][^.]*$/.test(name));
