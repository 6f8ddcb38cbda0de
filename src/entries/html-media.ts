/** Pictures, videos and sounds that an author writes as HTML, of which the site makes nothing. */
import type { Nodes } from 'mdast';
import { isJsx, type Jsx, type Tag, tagsOf } from '#entries/html-tags.ts';
import { walk } from '#entries/nodes.ts';
import { playedEndings } from '#entries/played-files.ts';
import type { Place, Problem } from '#entries/problem.ts';
import { siteUrl } from '#permalinks';

type Said = Pick<Problem, 'message' | 'hint' | 'severity'> & Partial<Place>;

/**
 * Whether an address in a tag that plays something means a file of the project, which only the
 * components play.
 */
export const isOwnMedia = (tag: string, name: string, address: string): boolean =>
  /^(?:video|audio|source|track)$/i.test(tag) &&
  /^(?:src|poster)$/.test(name) &&
  (/^\/uploads\//.test(address) ||
    (!/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(address) && isFile(address)));

/** Whether a browser would ask another host for an address in HTML. */
export function isElsewhere(address: string): boolean {
  const url = URL.parse(address, siteUrl);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin !== siteUrl;
}

const isFile = (address: string) => /\.[a-z\d]{2,5}$/i.test(address);

/** Mistakes in the tags of one node: what would ask for files that readers do not get. */
export function htmlMediaFaults(node: Nodes | Jsx): Said[] {
  if (node.type === 'html') {
    const all = tagsOf(node);
    return all.flatMap((tag, index) =>
      faultsOf(tag, () => all.slice(index)).map((said) => ({ ...said, ...tag.at })),
    );
  }
  if (!isJsx(node)) return [];
  const within: Tag[] = [];
  if (/^(?:picture|video|audio)$/.test(node.name ?? ''))
    walk(node as Nodes, (inner) => within.push(...tagsOf(inner)));
  return tagsOf(node).flatMap((tag) => faultsOf(tag, () => within));
}

/** @param all the tag and those behind it */
function faultsOf(tag: Tag, all: () => readonly Tag[]): Said[] {
  if (tag.name === 'picture') return [pictureFault(all())];
  if (!/^(?:video|audio|source|track)$/.test(tag.name)) return [];
  return [...playedFaults(tag), ...earlyFaults(tag, all)];
}

/** What a browser would ask another host for before anything is played. */
function earlyFaults({ name: tag, attributes }: Tag, rest: () => readonly Tag[]): Said[] {
  const said: Said[] = [];
  const warn = (message: string, hint: string) => said.push({ severity: 'warning', message, hint });
  const { poster = '', src = '' } = Object.fromEntries(attributes);
  if (tag === 'video' && isElsewhere(poster))
    warn(
      `<video poster="${poster}"> is on another host and is not shown`,
      'save the picture in public/ and write poster="/NAME"',
    );
  if (tag === 'track' && isElsewhere(src))
    warn(
      `<track src="${src}"> is on another host and is left out`,
      'save the captions as WebVTT in public/ and write src="/NAME.vtt"',
    );
  if (/^(?:video|audio)$/.test(tag) && attributes.has('autoplay')) {
    const all = rest();
    const next = all.findIndex(({ name }, index) => index > 0 && /^(?:video|audio)$/.test(name));
    const own = all.slice(0, next < 0 ? undefined : next);
    const source = own.map((one) => one.attributes.get('src') ?? '').find(isElsewhere);
    if (source !== undefined)
      warn(
        `<${tag}> would ask ${new URL(source, siteUrl).hostname} before it is played, and waits instead`,
        'leave out autoplay',
      );
  }
  return said;
}

/** What `<picture>` is written for, the site makes of one image by itself. */
function pictureFault(all: readonly Tag[]): Said {
  const img = all.find(({ name }) => name === 'img')?.attributes;
  const [src, alt] = [img?.get('src') || '/uploads/NAME', img?.get('alt') || '…'];
  const dark = all
    .find(({ attributes }) => /scheme:\s*dark/.test(attributes.get('media') ?? ''))
    ?.attributes.get('srcset')
    ?.trim()
    .split(/[\s,]/)[0];
  const hint = dark
    ? `in .mdx, write <Figure src="${src}" dark="${dark}" alt="${alt}" /> instead`
    : `write ![${alt}](${src}) instead, of which browsers get the formats and widths that help`;
  return { severity: 'error', message: '<picture> asks for files that readers do not get', hint };
}

function playedFaults({ name: tag, attributes }: Tag): Said[] {
  for (const name of ['src', 'poster']) {
    const address = attributes.get(name);
    if (address === undefined || !isOwnMedia(tag, name, address)) continue;
    const message = `<${tag} ${name}="${address}"> asks for a file that readers do not get`;
    return [{ severity: 'error', message, hint: hintOf(tag, name, address, attributes) }];
  }
  return [];
}

function hintOf(tag: string, name: string, address: string, attributes: Tag['attributes']): string {
  const src = attributes.get('src') ?? '';
  if (name === 'poster' && /^(?:https?:)?\/\//.test(src))
    return `put the picture into public/ and write poster="/${address.replace(/^.*\//, '')}"`;
  if (tag === 'track') return 'in .mdx, write captions="…" in <Video> or <Audio>';
  const isSound = playedEndings.Audio.some((ending) => address.toLowerCase().endsWith(ending));
  if (tag === 'audio' || isSound)
    return `in .mdx, write <Audio src="${address}" title="…" captions="…" />`;
  const file = name === 'poster' ? src || `/uploads/NAME${playedEndings.Video[0]}` : address;
  const poster = attributes.get('poster');
  return `in .mdx, write <Video src="${file}" title="…" captions="…"${poster ? ` poster="${poster}"` : ''} />`;
}
