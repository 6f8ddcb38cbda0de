/** A line of Markdown as text, or as HTML. */
import { markdownToHtml } from 'satteri';

/** The HTML of a line of Markdown, without the paragraph around it. */
export function shownHtml(markdown: string): string {
  const result = markdownToHtml(markdown.trim().replace(/\s+/g, ' '), {
    features: { gfm: true, smartPunctuation: false, rawHtml: true },
  });
  // Without plugins the engine answers at once.
  const { html } = result as Awaited<typeof result>;
  return html.trim().replace(/^<p>([^]*)<\/p>$/, '$1');
}

/** The words of a line of Markdown without its emphasis; undefined where it holds what text cannot. */
export function plainText(markdown: string): string | undefined {
  const html = shownHtml(markdown).replace(/<\/?(?:em|strong|code|del|b|i|br ?\/?)>/g, '');
  return /<[a-z]/i.test(html) ? undefined : unescaped(html).replace(/\s+/g, ' ').trim();
}

/** All words of a line of Markdown, those of links and of images too. */
export const wordsOf = (markdown: string): string =>
  unescaped(
    shownHtml(markdown)
      .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/gi, '$1')
      .replace(/<\/?[a-z][^>]*>/gi, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const unescaped = (html: string) =>
  html.replace(/&(#?\w+);/g, (whole, name: string) => signs[name.toLowerCase()] ?? whole);
