/** Text as Markdown writes it, for what the twin says in its own words. */

/** Control characters but for the tab and the line end, and what Unicode keeps for no character. */
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;

/** Text with LF for line ends and without what is not text: control characters, half surrogate pairs. */
export const clean = (text: string): string =>
  (text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, ''))
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '');

/** Text on one line in which no sign is markup. A "_" within a word is none. */
export const plain = (text: string): string => escaped(text).replace(/&(?=#?\w+;)/g, '\\&');

/** The same for text whose character references are still to be read. */
export const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*[\]<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');

/** Markdown of a paragraph, which is no heading, list or definition however it begins. */
export const paragraph = (markdown: string): string =>
  markdown
    .trim()
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[#+=:>-]/, '\\$&');

/** A code span, whatever it holds. */
export function codeSpan(code: string): string {
  const text = code.trim().replace(/\s+/g, ' ');
  const runs = text.match(/`+/g) ?? [];
  const ticks = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const space = /^`|`$/.test(text) ? ' ' : '';
  return ticks + space + text + space + ticks;
}

/**
 * What the further lines of a container begin with.
 *
 * @param before what stands before its content on the content's first line: `> - `
 */
export function continuation(before: string): string {
  let prefix = '';
  // The text of a footnote goes on four columns in, however long its label.
  for (const sign of before.replace(/\[\^[^\]]*\]:[ \t]*/, '    ')) {
    if (sign === '\t') prefix += ' '.repeat(4 - (prefix.length % 4));
    else prefix += sign === '>' ? '>' : ' ';
  }
  return prefix;
}

/** How many quotations a line with this prefix stands in. */
const depthOf = (prefix: string): number => prefix.split('>').length - 1;

/** Source with the markers of quotations blank, so that it reads the same outside them. */
export const blanked = (source: string, prefix: string): string =>
  prefix.includes('>')
    ? source.replace(new RegExp(`\\n(?:[ \\t]*>){1,${depthOf(prefix)}}`, 'g'), (marker) =>
        marker.replaceAll('>', ' '),
      )
    : source;

/** Text of which each line after the first gets a prefix. */
export const prefixed = (text: string, prefix: string): string =>
  prefix === ''
    ? text
    : text.replace(/\n(.?)/g, (_, sign: string) =>
        sign === '' ? `\n${prefix.trimEnd()}` : `\n${prefix}${sign}`,
      );

/**
 * Text of which each line after the first loses a prefix, as far as it has it.
 *
 * @param extra columns of indentation to take off behind the prefix
 */
export function unprefixed(text: string, prefix: string, extra = 0): string {
  const depth = depthOf(prefix);
  const columns = prefix.length - prefix.lastIndexOf('>') - 1 + extra;
  if (depth === 0 && columns === 0) return text;
  const quotes = new RegExp(`^(?:[ \\t]*>){0,${depth}}`);
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? line : outdented(line.replace(quotes, ''), columns)))
    .join('\n');
}

function outdented(line: string, columns: number): string {
  let column = 0;
  let index = 0;
  for (; column < columns && /[ \t]/.test(line[index] ?? ''); index++)
    column += line[index] === '\t' ? 4 - (column % 4) : 1;
  return ' '.repeat(Math.max(0, column - columns)) + line.slice(index);
}
