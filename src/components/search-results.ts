import type { Found } from '#components/search-engine.ts';
import { excerptOf, indexedText, type IndexedText } from '#components/search-excerpt.ts';
import { type Place, placesOf } from '#components/search-places.ts';
import type { Speech } from '#components/search-words.ts';
import { counted } from '#words/plural.ts';

/** Places shown of one entry. */
const shownPlaces = 4;

/** An entry that was found as an item of a list: what it is, and where in it the words stand. */
export function resultItem(found: Found, speech: Speech): HTMLLIElement {
  const { url, meta, filters, anchors, weighted_locations: hits } = found;
  const text = indexedText(found.raw_content);
  const places = placesOf(anchors, hits, text.words.length, speech.words);
  const own = byScore(places.filter(({ id }) => id === undefined)).slice(0, 1);
  return element(
    'li',
    {},
    element('a', { href: url, class: 'title', dir: 'auto' }, meta.title ?? url),
    element('p', { class: 'facts' }, ...factsOf(speech, filters.kind?.[0], meta.day)),
    ...own.map((place) => element('p', { dir: 'auto' }, ...excerptNodes(text, place))),
    ...placeList(
      places.filter(({ id }) => id !== undefined),
      url,
      text,
      speech,
    ),
  );
}

/** The best of the places with an address, in the entry's order. */
function placeList(
  places: readonly Place[],
  url: string,
  text: IndexedText,
  { lang, words }: Speech,
): HTMLElement[] {
  if (places.length === 0) return [];
  const best = new Set(byScore(places).slice(0, shownPlaces));
  const rest = places.length - best.size;
  const items = places
    .filter((place) => best.has(place))
    .map((place) =>
      element(
        'li',
        { dir: 'auto' },
        element('a', { href: `${url}#${encodeURIComponent(place.id ?? '')}` }, place.label),
        ' ',
        ...excerptNodes(text, place),
      ),
    );
  const more = rest > 0 ? [element('li', {}, counted(lang, words.more, rest))] : [];
  return [element('ul', { role: 'list' }, ...items, ...more)];
}

/** `Talk · 13 February 2026` */
function factsOf({ lang, words }: Speech, kind = '', day?: string): (Node | string)[] {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const days = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', dateStyle: 'long' });
  const date = day && element('time', { datetime: day }, days.format(new Date(`${day}T00:00Z`)));
  return [kinds[kind] ?? '', date ? ' · ' : '', date ?? ''];
}

/** Text nodes and marks: what an author wrote is never read as markup. */
function excerptNodes(text: IndexedText, place: Place): (Node | string)[] {
  const hits = place.hits.map(({ location }) => location);
  return excerptOf(text, hits, place).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
}

const byScore = (places: readonly Place[]): Place[] => places.toSorted((a, b) => b.score - a.score);

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
