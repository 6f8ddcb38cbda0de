/** Shortcodes around text: notes, glosses, alerts, what unfolds. */
import { plainText, shownHtml } from '#authoring/import/plain-text.ts';
import { isBlocks, row, type ShortcodeRow, tagText } from '#authoring/import/shortcode-row.ts';

export const sidenote = row(({ given, isAlone, inner = given('text', 'content', 0) }) => {
  const label = given('label', 'title');
  if (!inner?.trim()) return undefined;
  const name = `note-${footnoteName(inner)}`;
  const lead = label ? `${label}: ` : '';
  const note = (lead + inner.trim()).replace(/\n(?=[^\n])/g, '\n    ');
  const text = inner.trim();
  const footnote = { md: `[^${name}]`, after: `[^${name}]: ${note}` };
  // Within a paragraph there is no room for paragraphs.
  if (isBlocks(text) && !isAlone) return footnote;
  const content = isBlocks(text) ? `\n\n${text}\n\n` : text.replace(/\n[ \t]*/g, '\n');
  return {
    ...footnote,
    mdx: { component: 'Sidenote', text: tagText('Sidenote', { label }, content) },
  };
});

/** The same name for the same note, however often a file is imported. */
const footnoteName = (text: string): string =>
  [...text]
    .reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 0xffff_ffff, 7)
    .toString(36);

/** Sites differ in which of the two is between the tags; where neither has a name, nobody can tell. */
export const tooltip = row(({ given, inner }) => {
  const term = given('term', 'word');
  const text = term === undefined ? given('text', 'title', 'tip', 'content', 'tooltip') : inner;
  const shown = term ?? inner;
  const tip = text === undefined ? undefined : plainText(text);
  if (!shown?.trim() || !tip) return undefined;
  return {
    md: tagText('abbr', { title: tip }, shown.trim()),
    mdx: { component: 'Tooltip', text: tagText('Tooltip', { text: tip }, shown.trim()) },
  };
});

export const details = row(({ given, inner }) => {
  const summary = given('summary', 'title', 'text', 0);
  if (summary === undefined || inner === undefined) return undefined;
  const head = tagText('summary', {}, shownHtml(summary));
  return { md: `<details>\n${head}\n\n${inner.trim()}\n\n</details>`, block: true };
});

const kinds: readonly [kind: string, words: RegExp][] = [
  ['NOTE', /^(?:note|info|information|primary|secondary|default|example|light|dark)$/i],
  ['TIP', /^(?:tip|success|hint|check)$/i],
  ['IMPORTANT', /^(?:important|attention)$/i],
  ['WARNING', /^(?:warning|warn)$/i],
  ['CAUTION', /^(?:caution|danger|error|failure)$/i],
];

/** What stands beside the argument, as the alert that Markdown has for it. */
export const aside = (fallback?: string): ShortcodeRow =>
  row(({ given, inner }) => {
    const word = given('type', 'kind', 'style', 0) ?? fallback ?? 'note';
    const kind = kinds.find(([, words]) => words.test(word))?.[0];
    const title = given('title', 'header', 1);
    if (kind === undefined || !inner?.trim()) return undefined;
    const lead = `[!${kind}]${title ? ` ${title}` : ''}`;
    return {
      md: `${lead}\n${inner.trim()}`.replace(/^/gm, '> ').replace(/ +$/gm, ''),
      block: true,
    };
  });
