/** Shortcodes of Blowfish, Academic and Apéro that lay a text out: the words stay, the look is the site's. */
import { codeless, type Replacement, row, tagText } from '#authoring/import/shortcode-row.ts';

/** A look around a text, which the site does not have. */
export const wrapper = row(({ inner, isAlone }) => {
  const text = inner?.trim();
  return text ? { md: text, ...((isAlone || text.includes('\n')) && { block: true }) } : undefined;
});

/** What the site does by itself: a list of contents, a switch for formulas. */
export const needless = row(({ inner }) =>
  inner === undefined ? { md: '', block: true } : undefined,
);

/** The address of the page it stands on, before the name of a file beside it. */
export const ownAddress = row(({ inner }) => (inner === undefined ? { md: '' } : undefined));

export const timelineItem = row(({ given, inner }) => {
  const head = given('header', 'title');
  const beside = [given('badge', 'date'), given('subheader', 'subtitle')].flatMap(
    (text) => text ?? [],
  );
  if (head === undefined) return undefined;
  const lead = [`**${codeless(head)}**`, ...beside.map(codeless)].join(' – ');
  return { md: [lead, inner?.trim()].filter(Boolean).join('\n\n'), block: true };
});

export const callToAction = row(({ given }) => {
  const links = (['cta', 'cta_alt'] as const).flatMap((name) => {
    const [text, address] = [given(`${name}_text`), given(`${name}_link`)];
    return text && address ? [`[${codeless(text)}](${address.replaceAll(' ', '%20')})`] : [];
  });
  return links.length > 0 ? { md: links.join(' · '), block: true, links: links.length } : undefined;
});

/** A file of `static`, by its path there. */
export const staticFile = row(({ given, inner }) => {
  const path = given('path', 0);
  const text = inner?.trim();
  if (!path || !text || text.includes('\n')) return undefined;
  return { md: `[${text}](/${path.replace(/^\/+/, '').replaceAll(' ', '%20')})`, links: 1 };
});

export const repository = row(({ given }) => {
  const name = given('repo', 0);
  return name && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? { md: `[${name}](https://github.com/${name})`, block: true, links: 1 }
    : undefined;
});

/** Pictures of a folder beside the page, or those between its tags. */
export const gallery = row(({ given, inner, site }) => {
  const text = inner?.trim();
  if (text) return { md: text, block: true };
  const album = given('album', 'dir', 'folder');
  return album === undefined ? undefined : pictures(site.imagesIn(album));
});

/** `images="{a.jpg,b.jpg}"` */
export const carousel = row(({ given }) => {
  const images = given('images')
    ?.replace(/^\{|\}$/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return images?.some((name) => name.includes('*')) ? undefined : pictures(images ?? []);
});

function pictures(names: readonly string[]): Replacement | undefined {
  if (names.length === 0) return undefined;
  const address = (name: string) =>
    encodeURI(name).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  const md = names.map((name) => `![](${address(name)})`).join('\n\n');
  return {
    md,
    mdx: { component: 'Gallery', text: tagText('Gallery', {}, `\n\n${md}\n\n`) },
    block: true,
  };
}
