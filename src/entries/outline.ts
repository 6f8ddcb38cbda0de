import type { Nodes, Root } from 'mdast';
import type { MdxjsEsm, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { type Heading, headingsOf, textOf, walk } from '#entries/headings.ts';
import type { Place } from '#entries/problem.ts';

/** A place in a body that names something elsewhere. */
export interface Mention extends Place {
  /** As written: an address, a path or a component's name. */
  readonly target: string;
}

/** What an entry's text names and says of itself, read without rendering it. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Every id that a link may lead to: headings' and those in the entry's own HTML. */
  readonly anchors: readonly string[];
  readonly links: readonly Mention[];
  readonly images: readonly Mention[];
  /** What frames show, from other hosts. */
  readonly frames: readonly Mention[];
  /** Components by name, in `.mdx`. */
  readonly components: readonly Mention[];
  /** Names that `import` lines bind, in `.mdx`. */
  readonly imports: readonly Mention[];
  /** The first paragraph, for an entry without a description. */
  readonly excerpt: string;
  readonly words: number;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
type AnyNode = Nodes | Jsx | MdxjsEsm;

const imageFile = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

export function outlineOf(tree: Root): Outline {
  const headings = headingsOf(tree);
  const anchors = headings.map(({ id }) => id);
  const links: Mention[] = [];
  const images: Mention[] = [];
  const frames: Mention[] = [];
  const components: Mention[] = [];
  const imports: Mention[] = [];
  let excerpt = '';
  let words = 0;

  const attribute = (tag: string, name: string, target: string, at: Place) => {
    if (name === 'id' || (name === 'name' && tag === 'a')) anchors.push(target);
    else if (name === 'href') links.push({ target, ...at });
    else if (name === 'src' && /^iframe$/i.test(tag)) frames.push({ target, ...at });
    else if (name === 'src' || name === 'poster')
      (isMedia(tag) ? links : images).push({ target, ...at });
  };

  walk(tree, (visited) => {
    const node = visited as AnyNode;
    const at: Place = {
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    };
    switch (node.type) {
      case 'link':
        links.push({ target: node.url, ...at });
        break;
      case 'definition':
        (imageFile.test(node.url) ? images : links).push({ target: node.url, ...at });
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
        excerpt ||= textOf(node).replace(/\s+/g, ' ').trim();
        break;
      case 'mdxjsEsm':
        for (const target of importedNames(node.value)) imports.push({ target, ...at });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name && /^[A-Z]/.test(node.name)) components.push({ target: node.name, ...at });
        for (const { name, value } of literalAttributes(node))
          attribute(node.name ?? '', name, value, at);
        break;
    }
  });
  return { headings, anchors, links, images, frames, components, imports, excerpt, words };
}

/** The files these tags name are played, not shown as images. */
const isMedia = (tag: string) => /^(?:video|audio|script|embed|source|track)$/i.test(tag);

/** Attributes that name something, in raw HTML, with their line. */
function* htmlAttributes(html: string, start: Place): Generator<[string, string, string, Place]> {
  for (const tag of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=<>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
  )) {
    const before = html.slice(0, tag.index).split('\n');
    const line = start.line + before.length - 1;
    const column = (before.at(-1) ?? '').length + (before.length > 1 ? 1 : start.column);
    const attributes = /\s(href|src|poster|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
    for (const [, name, ...values] of (tag[2] ?? '').matchAll(attributes)) {
      const value = values.find((text) => text !== undefined) ?? '';
      yield [tag[1] ?? '', name?.toLowerCase() ?? '', value, { line, column }];
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
      .map(
        (name) =>
          name
            .split(/\sas\s/)
            .at(-1)
            ?.trim() ?? '',
      )
      .filter(Boolean),
  );
}
