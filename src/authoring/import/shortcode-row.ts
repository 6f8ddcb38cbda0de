/** What a row of the table of shortcodes is asked and answers. */

/** One use of a shortcode, for the row of its name. */
export interface ShortcodeUse {
  readonly name: string;
  /** The first argument there is of these names and places; '' counts as none. */
  readonly given: (...names: readonly (string | number)[]) => string | undefined;
  /** What stands between the two tags: Markdown with its own shortcodes replaced. */
  readonly inner?: string;
  /** Whether it has its lines for itself. */
  readonly isAlone: boolean;
  readonly site: ShortcodeSite;
}

/** What a shortcode may ask of the site it stands in. */
export interface ShortcodeSite {
  /** The address of what `ref` names. */
  readonly addressOf: (reference: string, language?: string) => string | undefined;
  /** A value of the page's front matter, or of the site's parameters. */
  readonly parameter: (name: string) => string | undefined;
  /** The pictures of a folder beside the page, by name, as the page would name them. */
  readonly imagesIn: (folder: string) => readonly string[];
}

/** What takes a shortcode's place. */
export interface Replacement {
  /** In a file that is Markdown alone. */
  readonly md: string;
  /** In a file that may use a component of the site, and its name. */
  readonly mdx?: { readonly text: string; readonly component: string };
  /** Whether it stands by itself, not in a line of text. */
  readonly block?: boolean;
  /** What follows at the end of a file of Markdown: a footnote. */
  readonly after?: string;
  /** How many links it makes that the source did not write as one. */
  readonly links?: number;
}

export interface ShortcodeRow {
  /** `raw` where what stands between the tags is no Markdown. */
  readonly inner?: 'raw';
  /** @returns undefined for a use that it cannot place: it stays as text */
  readonly replacement: (use: ShortcodeUse) => Replacement | undefined;
}

/** A row; `raw` where what stands between the tags is no Markdown. */
export const row = (
  replacement: ShortcodeRow['replacement'],
  inner?: ShortcodeRow['inner'],
): ShortcodeRow => ({ replacement, ...(inner && { inner }) });

/** `<Name a="b">inner</Name>`, or `<Name a="b" />`; attributes without a value are left out. */
export function tagText(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inner?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return inner === undefined ? `${open} />` : `${open}>${inner}</${name}>`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as an attribute between double quotes has it, on one line. */
const attributeText = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/&(?!#?\w+;)|[<>"]/g, (sign) => signs[sign] ?? sign);

/** Words that Markdown takes for nothing else. */
export const codeless = (text: string): string => text.trim().replace(/[*_[\]\\]/g, '\\$&');

/** Whether Markdown is more than the words of one paragraph. */
export const isBlocks = (markdown: string): boolean =>
  /\n[ \t]*\n|^[ \t]*(?:[-*+>#]|\d+[.)]|```|~~~|\|)/.test(markdown.trim());

/** A fence that no line of the code closes. */
export function fenced(code: string, language = ''): string {
  const longest = Math.max(
    2,
    ...(code.match(/^[ \t]*`{3,}/gm) ?? []).map((run) => run.trim().length),
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/^\n|\n[ \t]*$/g, '')}\n${fence}`;
}

/** A code span, whatever it holds. */
export function codeSpan(code: string): string {
  const text = code.trim().replace(/\s+/g, ' ');
  const ticks = '`'.repeat(
    1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const space = /^`|`$/.test(text) ? ' ' : '';
  return ticks + space + text + space + ticks;
}
