/** Links and frames as the facts of a talk have them. */
import type { PhrasingContent } from 'mdast';
import { textOf } from '#entries/nodes.ts';

/** A link with what stands behind it, or text without one. */
export interface LeadingLink {
  /** The words of the link, or all words where there is none. */
  readonly text: string;
  readonly url?: string;
  /** What follows the link. */
  readonly remark: string;
  /** Whether there is more than text and one link. */
  readonly isOdd: boolean;
}

/** A block of HTML that is frames and nothing else. */
export function framesOf(html: string): { text: string; url: string }[] | undefined {
  const frames = [...html.matchAll(/<iframe\b([^>]*)>\s*(?:<\/iframe>)?/gi)].flatMap(
    ([, attributes = '']) => {
      const value = (name: string) =>
        new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
          .exec(attributes)
          ?.slice(1)
          .find(Boolean);
      const src = value('src')?.replaceAll('&amp;', '&');
      return src ? [{ url: src.replace(/^\/\//, 'https://'), text: value('title') ?? '' }] : [];
    },
  );
  const rest = html
    .replace(/<iframe\b[^>]*>\s*(?:<\/iframe>)?/gi, '')
    .replace(/<\/?(?:div|p|center|figure)\b[^>]*>/gi, '');
  return rest.trim() === '' && frames.length > 0 ? frames : undefined;
}

/** A link at the beginning with what follows it, or text without one. */
export function linkOf(children: readonly PhrasingContent[]): LeadingLink {
  const [first, ...rest] =
    children[0]?.type === 'strong' && children.length === 1 ? children[0].children : children;
  const isPlain = (nodes: readonly PhrasingContent[]) =>
    nodes.every(({ type }) => /^(?:text|inlineCode|emphasis|strong|delete|break)$/.test(type)) &&
    !JSON.stringify(nodes).includes('"type":"link"');
  if (first?.type !== 'link') {
    return { text: tidy(children.map(textOf).join('')), remark: '', isOdd: !isPlain(children) };
  }
  const remark = rest.map(textOf).join('');
  return {
    text: tidy(textOf(first)),
    url: first.url,
    remark: tidy(remark).replace(/^[\s—–:,-]+/u, ''),
    isOdd: !isPlain(rest) || !isPlain(first.children),
  };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
