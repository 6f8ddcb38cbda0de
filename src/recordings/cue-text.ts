/** What one voice says. */
export interface Said {
  /** Plain text, one or more lines. */
  readonly text: string;
  /** Who says it, where the file tells. */
  readonly speaker?: string;
}

/** What is said from one moment to another, in seconds, to the millisecond. */
export interface Cue extends Said {
  readonly start: number;
  /** Later than the start. */
  readonly end: number;
}

/**
 * The text of a cue without its markup, for each voice that has any. Only what WebVTT (section 3.5)
 * and SubRip know as markup goes, so that `Vec<String>` stays.
 */
export function saidIn(markup: string): Said[] {
  const said: Said[] = [];
  let from = 0;
  let speaker = '';
  const upTo = (end: number) => {
    const text = plain(markup.slice(from, end));
    if (text) said.push({ text, ...(speaker && { speaker }) });
  };
  for (const { 0: tag, 1: closing, 2: annotation = '', index } of markup.matchAll(voice)) {
    upTo(index);
    from = index + tag.length;
    // The classes of a voice stand before its name: `<v.loud Ada>`.
    speaker = closing ? '' : plain(annotation.replace(/^\S*/, '')).replaceAll('\n', ' ');
  }
  upTo(markup.length);
  return said;
}

/** The same text as WebVTT; what `saidIn` reads from it is what was given. */
export function markupOf({ text, speaker }: Said): string {
  return speaker ? `<v ${escaped(speaker)}>${escaped(text)}` : escaped(text);
}

const voice = /<(\/?)v(?=[\s.>])([^<>]*)>/gi;
const tags =
  /<\/?(?:c|i|b|u|s|lang|ruby|rt|font|span|em|strong)(?=[\s./>])[^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/gi;
const references = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

const escaped = (text: string) =>
  text.replace(
    /[&<>]|\{(?=\\)/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&#123;',
  );

function plain(markup: string): string {
  const text = markup
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(tags, '')
    .replace(references, (reference, decimal?: string, hex?: string, name?: string) => {
      if (name) return named.get(name.toLowerCase()) ?? reference;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
  return text
    .replace(/[\t\u2028\u2029]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
