/** Videos and sounds that an author writes as HTML, not as a component. */
import type { Element } from 'hast';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { isElsewhere } from '#entries/html-media.ts';
import { type Jsx, literal, withAttribute } from '#markdown/jsx-attributes.ts';
import { absoluteUrl } from '#permalinks';
import { fileAt, type Playable } from '#recordings/hosts.ts';

type Tag = Readonly<Element | Jsx>;

/**
 * A file on another host is asked for when it is played and not before: it waits, and what cannot
 * wait, a poster or captions there, is left out.
 *
 * @param played is called for each file, so that its page allows it
 */
export function htmlMedia(played: (playable: Playable) => void) {
  const visit = (node: Tag, context: HastVisitorContext): undefined => {
    const tag = nameOf(node);
    if (tag === 'track') {
      if (isElsewhere(addressIn(node, 'src') ?? '')) context.removeNode(node);
      return;
    }
    if (tag !== 'video' && tag !== 'audio') return;
    const sources = sourcesOf(node);
    for (const source of sources) {
      const playable = source === undefined ? undefined : playableAt(source);
      if (playable) played(playable);
    }
    // What an expression of MDX names is not known here.
    const isWaiting = sources.some((source) => source === undefined || isElsewhere(source));
    const left = [
      ...(isWaiting ? ['autoplay', 'preload'] : []),
      ...(isElsewhere(addressIn(node, 'poster') ?? '') ? ['poster'] : []),
    ];
    if (left.length > 0) context.replaceNode(node, without(node, left, isWaiting) as never);
  };
  return defineHastPlugin({
    name: 'HTML media',
    element: { filter: ['video', 'audio', 'track'], visit },
    mdxJsxFlowElement: { filter: ['video', 'audio', 'track'], visit },
    mdxJsxTextElement: { filter: ['video', 'audio', 'track'], visit },
  });
}

const nameOf = (node: Tag) => (node.type === 'element' ? node.tagName : (node.name ?? ''));

const isTag = (node: { readonly type: string }): node is Element | Jsx =>
  /^(?:element|mdxJsx(?:Flow|Text)Element)$/.test(node.type);

/** The value of an attribute that is written as text. */
function addressIn(node: Tag, name: string): string | undefined {
  if (node.type !== 'element') return literal(node, name);
  const value = node.properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** The addresses of a player's files; undefined in the place of one that is not written as text. */
function sourcesOf(node: Tag): (string | undefined)[] {
  const inner = node.children.flatMap((child) => {
    if (!isTag(child)) return [];
    return nameOf(child) === 'video' || nameOf(child) === 'audio' ? [] : sourcesOf(child);
  });
  const names = /^(?:video|audio|source)$/.test(nameOf(node));
  return names && hasSource(node) ? [addressIn(node, 'src'), ...inner] : inner;
}

const hasSource = (node: Tag): boolean =>
  node.type === 'element'
    ? node.properties['src'] !== undefined
    : node.attributes.some((at) => at.type !== 'mdxJsxAttribute' || at.name === 'src');

function playableAt(address: string): Playable | undefined {
  if (isElsewhere(address)) return fileAt(absoluteUrl(address));
  const own = { host: '', key: `own:${address}`, kind: 'file', origin: "'self'" } as const;
  return { ...own, watch: address, source: address };
}

/** @param names of attributes, in small letters */
function without(node: Tag, names: readonly string[], isWaiting: boolean): Element | Jsx {
  const isLeft = (name: string) => names.includes(name.toLowerCase());
  if (node.type === 'element') {
    const kept = Object.entries(node.properties).filter(([name]) => !isLeft(name));
    const properties = { ...Object.fromEntries(kept), ...(isWaiting && { preload: 'none' }) };
    return { ...node, properties };
  }
  const kept = node.attributes.filter((at) => at.type !== 'mdxJsxAttribute' || !isLeft(at.name));
  if (!isWaiting) return { ...node, attributes: kept };
  // Behind what is spread into the tag, so that this holds.
  return withAttribute({ ...node, attributes: kept }, 'preload', 'none');
}
