/** Shortcodes of pictures, recordings and files that are played. */
import { plainText, shownHtml, wordsOf } from '#authoring/import/plain-text.ts';
import {
  type Replacement,
  row,
  type ShortcodeUse,
  tagText,
} from '#authoring/import/shortcode-row.ts';

export const figure = row((use) => {
  const { given } = use;
  const src = given('src', 'url', 'image', 0);
  if (src === undefined) return undefined;
  const written = given('alt');
  const caption = [
    given('title'),
    given('caption', 'desc', use.name === 'figure' ? '' : 1),
    use.inner,
  ]
    .flatMap((text) => text?.trim() || [])
    .join(' – ');
  const alt = wordsOf(written ?? caption);
  const [link, credit, creditLink] = [given('link', 'href'), given('attr'), given('attrlink')];
  const text = plainText(caption);
  const address = src.trim().replaceAll(' ', '%20');
  if (link === undefined && credit === undefined && text !== undefined) {
    const title = text === '' ? '' : ` "${text.replace(/["\\]/g, '\\$&')}"`;
    const md = `![${alt.replace(/[[\]\\]/g, '\\$&')}](${address}${title})`;
    // A picture on another host is a link, which Markdown makes of it and the component does not.
    if (/^(?:https?:)?\/\//i.test(address)) return { md, block: true };
    const attributes = { src: address, alt, caption: text || undefined };
    return { md, mdx: { component: 'Figure', text: tagText('Figure', attributes) }, block: true };
  }
  const image = tagText('img', { src: address, alt });
  const linked = link === undefined ? image : tagText('a', { href: link }, image);
  const credited =
    credit && creditLink
      ? tagText('a', { href: creditLink }, shownHtml(credit))
      : shownHtml(credit ?? '');
  const shown = [shownHtml(caption), credited].filter(Boolean).join(' ');
  const links = [link, creditLink && credit].filter(Boolean).length;
  const under = shown && tagText('figcaption', {}, shown);
  return { md: tagText('figure', {}, linked + under), block: true, links };
});

const frame =
  (pattern: RegExp, address: (id: string, start: string | undefined) => string) =>
  ({ given }: ShortcodeUse): Replacement | undefined => {
    const id = given('id', 0)?.trim();
    if (id === undefined || !pattern.test(id)) return undefined;
    const start = given('start');
    const src = address(id, start && /^\d+$/.test(start) ? start : undefined);
    return { md: tagText('iframe', { src, title: given('title', 'label') }, ''), block: true };
  };

export const youtube = row(
  frame(
    /^[\w-]{11}$/,
    (id, start) => `https://www.youtube.com/embed/${id}${start ? `?start=${start}` : ''}`,
  ),
);
export const vimeo = row(frame(/^\d+$/, (id) => `https://player.vimeo.com/video/${id}`));

export const media = (tag: 'video' | 'audio') =>
  row(({ given }) => {
    const src = given('src', 'url', 0);
    return src === undefined
      ? undefined
      : { md: tagText(tag, { src, controls: '' }, ''), block: true, links: 1 };
  });
