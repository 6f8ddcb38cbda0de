import type { Nodes, Root } from 'mdast';
import type { MdxjsEsm } from 'satteri';
import { alertMarker } from '#entries/alert.ts';
import type { ChartTag } from '#entries/chart-tags.ts';
import { type Frame, framesIn } from '#entries/frames.ts';
import { type Heading, headingsOf } from '#entries/headings.ts';
import { isOwnMedia } from '#entries/html-media.ts';
import type { Jsx } from '#entries/html-tags.ts';
import { textOf, walk } from '#entries/nodes.ts';
import { namedKind } from '#entries/played-files.ts';
import { placesIn } from '#entries/places.ts';
import type { Place } from '#entries/problem.ts';
import { type Sentences, sentencesOf } from '#entries/sentence.ts';
import { type Unspoken, unspokenIn } from '#entries/spoken.ts';
import { siteUrl } from '#permalinks';

/** A place in a body that names something elsewhere. */
export interface Mention extends Place {
  /** As written: an address, a path or a component's name. */
  readonly target: string;
}

export interface Link extends Mention {
  /** Of a link within the site: the sentence it stands in, as plain text. */
  readonly sentence?: string;
}

/** What an entry's text names and says of itself, read without rendering it. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Of each heading, the level and place at which it is written. */
  readonly levels: readonly Level[];
  /** Every id that a link may lead to: headings' and those in the entry's own HTML. */
  readonly anchors: readonly string[];
  readonly links: readonly Link[];
  readonly images: readonly Mention[];
  /** Images without words, and headings of the page's own level. */
  readonly unspoken: readonly Unspoken[];
  readonly frames: readonly Frame[];
  /** Videos, sounds and their captions, in `.mdx`; absent where there are none. */
  readonly played?: readonly (Mention & { readonly kind: 'media' | 'captions' })[];
  /** Charts, in `.mdx`; absent where there are none. */
  readonly charts?: readonly ChartTag[];
  /** Components by name, in `.mdx`. */
  readonly components: readonly Mention[];
  /** Names that `import` lines bind, in `.mdx`. */
  readonly imports: readonly Mention[];
  /** The first paragraph, for an entry without a description. */
  readonly excerpt: string;
  readonly words: number;
  /** Offsets of signs in the body that only look like syntax (literal-signs.ts). */
  readonly literal?: readonly number[];
}

export interface Level extends Place {
  /** 1 to 6. */
  readonly depth: number;
}

type AnyNode = Nodes | Jsx | MdxjsEsm;

const imageFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** @param body what the tree was made from */
export function outlineOf(tree: Root, body: string): Outline {
  const headings = headingsOf(tree, body);
  const anchors = headings.map(({ id }) => id);
  const links: Link[] = [];
  const levels: Level[] = [];
  const images: Mention[] = [];
  const unspoken: Unspoken[] = [];
  const frames: Frame[] = [];
  const played: (Mention & { kind: 'media' | 'captions' })[] = [];
  const components: Mention[] = [];
  const imports: Mention[] = [];
  let excerpt = '';
  let words = 0;
  /** Whose words are being walked through, and those beside them. */
  let block: Sentences | undefined;
  let note: Sentences | undefined;
  /** The sentences of links that say their address below, by its name. */
  const byReference = new Map<string, () => string>();

  const sayer = (link: Nodes) => {
    const blocks = [note, block];
    return () => blocks.reduce((said, sentences) => said || (sentences?.(link) ?? ''), '');
  };
  const addLink = (target: string, at: Place, say: (() => string) | undefined) => {
    const sentence = isWithin(target) && say?.();
    links.push({ target, ...at, ...(sentence && { sentence }) });
  };
  const attribute = (tag: string, name: string, target: string, at: Place) => {
    const kind = namedKind(tag, name);
    if (kind === 'image') images.push({ target, ...at });
    else if (kind) played.push({ target, kind, ...at });
    else if (name === 'id' || (name === 'name' && tag === 'a')) anchors.push(target);
    else if (name === 'href') links.push({ target, ...at });
    else if (/^iframe$/i.test(tag)) return;
    else if ((name === 'src' || name === 'poster') && !isOwnMedia(tag, name, target))
      (isMedia(tag) ? links : images).push({ target, ...at });
  };

  walk(tree, (visited) => {
    const node = visited as AnyNode;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const at: Place = { line, column };
    if (holdsWords.test(node.type)) block = sentencesOf(visited);
    frames.push(...framesIn(visited, at));
    if (mayBeUnspoken.test(node.type)) unspoken.push(...unspokenIn(visited, at));
    switch (node.type) {
      case 'heading':
        levels.push({ depth: node.depth, ...at });
        break;
      case 'link':
        addLink(node.url, at, sayer(node));
        break;
      case 'linkReference':
        if (!byReference.has(node.identifier)) byReference.set(node.identifier, sayer(node));
        break;
      case 'definition':
        if (imageFile.test(node.url)) images.push({ target: node.url, ...at });
        else addLink(node.url, at, byReference.get(node.identifier));
        break;
      case 'image':
        images.push({ target: node.url, ...at });
        break;
      case 'html':
        for (const found of htmlAttributes(node.value, at)) attribute(...found);
        break;
      case 'text':
        words += node.value.match(/\S+/g)?.length ?? 0;
        break;
      case 'paragraph':
        excerpt ||= textOf(node).replace(alertMarker, '').replace(/\s+/g, ' ').trim();
        break;
      case 'mdxjsEsm':
        for (const target of importedNames(node.value)) imports.push({ target, ...at });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name === 'Sidenote') note = sentencesOf(visited);
        if (node.name && /^[A-Z]/.test(node.name)) components.push({ target: node.name, ...at });
        for (const { name, value } of literalAttributes(node))
          attribute(node.name ?? '', name, value, at);
        break;
    }
  });
  return {
    ...{ headings, levels, anchors, links, images, unspoken },
    ...{ frames, components, imports, excerpt, words },
    ...(played.length > 0 && { played }),
  };
}

const mayBeUnspoken = /^(?:image|imageReference|html|mdxJsx(?:Flow|Text)Element)$/;
const holdsWords = /^(?:paragraph|heading|tableCell)$/;

/** Whether a link leads to another page of the site. */
const isWithin = (target: string): boolean =>
  target.startsWith(`${siteUrl}/`) || !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target);

/** What these tags name is no image. */
const isMedia = (tag: string) => /^(?:video|audio|script|embed|source|track)$/i.test(tag);

/** Attributes that name something, in raw HTML, with their line. */
function* htmlAttributes(html: string, start: Place): Generator<[string, string, string, Place]> {
  const place = placesIn(html, start);
  for (const tag of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=<>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
  )) {
    const attributes = /\s(href|src|poster|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
    for (const [, name, ...values] of (tag[2] ?? '').matchAll(attributes)) {
      const value = values.find((text) => text !== undefined) ?? '';
      yield [tag[1] ?? '', name?.toLowerCase() ?? '', value, place(tag.index)];
    }
  }
}

function* literalAttributes(node: Jsx): Generator<{ name: string; value: string }> {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      yield { name: attribute.name, value: attribute.value };
    }
  }
}

/** `import A, { B as C } from 'x'` binds A and C. */
function importedNames(code: string): string[] {
  return [...code.matchAll(/^\s*import\s+([^'"]*?)\s+from\s/gm)].flatMap(([, clause = '']) =>
    clause
      .replace(/[{}]/g, ',')
      .split(',')
      .map((name) => name.replace(/^[^]*\sas\s/, '').trim())
      .filter(Boolean),
  );
}
