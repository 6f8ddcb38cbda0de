/** Shortcodes that many themes have by one name, and mean the same with. */
import { shownHtml } from '#authoring/import/plain-text.ts';
import { codeless, row, tagText } from '#authoring/import/shortcode-row.ts';

/** Words as they are within a line: keys, what is marked. */
export const inline = (tag: 'kbd' | 'mark') =>
  row(({ given, inner = given('text', 0) }) =>
    inner?.trim() && !inner.trim().includes('\n')
      ? { md: tagText(tag, {}, shownHtml(inner.trim())) }
      : undefined,
  );

export const quote = row(({ given, inner }) => {
  if (!inner?.trim()) return undefined;
  const [by, source, link] = [
    given('author', 'by', 0),
    given('source', 'cite', 'title'),
    given('link', 'url', 'href'),
  ];
  const whose = [by, source].filter(Boolean).join(', ');
  const credit = link ? `[${whose || link}](${link})` : whose;
  const text = credit ? `${inner.trim()}\n\n— ${credit}` : inner.trim();
  return {
    md: text.replace(/^/gm, '> ').replace(/ +$/gm, ''),
    block: true,
    ...(link && { links: 1 }),
  };
});

/** Only where it says by name what of it is the address. */
export const button = row(({ given, inner = given('text', 'label', 'title'), site }) => {
  const reference = given('relref', 'ref');
  const address = given('href', 'url', 'link') ?? (reference && site.addressOf(reference));
  const text = inner?.trim();
  if (!address || !text || /[\n[\]]/.test(text)) return undefined;
  return { md: `[${text}](${address.replaceAll(' ', '%20')})`, links: 1 };
});

export const speakerdeck = row(({ given }) => {
  const id = given('id', 0);
  return id && /^[\w-]+$/.test(id)
    ? { md: `[Slides on Speaker Deck](https://speakerdeck.com/player/${id})`, links: 1 }
    : undefined;
});

/** What Hugo leaves out of a page stays where its author finds it. */
export const comment = row(
  ({ inner }) =>
    inner?.trim() && !inner.includes('--')
      ? { md: `<!-- ${inner.trim()} -->`, block: true }
      : undefined,
  'raw',
);

/** Without a formula in it, it is Blowfish's switch for those of the whole page. */
export const formula = row(({ name, inner, isAlone }) => {
  if (inner === undefined) return name === 'katex' ? { md: '', block: true } : undefined;
  const tex = inner
    .trim()
    .replace(/^(\$\$?)([^]*)\1$/, '$2')
    .trim();
  if (!tex || tex.includes('$')) return undefined;
  return isAlone ? { md: `$$\n${tex}\n$$`, block: true } : { md: `$${tex}$` };
}, 'raw');

export const tab = row(({ given, inner }) => {
  const label = given('title', 'name', 'header', 'label', 0);
  const text = inner?.trim();
  if (!label || !text) return undefined;
  return {
    md: `**${codeless(label)}**\n\n${text}\n`,
    mdx: { component: 'Tab', text: tagText('Tab', { label }, `\n\n${text}\n\n`) },
    block: true,
  };
});

/** Around tabs that have a place; where they are no components, its tags say nothing. */
export const tabs = row(({ inner }) => {
  const text = inner?.trim();
  if (!text || !/^(?:<Tab |\*\*)/.test(text)) return undefined;
  return {
    md: text,
    block: true,
    ...(text.startsWith('<Tab ') && {
      mdx: { component: 'Tabs', text: tagText('Tabs', {}, `\n\n${text}\n\n`) },
    }),
  };
});
