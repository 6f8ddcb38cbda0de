/** What HTML a feed carries: text with its structure, pictures and media; nothing that acts. */

type Kept = readonly [element: string, attributes: readonly string[]];

const withoutAttributes = `
  abbr address article aside b bdi bdo br cite code dd dfn div dl dt em figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hgroup hr i kbd main mark menu nav p picture pre rp rt ruby s samp
  section small span strong sub summary sup table tbody tfoot thead tr u ul var wbr`;

/**
 * The elements that stay, each with its own attributes as hast spells them. Of any other element
 * only the contents stay.
 */
export const keptElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...Array.from(withoutAttributes.matchAll(/\w+/g), ([name]): Kept => [name, []]),
  ['a', ['href']],
  // Without `preload`, a reader asks the media's host as soon as the entry is opened.
  ['audio', ['src', 'controls', 'preload']],
  ['video', ['src', 'poster', 'width', 'height', 'controls', 'preload']],
  ['img', ['src', 'srcSet', 'sizes', 'alt', 'width', 'height']],
  // Without `media`, a reader takes the picture that is meant for dark rooms.
  ['source', ['src', 'srcSet', 'sizes', 'type', 'media']],
  ['blockquote', ['cite']],
  ['q', ['cite']],
  ['del', ['cite', 'dateTime']],
  ['ins', ['cite', 'dateTime']],
  ['time', ['dateTime']],
  ['data', ['value']],
  ['details', ['open']],
  ['ol', ['start', 'reversed', 'type']],
  ['li', ['value']],
  ['col', ['span']],
  ['colgroup', ['span']],
  ['td', ['colSpan', 'rowSpan']],
  ['th', ['colSpan', 'rowSpan', 'scope']],
]);

/** Readers that show a footnote in place look for the `id` that its link ends in. */
export const keptEverywhere: readonly string[] = ['id', 'title', 'lang', 'dir'];

/** The elements that go with all they hold: it is no text, or a text for nobody who reads a feed. */
export const droppedElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'title'],
  ...['button', 'select', 'datalist', 'textarea'],
]);

/** The attributes that hold one address, with the schemes it may have. */
export const addressAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['href', ['https:', 'http:', 'mailto:']],
  ['src', ['https:', 'http:']],
  ['poster', ['https:', 'http:']],
  ['cite', ['https:', 'http:']],
]);
