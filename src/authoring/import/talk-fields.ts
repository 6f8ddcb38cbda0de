/** Facts of a talk that its front matter has, as the Academic theme and speakers' own sites write them. */
import { countryCode, placeIn } from '#authoring/import/event-line.ts';
import type { EventFacts } from '#authoring/import/event-book.ts';
import type { FieldReader } from '#authoring/import/field-reader.ts';
import { at, isValues, textOf, textsOf, type Values } from '#authoring/import/fields.ts';
import { readDate } from '#authoring/import/dates.ts';

export interface TalkFields {
  readonly slides: readonly Values[];
  readonly resources: readonly Values[];
  readonly recordings: readonly Values[];
  readonly event?: EventFacts;
  readonly speakers: readonly string[];
  readonly abstract?: string;
}

const web = /^https?:\/\//i;

/** Fields that name a thing to point the audience to, and what it is. */
const resourceFields: readonly [names: readonly string[], type: string, title: string][] = [
  [['url_code', 'code', 'repo', 'repository', 'github'], 'code', 'Code'],
  [['url_demo', 'demo'], 'demo', 'Demo'],
  [['url_pdf', 'paper'], 'paper', 'Paper'],
  [['url_dataset'], 'link', 'Dataset'],
  [['url_poster'], 'link', 'Poster'],
  [['url_project'], 'link', 'Project'],
  [['url_source'], 'link', 'Source'],
];

/**
 * @param slidesAt how the talk names a PDF of the source
 */
export function talkFields(
  reader: FieldReader,
  slidesAt: (address: string) => string | undefined,
): TalkFields {
  const takeIf = <Value>(
    names: readonly string[],
    read: (text: string) => Value | undefined,
  ): Value[] =>
    names.flatMap((name) => {
      const texts = textsOf(reader.look(name));
      const values = texts.map(read);
      if (texts.length === 0 || values.includes(undefined)) return [];
      reader.take(name);
      return values.filter((value) => value !== undefined);
    });
  const slides = takeIf(
    ['url_slides', 'slides', 'slides_url', 'slide', 'deck'],
    (text): Values | undefined => {
      const file = slidesAt(text);
      return file ? { file: `./${file}` } : web.test(text) ? { url: text } : undefined;
    },
  );
  const recordings = takeIf(
    ['url_video', 'video', 'videos', 'video_url', 'recording', 'recordings', 'youtube'],
    (text): Values | undefined =>
      web.test(text)
        ? { url: text }
        : /^[\w-]{11}$/.test(text)
          ? { url: `https://www.youtube.com/watch?v=${text}` }
          : undefined,
  );
  const named = resourceFields.flatMap(([names, type, title]) =>
    takeIf(names, (url): Values | undefined => (web.test(url) ? { type, title, url } : undefined)),
  );
  const abstract = textOf(reader.take('abstract'));
  const event = eventFields(reader);
  const speakers = textsOf(reader.take('speakers', 'speaker', 'presenters', 'presenter'));
  const academic = event && speakers.length === 0 ? textsOf(reader.take('authors')) : [];
  return {
    slides,
    recordings,
    resources: [...named, ...linkFields(reader)],
    speakers: [...speakers, ...academic],
    ...(event && { event }),
    ...(abstract && { abstract }),
  };
}

/** Academic's own links: a list of names and addresses. */
function linkFields(reader: FieldReader): Values[] {
  const listed = reader.look('links');
  const links = (Array.isArray(listed) ? listed : []).map((link: unknown) => {
    const [title, url] = [textOf(at(link, 'name')), textOf(at(link, 'url'))];
    return title && url && web.test(url) ? { type: 'link', title, url } : undefined;
  });
  if (links.length === 0 || links.includes(undefined)) return [];
  reader.take('links');
  return links.filter((link) => link !== undefined);
}

function eventFields(reader: FieldReader): EventFacts | undefined {
  const names = ['event', 'event_name', 'eventname', 'conference'];
  const name = names.map((key) => textOf(reader.look(key))).find(Boolean);
  if (name === undefined) return undefined;
  const address = reader.look('address');
  const city = textOf(at(address, 'city')) ?? textOf(reader.look('city'));
  const country = textOf(at(address, 'country')) ?? textOf(reader.look('country'));
  const code = country && countryCode(country);
  const url = textOf(reader.look('event_url', 'eventurl', 'conference_url'));
  const place = textOf(reader.look('location', 'venue'));
  const placed = place && !city && !country ? placeIn(place.split(/\s*,\s*/)) : undefined;
  const street = textOf(at(address, 'street'));
  const venue = [placed ? undefined : place, street].filter(Boolean).join(', ');
  const start = readDate(reader.look('date'))?.day;
  const end = readDate(reader.look('date_end'))?.day;
  return {
    name,
    ...(url && web.test(url) && { url }),
    ...(start && { start }),
    ...(end && { end }),
    ...(city && { city }),
    ...(code && { country: code }),
    ...(venue && { venue }),
    ...placed,
  };
}

/** Takes the fields that say where a talk was given, once they have become a delivery: those that are in it whole. */
export function takeEventFields(reader: FieldReader): void {
  if (textOf(reader.look('event')) !== undefined) reader.take('event');
  reader.take('event_name', 'eventname', 'conference', 'location', 'venue', 'city', 'date_end');
  const url = textOf(reader.look('event_url', 'eventurl', 'conference_url'));
  if (url === undefined || web.test(url)) reader.take('event_url', 'eventurl', 'conference_url');
  const address = reader.look('address');
  const own = textOf(reader.look('country'));
  const country = textOf(at(address, 'country')) ?? own;
  const isCountry = country === undefined || countryCode(country) !== undefined;
  if (isCountry || own === undefined) reader.take('country');
  const known = ['city', 'country', 'street'];
  const isWhole =
    isValues(address) &&
    Object.entries(address).every(([key, value]) => known.includes(key) || !textOf(value));
  if (isWhole && isCountry) reader.take('address');
}
