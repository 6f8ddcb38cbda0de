import type { Entry } from '#collections/entry.ts';

/** What the index knows of an entry besides its page. */
export type Indexed = Pick<Entry, 'collection' | 'path' | 'title' | 'published' | 'tags'>;

/** A page as it is indexed: its document, which says its facts. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/**
 * A page for Pagefind 1.5: of its document what stands in `data-pagefind-body`, without what Pagefind
 * reads and throws away. Half of its time is that of tags, and most of them are the colours of code.
 * The index is the same as of the whole document, save that pictures' words count as text, that
 * each block ends a sentence and that the entry says its facts; the published page needs none of it.
 */
export const indexedPage = (html: string, entry: Indexed): IndexedPage => ({
  url: entry.path,
  content: `<html><head>${factsOf(entry)}</head><body>${bodyOf(html)}</body></html>`,
});

/** Elements of which Pagefind takes the text for their parent's, without a space or an end of a sentence. */
const inline = new Set(
  `a abbr acronym b bdo big button cite code dfn em i kbd map object output q samp select small
  span strong sub sup textarea time tt var`.split(/\s+/),
);
/** Elements whose content Pagefind never indexes. */
const removed = new Set(
  'style script noscript label form svg footer nav iframe template'.split(' '),
);
const empty = new Set('area br col embed hr img input link meta source track wbr'.split(' '));

const tag = /<!--.*?-->|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gis;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** The element that is indexed, with no more tags and attributes than matter to Pagefind. */
function bodyOf(html: string): string {
  const [start] =
    /<[a-z]+\s(?:[^<>]*\s)?data-pagefind-body[\s=>]/.exec(html.slice(headEnd(html))) ?? [];
  if (start === undefined) return '';
  let at = html.indexOf(start, headEnd(html));
  const body = /^<([a-z]+)/.exec(start)?.[1];
  const text: string[] = [];
  let depth = 0;
  /** Of each inline element that is open, by name, whether its tag was kept. */
  const open = new Map<string, boolean[]>();
  tag.lastIndex = at;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [{ length }, slash, written = '', attributes = ''] = found;
    text.push(html.slice(at, found.index));
    at = found.index + length;
    const name = written.toLowerCase();
    if (slash === '/') {
      if (!inline.has(name)) trimEnd(text);
      if (inline.has(name) ? open.get(name)?.pop() : !empty.has(name)) text.push(`</${name}>`);
      if (name === body && --depth === 0) return text.join('');
    } else if (name) {
      if (name === body) depth += 1;
      const kept = attributesOf(name, attributes);
      const ignored = removed.has(name) || kept.includes(' data-pagefind-ignore');
      if (ignored && !empty.has(name)) {
        at = tag.lastIndex = endOf(name, html, at);
        // An element that holds nothing for Pagefind may still be a place.
        if (kept.includes(' id=')) text.push(`<${name}${kept}></${name}>`);
        if (name === body) depth -= 1;
      } else if (inline.has(name)) {
        open.set(name, [...(open.get(name) ?? []), kept !== '']);
        if (kept) text.push(`<${name}${kept}>`);
      } else {
        text.push(`<${name}${kept}>`);
      }
    }
  }
  return text.join('') + html.slice(at);
}

/**
 * Takes spaces from the end of a text in pieces: Pagefind ends what a block says with a full stop,
 * so that an excerpt does not run it into the next, but not where there is a space.
 */
function trimEnd(text: string[]): void {
  let last = '';
  while (last === '' && text.length > 0) last = (text.pop() ?? '').trimEnd();
  text.push(last);
}

/** Before it, a description may say what it likes. */
const headEnd = (html: string) => html.indexOf('</head>') + 1;

/** Of a tag's attributes what Pagefind is to know, as they are written in a tag. */
function attributesOf(name: string, written: string): string {
  const isPlayed = name === 'span' && written.startsWith(' class="play"');
  let kept = isPlayed ? ' data-pagefind-ignore' : '';
  if (name !== 'img' && !/\sid\s*=|\sdata-pagefind/i.test(written)) return kept;
  for (const [, key = '', value] of written.matchAll(attribute)) {
    const known = key.toLowerCase();
    const isWords =
      name === 'img' && known === 'alt' && value !== undefined && !/^(""|'')$/.test(value);
    if (isWords) kept += ' data-pagefind-index-attrs="alt"';
    if (isWords || known === 'id' || known.startsWith('data-pagefind-'))
      kept += ` ${known}${value === undefined ? '' : `=${value}`}`;
  }
  return kept;
}

/** Where an element that began before a place ends, or the document's end. */
function endOf(name: string, html: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, 'gi');
  tags.lastIndex = from;
  const isText = name === 'script' || name === 'style';
  let depth = 1;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    if (found[1] === '/') depth -= 1;
    else if (!isText) depth += 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

const kinds: Readonly<Record<Entry['collection'], string>> = {
  posts: 'post',
  talks: 'talk',
  pages: 'page',
};

/** The facts of an entry as Pagefind reads them. */
function factsOf({ collection, title, published, tags }: Indexed): string {
  const day = published?.day;
  const filters = [
    ['kind', kinds[collection]],
    ...tags.map(({ slug }) => ['tag', slug]),
    ...(day ? [['year', day.slice(0, 4)]] : []),
  ];
  const meta = [
    ['title', title],
    // Said though there is none: words count facts, and do so alike in all parts of an index.
    ['day', day],
    // The words of tags are found though no text has them.
    ['tags', tags.map(({ label }) => label).join(', ')],
    // Otherwise the first picture and its words.
    ['image', ''],
  ];
  return [
    ...filters.map(
      ([name, value]) => `<meta data-pagefind-filter="${name}[content]" ${content(value)}>`,
    ),
    ...meta.map(
      ([name, value]) => `<meta data-pagefind-meta="${name}[content]" ${content(value)}>`,
    ),
  ].join('');
}

const content = (value = '') =>
  `content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
