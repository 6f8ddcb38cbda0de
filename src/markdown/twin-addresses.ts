import { absoluteUrl, withBase } from '#permalinks';

/** What the addresses in an entry's text become where the text is read outside its page. */
export interface Addresses {
  /** Of a link, absolute; what is absolute already is not touched. */
  readonly link: (address: string) => string;
  /** Of an image as it is delivered; as written where that is on another host. */
  readonly image: (address: string) => string;
  /** Of a video or a sound of the project's own as it is delivered. */
  readonly played: (address: string) => string;
}

/**
 * An address as the entry's page resolves it, where authors write root-relative links without the
 * base.
 *
 * @param path of the entry's page
 */
export function absoluteAddress(address: string, path: string): string {
  if (address === '' || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  const rooted = address.startsWith('/') && !address.startsWith('//') ? withBase(address) : address;
  return URL.parse(rooted, absoluteUrl(path))?.href ?? address;
}

/** An absolute address as the destination of a Markdown link, also in a table. */
export const destination = (address: string): string =>
  (balanced.test(address) ? address : address.replace(/[()]/g, percent))
    .replace(/[\s<>\\|]/g, percent)
    .replace(/&(?=#?\w+;)/g, '&amp;');

const balanced = /^[^()]*(?:\([^()]*\)[^()]*)*$/;
const percent = (sign: string) =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Where an address stands in the source. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const nested = (inner: string) => `\\((?:\\\\\\S|[^\\x00-\\x20\\\\()]${inner && `|${inner}`})*\\)`;
const written = `<(?:\\\\.|[^\\\\<>\\n])*>|(?:\\\\\\S|[^\\x00-\\x20\\\\()<]|${nested(nested(nested('')))})(?:\\\\\\S|[^\\x00-\\x20\\\\()]|${nested(nested(nested('')))})*`;
const title = `"(?:\\\\[^]|[^"\\\\])*"|'(?:\\\\[^]|[^'\\\\])*'|\\((?:\\\\[^]|[^()\\\\])*\\)`;
const linkEnd = new RegExp(`(\\]\\(\\s*)(${written})(?:\\s+(?:${title}))?\\s*\\)$`);
const definitionStart = /^(\s*\[(?:\\[^]|[^\\\]])*\]:\s*)(<(?:\\.|[^\\<>\n])*>|\S+)/;

/**
 * The address in the source of a link or an image; undefined for one that is written as it reads.
 *
 * @param source a link from its text's end to its own, an image as a whole; markers of quotations blank
 * @see https://spec.commonmark.org/0.31.2/#links
 */
export const addressInLink = (source: string): Span | undefined => spanIn(linkEnd.exec(source));

/** The address in the source of a reference's definition. */
export const addressInDefinition = (source: string): Span | undefined =>
  spanIn(definitionStart.exec(source));

function spanIn(match: RegExpExecArray | null): Span | undefined {
  const [, before = '', address = ''] = match ?? [];
  if (!match) return undefined;
  const start = match.index + before.length;
  return { start, end: start + address.length };
}
